import { formatSpan } from "../../format";
import type { Point } from "../plot.types";
import type { Span } from "../view";

/** A point with a figure. */
export type KnownPoint = Point & { value: number; plot: number };

/** What a line does over the span. `peak` and `trough` are the earliest of equals. */
export type LineStats = {
  first: KnownPoint;
  last: KnownPoint;
  peak: KnownPoint;
  trough: KnownPoint;
  known: KnownPoint[];
  missing: Span[];
  estimated: Span[];
  unreliable: Span[];
};

/** The points of a line that have a figure. */
export function knownPoints(points: Point[]): KnownPoint[] {
  return points.filter((point): point is KnownPoint => point.value !== null && point.plot !== null);
}

/** First, last, highest and lowest figure of a line, and its runs of missing, of estimated and of unreliable years; null without any figure. */
export function lineStats(points: Point[]): LineStats | null {
  const known = knownPoints(points);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return null;
  return {
    first,
    last,
    peak: known.reduce((best, point) => (point.value > best.value ? point : best)),
    trough: known.reduce((best, point) => (point.value < best.value ? point : best)),
    known,
    missing: runs(points.filter(({ value }) => value === null).map(({ year }) => year)),
    estimated: runs(known.filter(({ status }) => status === "E").map(({ year }) => year)),
    unreliable: runs(known.filter(({ status }) => status === "U").map(({ year }) => year)),
  };
}

/**
 * Joins neighbouring years.
 *
 * @example runs([1988, 1990, 1991])   // 1988 to 1988, 1990 to 1991
 */
export function runs(years: number[]): Span[] {
  const found: Span[] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else found.push({ from: year, to: year });
  }
  return found;
}

/** Writes years and runs of years: "1988, 1990–1992". */
export function runWords(spans: Span[]): string {
  return spans.map(({ from, to }) => formatSpan(from, to)).join(", ");
}
