"use client";
import { useState } from "react";
import { viewCsv } from "../../lib/export/viewTable";
import { pagePath } from "../../lib/paths";
import type { Lang } from "../../lib/types";
import { fileYears } from "../../lib/view/clock";
import type { ChartModel, PanelModel } from "../../lib/view/model.types";
import { formatView } from "../../lib/view/url";
import type { BoardWords } from "../../lib/words/ui.types";
import { TakeAwayBar } from "../panels/TakeAwayBar";
import { save } from "./save";

type Props = {
  /** What is shown when a reader takes it. */
  now: () => ChartModel;
  /** The panel to take; none takes them all. */
  panel?: PanelModel;
  lang: Lang;
  words: BoardWords["takeAway"];
};

/** Pictures and numbers of what is shown, and the link that shows it again. A failure says so and loses nothing. */
export function TakeAway({ now, panel, lang, words }: Props) {
  const [outcome, setOutcome] = useState<"failed" | "copied" | null>(null);
  const id = panel?.id ?? "all";
  const nameOf = ({ clock }: ChartModel) => `tumen-${id}-${fileYears(clock)}`;
  const attempt = (work: () => Promise<void> | void) => () => {
    setOutcome(null);
    Promise.resolve()
      .then(work)
      .catch((error: unknown) => {
        console.error(error);
        setOutcome("failed");
      });
  };
  const picture = (form: "png" | "slide") =>
    attempt(async () => {
      const { takePicture } = await import("./pictures");
      const model = now();
      save(`${nameOf(model)}${form === "slide" ? "-slide" : ""}.png`, await takePicture(model, id, lang, form));
    });
  const csv = attempt(() => {
    const model = now();
    const rows = viewCsv(panel ? [panel] : model.panels, lang);
    save(`${nameOf(model)}.csv`, new Blob([rows], { type: "text/csv;charset=utf-8" }));
  });
  const link = attempt(async () => {
    await navigator.clipboard.writeText(new URL(pathOf(now(), lang), location.href).href);
    setOutcome("copied");
  });
  const take = { png: picture("png"), slide: picture("slide"), csv, ...(panel ? {} : { link }) };
  return (
    <>
      <TakeAwayBar name={panel?.name ?? ""} take={take} words={words} {...(panel ? {} : { id: "take-away" })} />
      <p role="status" className="note">
        {outcome && words[outcome]}
      </p>
    </>
  );
}

function pathOf({ view, page }: Pick<ChartModel, "view" | "page">, lang: Lang): string {
  const query = formatView(view, page);
  return `${pagePath(lang, page)}${query && `?${query}`}`;
}
