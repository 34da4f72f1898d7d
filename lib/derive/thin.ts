import type { Observation, Series } from "../types";

type Known = Observation & { value: number };

/**
 * Thins a long series to about `n` points that keep its shape (largest triangle three buckets).
 *
 * Each run of years without a gap is thinned on its own, to its part of `n`; both ends of a run stay, and one empty year
 * stays between two runs, so that no line crosses a gap. A series of `n` values or fewer comes back as it is.
 *
 * Shape:  a subset of the observations, in order; none is altered. At most `n` values, or two a run if that is more.
 * Unit:   kept.
 * Errors: RangeError if `n` is below 2.
 * Source: kept; Steinarsson, Downsampling Time Series for Visual Representation (2013).
 */
export function thin(series: Series, n: number): Series {
  if (!(n >= 2)) throw new RangeError(`too few points: ${n}`);
  const total = series.observations.filter(isKnown).length;
  if (total <= n) return series;
  const observations = split(series.observations).flatMap((run) => {
    const first = run[0];
    if (!first || !isKnown(first)) return run.slice(0, 1);
    return pick(run.filter(isKnown), Math.max(2, Math.floor((n * run.length) / total)));
  });
  return { ...series, observations };
}

function isKnown(observation: Observation): observation is Known {
  return observation.value !== null;
}

/** Cuts a series where it goes from known to unknown or back. */
function split(observations: Observation[]): Observation[][] {
  const runs: Observation[][] = [];
  for (const observation of observations) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isKnown(last) === isKnown(observation)) run.push(observation);
    else runs.push([observation]);
  }
  return runs;
}

/** Ends, and from each bucket between them the point that spans the largest triangle with its neighbours. */
function pick(run: Known[], n: number): Known[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || run.length <= n) return run;
  const picked = [first];
  const size = (run.length - 2) / (n - 2);
  for (let bucket = 0; bucket < n - 2; bucket++) {
    const from = 1 + Math.floor(bucket * size);
    const to = 1 + Math.floor((bucket + 1) * size);
    const ahead = mean(run.slice(to, Math.min(run.length, 1 + Math.floor((bucket + 2) * size))), last);
    picked.push(largest(run.slice(from, to), picked.at(-1) ?? first, ahead));
  }
  return [...picked, last];
}

function largest(bucket: Known[], before: Known, ahead: { year: number; value: number }): Known {
  let best = bucket[0] ?? before;
  let most = -1;
  for (const point of bucket) {
    const area = Math.abs(
      (before.year - ahead.year) * (point.value - before.value) -
        (before.year - point.year) * (ahead.value - before.value),
    );
    if (area > most) [best, most] = [point, area];
  }
  return best;
}

function mean(points: Known[], otherwise: Known): { year: number; value: number } {
  if (points.length === 0) return otherwise;
  const sum = points.reduce((a, b) => ({ year: a.year + b.year, value: a.value + b.value }), { year: 0, value: 0 });
  return { year: sum.year / points.length, value: sum.value / points.length };
}
