import type { Observation, Series } from "../types";
import { worst } from "./status";

/**
 * Divides the ROK figure by the DPRK figure of the same year.
 *
 * Shape:  two series in, one out, a year for each year of either; null where either is null or the DPRK figure is 0.
 *         No range: the two ranges are of different kinds, and their quotient would be neither.
 * Unit:   any, the same in both, to ratio.
 * Errors: RangeError if measure or unit differ.
 * Source: both ids, ROK first, separated by a space, once if they agree; the worse status of the two; a break of
 *         either is a break.
 *
 * @example ratio(rokTrade, dprkTrade)   // 11,000 over 34 in 2024 reads 323.5
 */
export function ratio(kor: Series, prk: Series): Series {
  if (kor.measure !== prk.measure) throw new RangeError(`ratio of two measures: ${kor.measure}, ${prk.measure}`);
  if (kor.unit !== prk.unit) throw new RangeError(`ratio of two units: ${kor.unit}, ${prk.unit}`);
  const above = new Map(kor.observations.map((observation) => [observation.year, observation]));
  const below = new Map(prk.observations.map((observation) => [observation.year, observation]));
  const years = [...new Set([...above.keys(), ...below.keys()])].sort((a, b) => a - b);
  return {
    ...kor,
    unit: "ratio",
    observations: years.map((year) => quotient(year, above.get(year), below.get(year))),
  };
}

function quotient(year: number, a: Observation | undefined, b: Observation | undefined): Observation {
  const isKnown = a?.value != null && b?.value != null && b.value !== 0;
  const sources = [a?.source, b?.source].filter((id) => id != null);
  return {
    year,
    value: isKnown ? Number(a.value) / Number(b.value) : null,
    low: null,
    high: null,
    status: isKnown ? worst(a.status, b.status) : null,
    source: isKnown && sources.length > 0 ? [...new Set(sources)].join(" ") : null,
    reading: null,
    rivals: [],
    gap: isKnown ? null : (a?.gap ?? b?.gap ?? null),
    isBreak: isKnown && (a.isBreak || b.isBreak),
  };
}
