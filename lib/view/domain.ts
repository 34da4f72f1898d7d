import { multiple, niceStep, steps } from "./ticks";

/** Least and largest value a measure can have, where there are such. */
export type Limits = { min: number | null; max: number | null };

const mostSteps = 5;
/** Values that differ by less, as a part of themselves, count as one. */
const tooClose = 1e-9;

/**
 * Finds the linear domain of a panel: round limits outside the values, from zero where the measure cannot be less.
 *
 * Shape:  values of every line, ranges included, in any order; without any, the limits of the measure, or 0 to 1.
 * Unit:   kept.
 *
 * @example niceDomain([0.06, 3.49], { min: 0, max: null })   // [0, 4]
 */
export function niceDomain(values: number[], { min, max }: Limits): [number, number] {
  if (values.length === 0) return [min ?? 0, max ?? (min ?? 0) + 1];
  const least = values.reduce((a, b) => Math.min(a, b));
  const low = min === 0 ? Math.min(0, least) : least;
  const high = values.reduce((a, b) => Math.max(a, b));
  if (low === 0 && high === 0) return [0, 1];
  const margin = high - low <= Math.abs(high) * tooClose ? Math.max(Math.abs(high) / 10, tooClose) : 0;
  const step = niceStep(low - margin, high + margin, mostSteps);
  const bottom = multiple(steps(low - margin, step, Math.floor), step);
  const top = multiple(steps(high + margin, step, Math.ceil), step);
  return [Math.max(bottom, min ?? bottom), Math.min(top, max ?? top)];
}

/**
 * Finds the domain of a mirrored panel: up to `max`, always, so that heights compare between views; down as far as the
 * values go, in fifths of `max`, one at least. One unit is as high above the zero line as below it.
 *
 * Shape:  values as drawn, what is drawn downwards below zero.
 *
 * @example mirroredDomain([88.7, -48.8], 100)   // [-60, 100]
 */
export function mirroredDomain(plots: number[], max: number): [number, number] {
  const deepest = plots.reduce((a, b) => Math.min(a, b), 0);
  const fifths = Math.min(5, Math.max(1, Math.ceil((-deepest * 5) / max)));
  return [multiple(-fifths, max / 5), max];
}

/**
 * Finds the log domain of a panel: half of the least to twice the largest value, each rounded outwards to one figure.
 *
 * Shape:  values of every line, ranges included; zero and less are passed over. Without any, 1 to 10,000.
 * Unit:   kept.
 *
 * @example logDomain([0.040569, 27340])   // [0.02, 60000]
 */
export function logDomain(values: number[]): [number, number] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [1, 10_000];
  const least = positive.reduce((a, b) => Math.min(a, b));
  const largest = positive.reduce((a, b) => Math.max(a, b));
  return [oneFigure(least / 2, Math.floor), oneFigure(largest * 2, Math.ceil)];
}

function oneFigure(value: number, rounded: (digits: number) => number): number {
  const [digits, power] = value.toExponential(10).split("e");
  return Number(`${rounded(Number(digits))}e${power}`);
}
