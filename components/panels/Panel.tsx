"use client";
import { memo, type ReactNode } from "react";
import { paintPlot } from "../../lib/figure/plot";
import type { Source } from "../../lib/types";
import type { BoardPanel } from "../../lib/view/layout/board";
import type { PanelModel } from "../../lib/view/model.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { Picture } from "../charts/Picture";
import { Plot } from "../charts/Plot";
import type { BoardActions } from "../useBoard";
import type { SharedYear } from "../useYear";
import { FacetHead } from "./ColumnHeads";
import { DataTable } from "./DataTable";
import { GapNotes } from "./GapNotes";
import { PanelHead, titleId } from "./PanelHead";
import { SourceLine, SourceList } from "./SourceNote";

type Props = {
  panel: PanelModel;
  /** Its plots at the width of the page; null as long as that is not known. */
  laid: BoardPanel | null;
  /** Its plots at any width, for the pictures built before the width is known. */
  still: ((contentWidth: number) => BoardPanel | undefined) | null;
  words: BoardWords;
  sourcesOf: (ids: string[]) => Source[];
  year: SharedYear;
  restYear: number;
  isLive: boolean;
  act: BoardActions;
  /** A control that belongs to this panel alone. */
  control: ReactNode;
  takeAway: (panel: PanelModel) => ReactNode;
};

/** One panel: finding, plots, a sentence on what they show, the values as a table, and who says so. */
export const Panel = memo(function Panel({ panel, words, sourcesOf, control, takeAway, ...plots }: Props) {
  return (
    <section className="panel" aria-labelledby={titleId(panel.id)} id={`panel-${panel.id}`} data-panel={panel.id}>
      <PanelHead panel={panel} />
      {control}
      <div className={panel.facets.length > 1 ? "columns" : undefined}>
        {panel.facets.map(({ key, partner }, place) => (
          <div key={key}>
            {(partner === "PRK" || partner === "KOR") && <FacetHead partner={partner} words={words} />}
            <PanelPlot panel={panel} place={place} {...plots} />
          </div>
        ))}
      </div>
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

type PlotProps = Pick<Props, "panel" | "laid" | "still" | "year" | "restYear" | "isLive" | "act"> & { place: number };

function PanelPlot({ panel, place, laid, still, ...rest }: PlotProps) {
  if (laid === null) {
    return (
      <Picture
        paint={(contentWidth, form) => {
          const found = still?.(contentWidth)?.plots[place];
          return found ? paintPlot(found.plot, { prefix: `${found.plot.key}-${form}` }) : "";
        }}
      />
    );
  }
  const found = laid.plots[place];
  const name = panel.facets.length > 1 ? `${panel.name}, ${found?.facet.lines[0]?.name ?? ""}` : panel.name;
  return found ? <Plot {...found} {...rest} name={name} /> : null;
}
