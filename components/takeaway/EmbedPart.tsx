"use client";
import { useState } from "react";
import { embedCode } from "../../lib/export/embedCode";
import { site } from "../../lib/site";
import type { Lang } from "../../lib/types";
import { embedPath } from "../../lib/view/embedView";
import { embedHeight } from "../../lib/view/layout/embedHeight";
import type { ChartModel } from "../../lib/view/model.types";
import type { EmbedWords } from "../../lib/words/embed";
import { CopyField } from "./CopyField";
import { EmbedPreview } from "./EmbedPreview";
import "./embedPart.css";

type Props = {
  model: ChartModel;
  /** Id of the panel to embed. */
  panel: string;
  lang: Lang;
  words: EmbedWords;
  copy: (code: string) => void;
};

/** The code that shows a panel in another site's page, to copy, and what that page will show. */
export function EmbedPart({ model, panel, lang, words, copy }: Props) {
  const [isFollowing, setFollowing] = useState(true);
  const path = embedPath(model, panel, lang);
  const found = model.panels[model.panelIds.indexOf(panel)];
  if (!found) return null;
  const title = `${found.title} · ${site.name}`;
  const height = embedHeight(model, panel);
  const code = embedCode({ src: new URL(path, site.url).href, title, height }, isFollowing);
  return (
    <div className="embed-part">
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
      <CopyField name={words.code} value={code} copy={words.copy} take={() => copy(code)} rows={5} />
      <p>{words.preview}</p>
      <EmbedPreview key={path} src={path} title={title} height={height} isFollowing={isFollowing} />
    </div>
  );
}
