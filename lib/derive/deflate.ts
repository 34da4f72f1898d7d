import type { DeflatorYear, Series } from "../types";
import { blank, convert } from "./convert";

/**
 * Turns dollars of the year into dollars of 2024.
 *
 * Shape:  same years in, same years out; null stays null, and a year the price index does not cover becomes null.
 * Unit:   usd_million to usd_million_2024; value, range and rivals alike.
 * Errors: RangeError if the series is not in current dollars.
 * Source: kept as is; value (year) × CPI-U (2024) / CPI-U (year), the multiplier of `data/deflator.csv`.
 *
 * @example deflate(trade, deflator)   // 2,380.4 in 1990 reads 5,713 at a multiplier of 2.4
 */
export function deflate(series: Series, deflator: DeflatorYear[]): Series {
  if (series.unit !== "usd_million") throw new RangeError(`not in current dollars: ${series.unit}`);
  const multipliers = new Map(deflator.map(({ year, multiplier }) => [year, multiplier]));
  return {
    ...series,
    unit: "usd_million_2024",
    observations: series.observations.map((observation) => {
      const multiplier = multipliers.get(observation.year);
      return multiplier === undefined ? blank(observation) : convert(observation, (value) => value * multiplier);
    }),
  };
}
