import type { Claim } from "../../types";
import { firstYear, lastYear } from "../../years";

const named = /\b(?:1[6-9]|20)\d\d\b/g;

/** The years a text names, in its order, each as often as it is named. */
export const yearsIn = (text: string): number[] => (text.match(named) ?? []).map(Number);

/** A year of the charts, or the one nearest to it. */
export const onAxis = (year: number): number => Math.min(Math.max(year, firstYear), lastYear);

/** Whether a period is stated without its end: "1948/". */
const isOpen = ({ stated }: Claim): boolean => /^\d{4}\/$/.test(stated);

/**
 * The years a claim is about: those the article states; where it gives none, those the sources name.
 *
 * Shape:  a period without an end runs to the last year the sources name. None where nobody names a year.
 */
export function yearsOf(claim: Claim): number[] {
  const stated = yearsIn(claim.stated);
  const checked = yearsIn(claim.checked.en);
  if (stated.length === 0) return checked;
  return isOpen(claim) ? [...stated, Math.max(...stated, ...checked)] : stated;
}
