"use client";
import type { ReactNode } from "react";
import { paintPlot } from "../../lib/figure/plot";
import type { Source } from "../../lib/types";
import type { ChartModel, PanelModel } from "../../lib/view/model.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { Picture } from "../charts/Picture";
import { Plot } from "../charts/Plot";
import type { BoardActions } from "../useBoard";
import { boardAt } from "../useModel";
import type { SharedYear } from "../useYear";
import { FacetHead } from "./ColumnHeads";
import { DataTable } from "./DataTable";
import { GapNotes } from "./GapNotes";
import { PanelHead, titleId } from "./PanelHead";
import { SourceLine, SourceList } from "./SourceNote";

type Props = {
  model: ChartModel;
  panel: PanelModel;
  width: number | null;
  words: BoardWords;
  sources: Source[];
  year: SharedYear;
  restYear: number;
  /** How many plots of this panel are live. */
  live: number;
  act: BoardActions;
  /** A control that belongs to this panel alone. */
  control: ReactNode;
  takeAway: ReactNode;
};

/** One panel: finding, plots, a sentence on what they show, the values as a table, and who says so. */
export function Panel({ model, panel, words, sources, control, takeAway, ...plots }: Props) {
  return (
    <section className="panel" aria-labelledby={titleId(panel.id)} id={`panel-${panel.id}`} data-panel={panel.id}>
      <PanelHead panel={panel} />
      {control}
      <div className={panel.facets.length > 1 ? "columns" : undefined}>
        {panel.facets.map(({ key, partner }, place) => (
          <div key={key}>
            {(partner === "PRK" || partner === "KOR") && <FacetHead partner={partner} words={words} />}
            <PanelPlot model={model} panel={panel} place={place} {...plots} />
          </div>
        ))}
      </div>
      <p className="summary">{panel.summary}</p>
      <SourceLine line={panel.sourceLine} words={words.sources} />
      <div className="panel-foot">
        <DataTable table={panel.table} words={words.table} id={`table-${panel.id}`} />
        <GapNotes notes={panel.gapNotes} words={words.gaps} />
        <SourceList sources={sources} words={words.sources} />
        {takeAway}
      </div>
    </section>
  );
}

type PlotProps = Omit<Props, "words" | "sources" | "control" | "takeAway"> & { place: number };

function PanelPlot({ model, panel, place, width, live, ...rest }: PlotProps) {
  const at = (contentWidth: number) => boardAt(model, contentWidth).panels[model.panels.indexOf(panel)]?.plots[place];
  if (width === null) {
    return (
      <Picture
        paint={(contentWidth, form) => {
          const found = at(contentWidth);
          return found ? paintPlot(found.plot, { prefix: `${found.plot.key}-${form}` }) : "";
        }}
      />
    );
  }
  const found = at(width);
  const name = panel.facets.length > 1 ? `${panel.name}, ${found?.facet.lines[0]?.name ?? ""}` : panel.name;
  return found ? <Plot {...found} {...rest} name={name} isLive={place < live} /> : null;
}
