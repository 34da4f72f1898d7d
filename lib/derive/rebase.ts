import type { Series } from "../types";
import { convert } from "./convert";

/**
 * Rescales a series so that `baseYear` reads 100.
 *
 * Shape:  same years in, same years out; null stays null. Range and rivals are rescaled with the value.
 * Unit:   any to index (baseYear = 100).
 * Errors: RangeError if the base year is absent, missing or zero.
 * Source: kept as is; flags travel with their observations.
 *
 * @example rebase(trade, 1990)   // 2,380.4 in 1990 reads 100, 85.5 in 1995 reads 3.59
 */
export function rebase(series: Series, baseYear: number): Series {
  const base = series.observations.find(({ year }) => year === baseYear)?.value;
  if (!base) throw new RangeError(`no base for ${series.measure} ${series.partner}: ${baseYear}`);
  return {
    ...series,
    unit: "index",
    // Divided first: the base year then reads 100 to the last digit.
    observations: series.observations.map((observation) => convert(observation, (value) => (value / base) * 100)),
  };
}
