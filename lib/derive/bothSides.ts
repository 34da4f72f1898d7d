import type { Korea } from "../types";
import { figuresOf, type HeadlineTables } from "./figures";
import { isOwn } from "./readings";

/**
 * Lists the sources that have figures of a measure for both Koreas, so that one and the same source says who is ahead.
 *
 * Shape:  ids in the order of the files; empty where no source has both. The years need not be the same.
 * Source: only figures of the source's own count, not what was estimated from it here.
 *
 * @example sourcesOfBoth(dataset, "trade_total")   // imf_dots_rus, cow_trade_v4_raw, …
 */
export function sourcesOfBoth(tables: HeadlineTables, measure: string): string[] {
  const dprk = sourcesOf(tables, measure, "PRK");
  return sourcesOf(tables, measure, "KOR").filter((source) => dprk.includes(source));
}

function sourcesOf(tables: HeadlineTables, measure: string, partner: Korea): string[] {
  const readings = [...figuresOf(tables, measure, partner).byYear.values()].flat();
  return [...new Set(readings.filter(isOwn).map(({ source }) => source))];
}
