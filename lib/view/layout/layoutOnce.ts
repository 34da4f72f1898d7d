import type { PanelModel } from "../model.types";
import type { FacetModel } from "../plot.types";
import { layoutPlot } from "./layout";
import type { Frame, LaidPlot } from "./layout.types";
import type { PlotOptions } from "./plotting";

type Kept = { key: string; plot: LaidPlot };

/** Widths a plot is kept in: those built, or the one of a window and those it had before. */
const most = 3;
const memory = new WeakMap<FacetModel, Kept[]>();

/** Places a plot as `layoutPlot` does, or gives back the plot placed before where nothing differs. */
export function layoutPlotOnce(panel: PanelModel, facet: FacetModel, frame: Frame, options: PlotOptions): LaidPlot {
  const kept = memory.get(facet) ?? [];
  const key = JSON.stringify([panel.id, frame, options]);
  const known = kept.find((one) => one.key === key);
  if (known) return known.plot;
  const plot = layoutPlot(panel, facet, frame, options);
  memory.set(facet, [{ key, plot }, ...kept].slice(0, most));
  return plot;
}
