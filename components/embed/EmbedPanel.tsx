"use client";
import { type ReactNode, useMemo } from "react";
import type { Lang } from "../../lib/types";
import { builtWidths } from "../../lib/view/layout/frames";
import { marksDrawn } from "../../lib/view/layout/marksDrawn";
import type { PanelModel } from "../../lib/view/model.types";
import { DataTable } from "../panels/DataTable";
import { GapNotes } from "../panels/GapNotes";
import { Key } from "../panels/Key";
import { titleId } from "../panels/PanelHead";
import { PanelPlots } from "../panels/PanelPlots";
import { SourceLine, SourceList } from "../panels/SourceNote";
import { TakeAway } from "../takeaway/TakeAway";
import type { useLiveBoard } from "../useLiveBoard";
import { boardAt } from "../useModel";
import { Saving } from "./Saving";

type Props = Pick<
  ReturnType<typeof useLiveBoard>,
  "model" | "width" | "words" | "sourcesOf" | "year" | "restYear" | "isLive" | "act" | "now"
> & {
  panel: PanelModel;
  lang: Lang;
  /** The values, under the plot that the pointer is on. */
  children: ReactNode;
};

/** The one panel: plots, values, key, sentence, sources, and what can be taken away. */
export function EmbedPanel({ panel, model, lang, width, words, sourcesOf, now, children, ...plots }: Props) {
  const laid = width === null ? null : (boardAt(model, width).panels[0] ?? null);
  const only = useMemo(() => {
    const drawn = laid ?? boardAt(model, builtWidths.wide).panels[0];
    return marksDrawn(drawn?.plots.map(({ plot }) => plot) ?? [], model.events.marks);
  }, [laid, model]);
  return (
    <section className="panel" aria-labelledby={titleId(panel.id)} data-panel={panel.id}>
      <PanelPlots
        {...plots}
        panel={panel}
        laid={laid}
        still={width === null ? (contentWidth) => boardAt(model, contentWidth).panels[0] : null}
        words={words.board}
        head="h2"
      />
      {children}
      <Key words={words.board.key} only={only} />
      <p className="summary">{panel.summary}</p>
      <SourceLine line={panel.sourceLine} words={words.board.sources} />
      <div className="panel-foot">
        <DataTable panel={panel} words={words.board.table} isStill={width === null} />
        <GapNotes notes={panel.gapNotes} words={words.board.gaps} />
        <SourceList ids={panel.sources.join(" ")} sourcesOf={sourcesOf} words={words.board.sources} />
        <Saving lang={lang}>
          <TakeAway now={now} panel={panel} lang={lang} words={words.board.takeAway} />
        </Saving>
      </div>
    </section>
  );
}
