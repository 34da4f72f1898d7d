import type { Lang } from "../types";
import { hasPeriods } from "./clock";
import { fullPage, pathTo } from "./link";
import { isTrade } from "./panel/transform";
import type { View, ViewPage } from "./view";

/**
 * The view that shows one panel of a page alone.
 *
 * Shape:  the panel's measure becomes the only one; the ratio that Compare adds becomes the measure it is made from, as a ratio of
 *         its figures. All else stays as the reader has it.
 */
export function embedView(view: View, panel: string): View {
  const lead = panel === "ratio" ? view.measures.find(isTrade) : undefined;
  return lead ? { ...view, measures: [lead], as: "ratio" } : { ...view, measures: [panel] };
}

/** The address of one panel for another site's page, from the root of this one: `/embed/en/?from=1990`. */
export const embedPath = ({ view, page }: { view: View; page: ViewPage }, panel: string, lang: Lang): string =>
  pathTo(embedView(hasPeriods(page) ? view : { ...view, periods: null }, panel), "embed", lang);

/** The address of the whole page behind an embedded panel. */
export const fullPath = (view: View, lang: Lang): string => pathTo(view, fullPage(view), lang);
