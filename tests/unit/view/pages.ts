import { loadDataset } from "../../../lib/load";
import type { Lang } from "../../../lib/types";
import { chartModel } from "../../../lib/view/model";
import type { ChartModel, PanelModel } from "../../../lib/view/model.types";
import type { FacetModel } from "../../../lib/view/plot.types";
import { defaultViews, type View, type ViewPage } from "../../../lib/view/view";

/** The dataset of the site. */
export const dataset = loadDataset("data");

/** The model of a page whose view differs from the default as said. */
export function modelOf(change: Partial<View> = {}, page: ViewPage = "explore", lang: Lang = "en"): ChartModel {
  return chartModel(dataset, { ...defaultViews[page], ...change }, page, lang);
}

/** A panel of a model, by its id. */
export function panel(model: ChartModel, id: string): PanelModel {
  const found = model.panels.find((one) => one.id === id);
  if (!found) throw new Error(`no panel ${id}`);
  return found;
}

/** The only plot of a panel. */
export function plot(model: ChartModel, id: string): FacetModel {
  const [only, ...others] = panel(model, id).facets;
  if (!only || others.length > 0) throw new Error(`not one plot: ${id}`);
  return only;
}

/** Titles of all panels. */
export const titles = (model: ChartModel): string[] => model.panels.map(({ title }) => title);
