import type { Span } from "./view";

/** Below this, numbers run out of digits. */
const leastPower = -300;

const yearSteps = [1, 2, 5, 10, 20, 25, 50];

/** Year labels that fit side by side in a plot of each width. */
export const mostYears = { wide: 12, slide: 12, medium: 9, column: 8, phone: 5 } as const;

/**
 * Picks the years to label: multiples of the smallest step of 1, 2, 5, 10, 20, 25 or 50 that gives at most `most`.
 *
 * Shape:  ascending, inside the span; years counted from an event may be negative.
 *
 * @example yearTicks({ from: 1985, to: 2024 }, mostYears.wide)   // 1985, 1990, … 2020
 */
export function yearTicks({ from, to }: Span, most: number): number[] {
  const step = yearSteps.find((size) => Math.floor(to / size) - Math.ceil(from / size) < most) ?? 50;
  return multiples(from, to, step);
}

/**
 * Finds the smallest step of 1, 2 or 5 times a power of ten that covers `low` to `high` with at most `most` steps.
 *
 * Errors: RangeError if `low` is not below `high`, or either is not finite.
 *
 * @example niceStep(0, 3.49, 5)   // 1
 */
export function niceStep(low: number, high: number, most: number): number {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) throw new RangeError(`no step: ${low}, ${high}`);
  let power = Math.max(Math.floor(Math.log10((high - low) / most)) - 1, leastPower);
  for (;;) {
    for (const digit of [1, 2, 5]) {
      const step = Number(`${digit}e${power}`);
      if (steps(high, step, Math.ceil) - steps(low, step, Math.floor) <= most) return step;
    }
    power += 1;
  }
}

/**
 * Picks round values inside a linear domain, at most `most` steps apart.
 *
 * @example linearTicks([-60, 100])   // -50, 0, 50, 100
 */
export function linearTicks([low, high]: [number, number], most = 5): number[] {
  return low < high ? multiples(low, high, niceStep(low, high, most)) : [low];
}

/**
 * Picks the powers of ten inside a log domain, all of them, or every second where there are more than `most`. A domain
 * with fewer than two powers of ten takes 1, 2 and 5 times them.
 *
 * @example logTicks([0.02, 60000])   // 0.1, 1, 10, 100, 1000, 10000
 */
export function logTicks([low, high]: [number, number], most = 8): number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const inside = (ticks: number[]) => ticks.filter((tick) => tick >= low && tick <= high);
  const decades = inside(powers.map((power) => Number(`1e${power}`)));
  if (decades.length < 2)
    return inside(powers.flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`))));
  if (decades.length <= most) return decades;
  return inside(powers.filter((power) => power % 2 === 0).map((power) => Number(`1e${power}`)));
}

/** Counts the steps from zero to `value`, rounded; binary dust, as in 0.6 / 0.1, is no reason to go one further. */
export function steps(value: number, step: number, rounded: (count: number) => number): number {
  return rounded(Number((value / step).toPrecision(12)));
}

/** Gives a multiple of `step` as a decimal would write it; adding 0 turns -0 into 0. */
export function multiple(count: number, step: number): number {
  return Number((count * step).toPrecision(12)) + 0;
}

function multiples(low: number, high: number, step: number): number[] {
  const first = steps(low, step, Math.ceil);
  const last = steps(high, step, Math.floor);
  return Array.from({ length: last - first + 1 }, (_, i) => multiple(first + i, step));
}
