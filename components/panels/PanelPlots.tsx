"use client";
import { paintPlot } from "../../lib/figure/plot";
import type { BoardPanel } from "../../lib/view/layout/board";
import type { PanelModel } from "../../lib/view/model.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { Picture } from "../charts/Picture";
import { Plot } from "../charts/Plot";
import type { BoardActions } from "../useBoard";
import type { SharedYear } from "../useYear";
import { FacetHead } from "./ColumnHeads";

export type PlotsProps = {
  panel: PanelModel;
  /** Its plots at the width of the page; null as long as that is not known. */
  laid: BoardPanel | null;
  /** Its plots at any width, for the pictures built before the width is known. */
  still: ((contentWidth: number) => BoardPanel | undefined) | null;
  words: BoardWords;
  year: SharedYear;
  restYear: number;
  isLive: boolean;
  act: BoardActions;
  /** What the name of a partner over its plot is under. */
  head?: "h2" | "h3" | "h4";
};

/** The plots of a panel: one, or a column for each partner. */
export function PanelPlots({ panel, words, head = "h3", ...plots }: PlotsProps) {
  return (
    <div className={panel.facets.length > 1 ? "columns" : undefined}>
      {panel.facets.map(({ key, partner }, place) => (
        <div key={key}>
          {(partner === "PRK" || partner === "KOR") && <FacetHead partner={partner} words={words} head={head} />}
          <PanelPlot panel={panel} place={place} {...plots} />
        </div>
      ))}
    </div>
  );
}

type PlotProps = Omit<PlotsProps, "words" | "head"> & { place: number };

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
