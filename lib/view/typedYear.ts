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

/** Orders two years typed by a reader into a span. */
export const spanOf = (one: number, other: number): Span => ({
  from: Math.min(one, other),
  to: Math.max(one, other),
});
