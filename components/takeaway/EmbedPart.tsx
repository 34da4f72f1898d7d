"use client";
import { useRef, useState } from "react";
import { embedCode } from "../../lib/export/embedCode";
import { site } from "../../lib/site";
import type { Lang } from "../../lib/types";
import { embedPath } from "../../lib/view/embedView";
import { embedHeight } from "../../lib/view/layout/embedHeight";
import type { ChartModel } from "../../lib/view/model.types";
import type { EmbedWords } from "../../lib/words/embed";
import { EmbedPreview } from "./EmbedPreview";
import "./embedPart.css";

type Props = {
  model: ChartModel;
  /** Id of the panel to embed. */
  panel: string;
  lang: Lang;
  words: EmbedWords;
};

/** The code that shows a panel in another site's page, to copy, and what that page will show. */
export function EmbedPart({ model, panel, lang, words }: Props) {
  const [isFollowing, setFollowing] = useState(true);
  const path = embedPath(model.view, panel, lang);
  const found = model.panels[model.panelIds.indexOf(panel)];
  if (!found) return null;
  const title = `${found.title} · ${site.name}`;
  const height = embedHeight(model, panel);
  return (
    <section className="embed-part" aria-labelledby="embed-part-title">
      <h3 id="embed-part-title">{words.heading}</h3>
      <p className="note">{words.intro}</p>
      <fieldset>
        <legend>{words.size.legend}</legend>
        {([true, false] as const).map((follows) => (
          <label key={String(follows)}>
            <input
              type="radio"
              name="embed-height"
              checked={isFollowing === follows}
              onChange={() => setFollowing(follows)}
            />{" "}
            {follows ? words.size.follows : words.size.fixed}
          </label>
        ))}
      </fieldset>
      <Code code={embedCode({ src: new URL(path, site.url).href, title, height }, isFollowing)} words={words} />
      <p>{words.preview}</p>
      <EmbedPreview key={path} src={path} title={title} height={height} isFollowing={isFollowing} />
    </section>
  );
}

/** The code, and a button that copies it. Where copying is refused the code is selected for the reader to copy. */
function Code({ code, words }: { code: string; words: EmbedWords }) {
  const [outcome, setOutcome] = useState<{ code: string; words: "copied" | "refused" } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () =>
    // A page that is not safe has no clipboard at all.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(code))
      .then(() => setOutcome({ code, words: "copied" }))
      .catch(() => {
        area.current?.select();
        setOutcome({ code, words: "refused" });
      });
  return (
    <>
      <textarea ref={area} readOnly rows={5} aria-label={words.code} spellCheck={false} value={code} />
      <button type="button" className="link" onClick={copy}>
        {words.copy}
      </button>
      <p role="status" className="note">
        {outcome?.code === code && words[outcome.words]}
      </p>
    </>
  );
}
