import type { Lang } from "../../types";
import { pathTo } from "../../view/link";
import { defaultViews, type Span } from "../../view/view";
import { firstYear, lastYear } from "../../years";

const usual = defaultViews.explore;

/** The address of Explore with one measure, over years that hold those asked for and at least the usual ones. */
export function exploring(measure: string, { from, to }: Span, lang: Lang, pin: number[] = []): string {
  const span = {
    from: Math.max(firstYear, Math.min(from, usual.from)),
    to: Math.min(lastYear, Math.max(to, usual.to)),
  };
  return pathTo({ ...usual, ...span, measures: [measure], pin }, "explore", lang);
}

/** The same with a year pinned; null for a year that no view can show. */
export function pinning(measure: string, year: number, lang: Lang): string | null {
  return year > lastYear ? null : exploring(measure, { from: year, to: year }, lang, [year]);
}
