import type { Derivation, Reading, Rival } from "../types";

/** A reading that gives a figure and not only a range or an amount in another unit. */
export type Valued = Reading & { value: number };

const neverLeading: (Derivation | null)[] = ["copy", "bound", "estimate", "outlier"];

const isValued = (reading: Reading): reading is Valued => reading.value !== null;

/** Whether a reading may be the headline: it has a figure, and a figure of its own. */
export const canLead = (reading: Reading): reading is Valued =>
  isValued(reading) && !neverLeading.includes(reading.derived);

/** Whether a figure is the source's own, for better or worse, and not made from it here. */
export const isOwn = (reading: Reading): reading is Valued => isValued(reading) && reading.derived !== "estimate";

/** Whether a reading counts as a rival observation in the range. An interpolation observes nothing. */
export const isObserved = (reading: Reading): reading is Valued =>
  canLead(reading) && reading.derived !== "interpolated";

/**
 * Gives the lowest and the highest of the figures of one year, the chosen one always among them.
 *
 * Shape:  readings marked copy, bound, estimate, outlier or interpolated do not widen the range.
 */
export function range(chosen: Valued, readings: Reading[]): { low: number; high: number } {
  const values = [chosen, ...readings.filter(isObserved)].map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/**
 * Lists what the others say of a year, copies and estimates included, each with its mark.
 *
 * Shape:  a reading without a figure says nothing here.
 */
export function rivals(chosen: Reading | null, readings: Reading[]): Rival[] {
  const others = readings.filter(isValued).filter((reading) => reading !== chosen);
  return others.map(({ source, value, status, derived }) => ({ source, value, status, derived }));
}
