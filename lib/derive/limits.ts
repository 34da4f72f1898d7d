import type { Partner } from "../types";
import { type Figures, figuresOf, type HeadlineTables } from "./figures";

/** What a source says of a year without naming a figure: at least, at most, or between. At least one end is known. */
export type Limit = { year: number; low: number | null; high: number | null; source: string };

// Asked for every year of a line: what is known of a series is worked out once.
const known = new WeakMap<Figures, Limit[]>();

/**
 * Lists the readings of a measure and a partner that give limits only.
 *
 * Shape:  in order of year; empty where there are none. They are neither in the headline nor in its range.
 * Unit:   as in the catalogue.
 * Source: the id of the source of each.
 *
 * @example limits(dataset, "far_east_customs_freight", "PRK")   // 2022: 20 at least
 */
export function limits(tables: HeadlineTables, measure: string, partner: Partner): Limit[] {
  const figures = figuresOf(tables, measure, partner);
  const listed = known.get(figures) ?? list(figures);
  known.set(figures, listed);
  return listed;
}

function list({ byYear }: Figures): Limit[] {
  return [...byYear.values()]
    .flat()
    .filter(({ value, low, high }) => value === null && (low !== null || high !== null))
    .map(({ year, low, high, source }) => ({ year, low, high, source }))
    .sort((a, b) => a.year - b.year);
}
