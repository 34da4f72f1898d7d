"use client";
import { type ComponentProps, memo, type ReactNode } from "react";
import type { Source } from "../../lib/types";
import type { PanelModel } from "../../lib/view/model.types";
import { DataTable } from "./DataTable";
import { GapNotes } from "./GapNotes";
import { PanelHead, titleId } from "./PanelHead";
import { PanelPlots, type PlotsProps } from "./PanelPlots";
import { SourceLine, SourceList } from "./SourceNote";

type Props = PlotsProps & {
  sourcesOf: (ids: string[]) => Source[];
  /** A control that belongs to this panel alone. */
  control: ReactNode;
  takeAway: (panel: PanelModel) => ReactNode;
  title?: ComponentProps<typeof PanelHead>["title"];
};

/** One panel: finding, plots, a sentence on what they show, the values as a table, and who says so. */
export const Panel = memo(function Panel({ panel, words, sourcesOf, control, takeAway, title, ...plots }: Props) {
  return (
    <section className="panel" aria-labelledby={titleId(panel.id)} id={`panel-${panel.id}`} data-panel={panel.id}>
      <PanelHead panel={panel} title={title} />
      {control}
      <PanelPlots panel={panel} words={words} {...plots} />
      <p className="summary">{panel.summary}</p>
      <SourceLine line={panel.sourceLine} words={words.sources} />
      <div className="panel-foot">
        <DataTable panel={panel} words={words.table} isStill={plots.laid === null} />
        <GapNotes notes={panel.gapNotes} words={words.gaps} />
        <SourceList ids={panel.sources.join(" ")} sourcesOf={sourcesOf} words={words.sources} />
        {takeAway(panel)}
      </div>
    </section>
  );
});
