import type { KnownPoint } from "../panel/stats";

/** A change worth a headline: from one known point of a line to a later one. */
export type Finding = { from: KnownPoint; to: KnownPoint };

/** Whether a headline may start or end here: neither interpolated nor an outlier nor of low reliability. */
export function isSound({ status, reading }: Pick<KnownPoint, "status" | "reading">): boolean {
  return status !== "U" && reading?.derived !== "interpolated" && reading?.derived !== "outlier";
}

/** The sound points of a line, or all of them where fewer than two are sound. */
export function soundPoints(known: KnownPoint[]): KnownPoint[] {
  const sound = known.filter(isSound);
  return sound.length >= Math.min(2, known.length) ? sound : known;
}

/** A change of less than this factor says little where the basis changed on the way. */
const smallFactor = 2;

function crossesBreak(known: KnownPoint[], { from, to }: Finding): boolean {
  return known.some(({ year, isBreak }) => isBreak && year > from.year && year <= to.year);
}

/** A change from one year to the next that lies across a break. */
export function isOnNewBasis({ from, to }: Finding): boolean {
  return to.isBreak && to.year - from.year === 1;
}

const window = 5;

/**
 * Finds the change within five years that is largest both in units and in proportion: size times its part of the
 * larger of the two values.
 *
 * Units alone would always point at the years when a line is high, proportion alone at the years when it is close to nothing.
 *
 * A change across a break weighs nothing unless it at least doubles or halves the figure.
 *
 * Shape:  points in order of year; null below two points. Where no two lie within five years, first and last.
 * Errors: none; lines with values below zero have no proportion and give null.
 */
export function tellingChange(known: KnownPoint[]): Finding | null {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last || known.some(({ value }) => value < 0)) return null;
  let best: Finding = { from: first, to: last };
  let most = -1;
  for (const [i, from] of known.entries()) {
    for (const to of known.slice(i + 1)) {
      if (to.year - from.year > window) break;
      const isSmall = distance({ from, to }) < Math.log(smallFactor);
      const weight = isSmall && crossesBreak(known, { from, to }) ? 0 : weightOf(from.value, to.value);
      if (weight > most) [best, most] = [{ from, to }, weight];
    }
  }
  return best;
}

function weightOf(a: number, b: number): number {
  const larger = Math.max(a, b);
  return larger === 0 ? 0 : (a - b) ** 2 / larger;
}

/** How far a change goes in proportion, rises and falls alike; from or to zero is farther than anything else. */
export function distance({ from, to }: Finding): number {
  if (from.value === to.value) return 0;
  if (from.value <= 0 || to.value <= 0) return Number.POSITIVE_INFINITY;
  return Math.abs(Math.log(to.value / from.value));
}

/**
 * The change from the point of `year` to the later point farthest from it, on the side where the line ends: to its peak where
 * it ends higher, to its trough where it ends lower. Null without that year.
 */
export function farthestFrom(known: KnownPoint[], year: number): Finding | null {
  const from = known.find((point) => point.year === year);
  if (!from || from.value <= 0) return null;
  const later = known.filter((point) => point.year > year);
  const last = later.at(-1);
  if (!last) return null;
  const sign = Math.sign(last.value - from.value);
  return { from, to: later.reduce((best, one) => (sign * one.value > sign * best.value ? one : best)) };
}

/** The first year that fell to a reported zero from a figure above it; null without one. */
export function fallToZero(known: KnownPoint[]): Finding | null {
  for (const [i, to] of known.entries()) {
    const from = known[i - 1];
    if (from && from.value > 0 && to.value === 0) return { from, to };
  }
  return null;
}

/**
 * Says since when the last value has not been surpassed.
 *
 * Shape:  a whole series in, the year of the latest earlier value that is at least as extreme out, or the first year of the
 *         series where there is none (`isWhole`). Null for a series of fewer than two values.
 */
export function recordSince(
  series: { year: number; value: number }[],
  extreme: "highest" | "lowest",
): { since: number; isWhole: boolean } | null {
  const last = series.at(-1);
  const first = series[0];
  if (!last || !first || series.length < 2) return null;
  const sign = extreme === "highest" ? 1 : -1;
  const rival = series.slice(0, -1).findLast(({ value }) => sign * value >= sign * last.value);
  return { since: rival?.year ?? first.year, isWhole: !rival };
}

/**
 * Finds the unbroken run of years above `limit` (or below it) that reaches the last point.
 *
 * Shape:  `from` is the first year of the run; `isWhole` where no earlier point lies on the other side.
 */
export function runToEnd(
  known: KnownPoint[],
  limit: number,
): { isAbove: boolean; from: number; isWhole: boolean } | null {
  const last = known.at(-1);
  if (!last || last.value === limit) return null;
  const isAbove = last.value > limit;
  const before = known.findLastIndex(({ value }) => (isAbove ? value <= limit : value >= limit));
  const from = known[before + 1];
  return from ? { isAbove, from: from.year, isWhole: before === -1 } : null;
}
