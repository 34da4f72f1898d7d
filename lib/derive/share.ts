import type { Korea, Observation, Series, Total } from "../types";
import { blank, convert } from "./convert";
import { worst } from "./status";
import { type WorldTrade, worldTrade } from "./worldTrade";

/**
 * Divides trade with Moscow by all trade of the partner in the same year.
 *
 * Shape:  same years in, same years out; null stays null, and a year without a usable total becomes null.
 * Unit:   usd_million to share, 0 to 1. Current dollars only: a common deflator cancels, a base year would not.
 * Errors: RangeError if the series is not in current dollars.
 * Source: both ids, that of the trade figure first, then that of the total. A suspect total makes the
 *         share an estimate, and a change of the total's source is a break.
 *
 * @example share(trade, totals, "PRK")   // 2,380.4 of 4,777 in 1990 reads 0.498
 */
export function share(series: Series, totals: Total[], partner: Korea): Series {
  if (series.unit !== "usd_million") throw new RangeError(`share needs current dollars: ${series.unit}`);
  const wholes = worldTrade(totals, partner);
  return {
    ...series,
    unit: "share",
    observations: series.observations.map((observation) =>
      divide(observation, wholes.get(observation.year), wholes.get(observation.year - 1)),
    ),
  };
}

function divide(observation: Observation, whole: WorldTrade | undefined, before: WorldTrade | undefined): Observation {
  if (!whole) return blank(observation);
  const hasValue = observation.value !== null;
  return {
    ...convert(observation, (value) => value / whole.value),
    source: hasValue && observation.source ? `${observation.source} ${whole.source}` : observation.source,
    status: hasValue && whole.isSuspect ? worst(observation.status, "E") : observation.status,
    isBreak: observation.isBreak || (hasValue && before !== undefined && before.source !== whole.source),
  };
}
