import type { Series } from "../types";

/**
 * Counts years from an event instead of from the calendar.
 *
 * Shape:  same observations, `year` becomes years since `eventYear`: negative before, 0 in that year.
 *         Readings and gaps keep their calendar years.
 * Unit:   kept.
 * Errors: RangeError if the event year is not a whole number.
 * Source: kept.
 *
 * @example align(trade, 1990)   // the figure of 1985 stands at -5
 */
export function align(series: Series, eventYear: number): Series {
  if (!Number.isInteger(eventYear)) throw new RangeError(`not a year: ${eventYear}`);
  return {
    ...series,
    observations: series.observations.map((observation) => ({ ...observation, year: observation.year - eventYear })),
  };
}
