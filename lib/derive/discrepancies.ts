import { partners } from "../partners";
import type { HeadlineRule, Partner, Reading } from "../types";
import { figuresOf, type HeadlineTables } from "./figures";
import { headline } from "./headline";
import { isObserved, type Valued } from "./readings";

/** A year in which sources differ. */
export type Discrepancy = {
  measure: string;
  partner: Partner;
  year: number;
  /** What counts: the headline, and every other figure its source observed. Lowest first. */
  counted: Valued[];
  /** What is set apart: copies, limits, estimates, outliers, interpolations that do not lead. Lowest first. */
  apart: Reading[];
  /** Ends of what counts, or of all where only what is set apart differs. */
  low: number;
  high: number;
  /** High over low less one; null where the low is not above zero. */
  difference: number | null;
  /** Whether the sources differ by what counts. */
  isCounted: boolean;
  /** What the line follows, and the rule that says so. */
  chosen: Reading | null;
  rule: HeadlineRule | null;
};

type Parted = Pick<Discrepancy, "counted" | "apart">;
type Spread = Pick<Discrepancy, "low" | "high" | "difference">;

/**
 * Lists every year of every measure and partner in which sources differ by more than `threshold`.
 *
 * Shape:  in order of measure, partner, year. A reading without a figure counts only as a limit, and only where figures lie
 *         beyond it. Two figures differ if the high is above the low by more than the threshold; over a low of zero, or below,
 *         any other figure does.
 * Unit:   low and high as in the catalogue; threshold and difference are fractions of the low.
 * Source: every reading of the year is in it, and says which it is.
 *
 * @example discrepancies(dataset)[0]   // trade_total, PRK, 1990: 1,970 to 2,700, a difference of 0.37
 */
export function discrepancies(tables: HeadlineTables, threshold = 0.05): Discrepancy[] {
  return seriesOf(tables).flatMap(({ measure, partner }) => {
    const { rules } = figuresOf(tables, measure, partner);
    return yearsOf(tables, measure, partner).flatMap(({ year, chosen, ...parted }) => {
      const spread = spreadOf(parted, threshold);
      const rule = rules.find(({ from, to }) => from <= year && year <= to) ?? null;
      return spread ? [{ measure, partner, year, ...parted, ...spread, chosen, rule }] : [];
    });
  });
}

/** Counts the years of all measures and partners that have two figures or more to compare. */
export function countCompared(tables: HeadlineTables): number {
  const years = seriesOf(tables).flatMap(({ measure, partner }) => yearsOf(tables, measure, partner));
  return years.filter(({ counted }) => counted.length > 1).length;
}

const seriesOf = ({ measures }: HeadlineTables) =>
  measures
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ measure }) => partners.map((partner) => ({ measure, partner })));

/** What is said of each year, in order of time. */
function yearsOf(tables: HeadlineTables, measure: string, partner: Partner) {
  const leading = headline(tables, measure, partner).observations.map(({ reading }) => reading);
  const { byYear } = figuresOf(tables, measure, partner);
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, readings]) => {
      const chosen = readings.find((reading) => leading.includes(reading)) ?? null;
      return { year, chosen, ...partedBy(chosen, readings) };
    });
}

function partedBy(chosen: Reading | null, readings: Reading[]): Parted {
  const isIn = (reading: Reading): reading is Valued => isObserved(reading) || reading === chosen;
  const counted = readings.filter(isIn).sort((a, b) => a.value - b.value);
  const apart = readings.filter((reading) => !isIn(reading) && endOf(reading) !== null);
  return { counted, apart: apart.sort((a, b) => (endOf(a) ?? 0) - (endOf(b) ?? 0)) };
}

const endOf = ({ value, low, high }: Reading): number | null => value ?? low ?? high;

/** How far what counts differs, else how far all of it does; null where the sources agree. */
function spreadOf({ counted, apart }: Parted, threshold: number): (Spread & { isCounted: boolean }) | null {
  const values = counted.map(({ value }) => value);
  if (isWide(values, threshold)) return { ...ends(values), isCounted: true };
  const all = [...values, ...apart.flatMap(({ value }) => value ?? [])];
  const stretched = [...all, ...limitsBeyond(all, apart)];
  return isWide(stretched, threshold) ? { ...ends(stretched), isCounted: false } : null;
}

function isWide(values: number[], threshold: number): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 ? high > low * (1 + threshold) : high > low;
}

function ends(values: number[]): Spread {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { low, high, difference: low > 0 ? high / low - 1 : null };
}

/** Limits that the figures do not keep: a lowest value above them all, or a highest below. A figure keeps its own. */
function limitsBeyond(figures: number[], readings: Reading[]): number[] {
  const above = readings.flatMap(({ low }) => low ?? []).filter((low) => low > Math.max(...figures));
  const below = readings.flatMap(({ high }) => high ?? []).filter((high) => high < Math.min(...figures));
  return figures.length > 0 ? [...above, ...below] : [];
}
