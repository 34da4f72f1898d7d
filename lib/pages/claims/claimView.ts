import type { Claim, Dataset, Milestone } from "../../types";
import { slideSpan } from "../../view/spans";
import { defaultViews, type Span, type View } from "../../view/view";
import { onAxis, yearsOf } from "./years";

/** Where a claim is to be seen: a view of Explore, and the panel to go to. */
export type ClaimView = { view: View; panel: string | null };

/** Years before and after what a claim is about: a figure needs more of them to be judged. */
const reach = { figure: 10, event: 5 };

/** Whether the charts show what the claim is about. */
export const isDrawn = ({ milestone, measure }: Claim): boolean => milestone !== null || measure !== null;

/** Whether the claim points to one year of a measure. */
export const hasFigure = ({ measure, year }: Claim): boolean => measure !== null && year !== null;

/** Whether the event opens with the link: where a period or a figure has a panel, that is what to look at. */
const isOpened = (claim: Claim): boolean => claim.milestone !== null && (claim.kind === "event" || !hasFigure(claim));

/**
 * Says where on Explore a claim is to be seen.
 *
 * Shape:  an event opens; of a figure the panel of its measure comes first, with its year pinned; a period is the span. What is not
 *         drawn gets the years nearest to it, or else those of its paragraph.
 * Errors: none; an event the dataset lacks is not opened.
 */
export function claimView(claim: Claim, dataset: Dataset): ClaimView {
  const event = eventOf(claim, dataset);
  const { measure, year } = claim;
  const pinned = measure !== null && year !== null ? { measures: ledBy(measure), pin: [year] } : {};
  const opened = event && isOpened(claim) ? { event: event.id } : {};
  const view = { ...defaultViews.explore, ...spanOf(claim, dataset), ...pinned, ...opened };
  return { view, panel: "event" in opened ? null : measure };
}

/** The event a claim rests on. */
export const eventOf = ({ milestone }: Claim, { milestones }: Dataset): Milestone | null =>
  milestones.find(({ id }) => id === milestone) ?? null;

/** A measure before the usual ones. */
const ledBy = (measure: string): string[] => [
  measure,
  ...defaultViews.explore.measures.filter((usual) => usual !== measure),
];

function spanOf(claim: Claim, dataset: Dataset): Span {
  const event = eventOf(claim, dataset);
  const shown = [event ? [Number(event.date.slice(0, 4))] : [], claim.year === null ? [] : [claim.year]].flat();
  const own = yearsOf(claim);
  if (claim.kind === "period" && isDrawn(claim) && own.length > 0) return atLeastTwo(hull([...own, ...shown]));
  const years = [...own, ...shown].length > 0 ? [...own, ...shown] : besides(claim, dataset);
  return around(hull(years), hasFigure(claim) ? reach.figure : reach.event);
}

/** The years of the other claims of a paragraph. */
const besides = ({ paragraph }: Claim, { claims }: Dataset): number[] =>
  claims.filter((other) => other.paragraph === paragraph).flatMap(yearsOf);

function hull(years: number[]): Span {
  const shown = years.map(onAxis);
  return { from: Math.min(...shown), to: Math.max(...shown) };
}

const atLeastTwo = ({ from, to }: Span): Span => (from < to ? { from, to } : slideSpan({ from, to: to + 1 }, 0));

const around = ({ from, to }: Span, years: number): Span => slideSpan({ from: from - years, to: to + years }, 0);
