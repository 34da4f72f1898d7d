import { firstYear, lastYear } from "../years";
import type { Span } from "./view";

/**
 * Reads a year as typed by a reader.
 *
 * Shape:  four digits with blanks around them in, a year of the site out; anything else is null.
 */
export function typedYear(text: string): number | null {
  if (!/^\s*\d{4}\s*$/.test(text)) return null;
  const year = Number(text);
  return year >= firstYear && year <= lastYear ? year : null;
}

/** Orders two years typed by a reader into a span, which has two years at least: of one and the same year it takes the next with it. */
export function spanOf(one: number, other: number): Span {
  const from = Math.min(one, other, lastYear - 1);
  return { from, to: Math.max(one, other, from + 1) };
}
