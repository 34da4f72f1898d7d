import type { Partner, Series } from "../types";

/** A year in which both sides have a figure. `values` in the order of the two series. */
export type Standing = {
  year: number;
  values: [number, number];
  /** Whose figure is the larger; null where they are equal. */
  leader: Partner | null;
};

/** One side overtakes the other. The order was reversed at some time after `before` and no later than `year`. */
export type Crossing = {
  /** First year in which the new leader is ahead. */
  year: number;
  /** Last year in which the other was. */
  before: number;
  leader: Partner;
  /** Values of `before` and of `year`, in the order of the two series. */
  from: [number, number];
  to: [number, number];
  /** Years between the two in which a side has no figure. */
  missing: number[];
  /** Years between the two in which both figures are equal. */
  equal: number[];
};

/** A year in which the ranges of the two sides share a value, so that their order depends on whom one believes. */
export type Overlap = { year: number; ranges: [Range, Range] };

type Range = { low: number; high: number };

/**
 * Sets two series against each other, year by year.
 *
 * Shape:  the years in which both have a figure, in order; zero is a figure, null is none.
 * Unit:   kept; no value is computed.
 * Errors: RangeError if measure or unit differ, or the partner does not.
 */
export function standings(a: Series, b: Series): Standing[] {
  refuseUnlike(a, b);
  const others = new Map(b.observations.map(({ year, value }) => [year, value]));
  return a.observations.flatMap(({ year, value }) => {
    const other = others.get(year) ?? null;
    if (value === null || other === null) return [];
    const leader = value === other ? null : value > other ? a.partner : b.partner;
    return [{ year, values: [value, other], leader }];
  });
}

/**
 * Finds where one of two series overtakes the other.
 *
 * A lead counts against the last lead before it: equal figures are no lead, and years in which a side has none are passed
 * over and named. Nothing is interpolated, so a crossing with years between lies somewhere among them.
 *
 * Shape:  in order of year; empty where nobody overtakes.
 * Unit:   kept.
 * Errors: as `standings`.
 * Source: none of its own; the values are those of the two series.
 *
 * @example crossings(dprkTrade, rokTrade)   // 1991 after 1990, led by KOR, from [2380.4, 890] to [366.8, 1202.4]
 */
export function crossings(a: Series, b: Series): Crossing[] {
  const both = standings(a, b);
  const leads = both.filter((one): one is Standing & { leader: Partner } => one.leader !== null);
  return leads.flatMap((one, place) => {
    const last = leads[place - 1];
    if (!last || last.leader === one.leader) return [];
    const between = yearsBetween(last.year, one.year);
    const isEqual = (year: number) => both.some((other) => other.year === year);
    return [
      {
        year: one.year,
        before: last.year,
        leader: one.leader,
        from: last.values,
        to: one.values,
        missing: between.filter((year) => !isEqual(year)),
        equal: between.filter(isEqual),
      },
    ];
  });
}

/**
 * Finds the years in which the low-high ranges of two series share a value.
 *
 * Shape:  years in which both have a figure and at least one of them a range; in order.
 * Unit:   kept.
 * Errors: as `standings`.
 *
 * @example overlaps(dprkTrade, rokTrade)   // 1991: 366.8 to 1420 and 1202.4 to 1203.7
 */
export function overlaps(a: Series, b: Series): Overlap[] {
  const [ours, theirs] = [rangesOf(a), rangesOf(b)];
  return standings(a, b).flatMap(({ year }) => {
    const [one, other] = [ours.get(year), theirs.get(year)];
    if (!one || !other || (one.low === one.high && other.low === other.high)) return [];
    return one.low <= other.high && other.low <= one.high ? [{ year, ranges: [one, other] }] : [];
  });
}

function rangesOf({ observations }: Series): Map<number, Range> {
  return new Map(
    observations.flatMap(({ year, low, high }) => (low === null || high === null ? [] : [[year, { low, high }]])),
  );
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first - 1 }, (_, step) => first + 1 + step);
}

function refuseUnlike(a: Series, b: Series): void {
  if (a.measure !== b.measure) throw new RangeError(`crossings of two measures: ${a.measure}, ${b.measure}`);
  if (a.unit !== b.unit) throw new RangeError(`crossings of two units: ${a.unit}, ${b.unit}`);
  if (a.partner === b.partner) throw new RangeError(`crossings of one partner: ${a.partner}`);
}
