import type { Series } from "../types";

/**
 * Takes out what a log axis cannot show, and says which years that hit.
 *
 * Shape:  same years out; a value of zero or less becomes null, and so does the range of a year whose lower end is
 *         zero or less. `dropped` lists the years that lost a value. The series given still says the zero:
 *         draw from this one, speak from that one.
 * Unit:   kept.
 * Source: kept.
 *
 * @example logSafe(exports).dropped   // [2021], a reported zero
 */
export function logSafe(series: Series): { series: Series; dropped: number[] } {
  const dropped: number[] = [];
  const observations = series.observations.map((observation) => {
    const { year, value, low } = observation;
    const isLost = value !== null && value <= 0;
    if (isLost) dropped.push(year);
    const hasRange = low === null || low > 0;
    return {
      ...observation,
      value: isLost ? null : value,
      low: hasRange ? low : null,
      high: hasRange ? observation.high : null,
    };
  });
  return { series: { ...series, observations }, dropped };
}
