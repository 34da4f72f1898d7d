import type { Dataset, Milestone } from "../../types";
import { yearOf } from "../../view/clock";
import { select } from "../../view/panel/select";
import { defaultViews, type Span, type View } from "../../view/view";
import { firstYear, lastYear } from "../../years";

const usual = defaultViews.explore;
/** Years on each side of an event that lies outside the usual span. */
const reach = 12;

/**
 * The view of Explore that shows an event opened: the usual one where its year lies inside, else the years around it, with those of
 * the usual measures that have a figure in them.
 */
export function eventView(milestone: Milestone, dataset: Dataset): View {
  const span = spanWith(yearOf(milestone));
  const measures = usual.measures.filter((measure) => hasFigures(measure, span, dataset));
  return { ...usual, ...span, measures: measures.length > 0 ? measures : usual.measures, event: milestone.id };
}

function spanWith(year: number): Span {
  if (year >= usual.from && year <= usual.to) return { from: usual.from, to: usual.to };
  const from = Math.min(Math.max(year - reach, firstYear), lastYear - 2 * reach);
  return { from, to: from + 2 * reach };
}

function hasFigures(measure: string, { from, to }: Span, dataset: Dataset): boolean {
  return select(dataset, usual, { measure }).some(({ series }) =>
    series.observations.some(({ year, value }) => value !== null && year >= from && year <= to),
  );
}
