import type { Partner, Reading } from "../types";
import { armsCeiling, laterDefencePacts, obligations, representations } from "./intensityTerms";

/** State of the relation in one year, each 0 to 1. */
export type RelationState = { representation: number; alliance: number; arms: number; hostility: number };

/** Whether a source covers the year. Where none does, arms and hostility count 0 and an alliance is carried on. */
export type RelationCover = { hasArms: boolean; hasAlliance: boolean; hasDisputes: boolean };

/** Values by measure and year, of one partner. */
export type Indicators = Map<string, Map<number, number>>;

const armsMeasures = ["arms_tiv_russia_to_partner", "arms_tiv_partner_to_russia"];
const hostilityMeasure = "gmlmid_max_hostility";
const used = new Set([...armsMeasures, hostilityMeasure, ...Object.keys(obligations)]);

/**
 * Picks the readings the index is computed from.
 *
 * Shape:  all readings in, those of one partner out; a reading without a value is no reading. Of two of a year, the first.
 */
export function indicatorsOf(readings: Reading[], partner: Partner): Indicators {
  const indicators: Indicators = new Map();
  for (const { measure, partner: of, year, value } of readings) {
    if (of !== partner || value === null || !used.has(measure)) continue;
    const years = indicators.get(measure) ?? new Map<number, number>();
    indicators.set(measure, years.set(year, years.get(year) ?? value));
  }
  return indicators;
}

/**
 * Computes the state of the relation in a year.
 *
 * Unit:   each 0 to 1: arms by the logarithm of transfers both ways, hostility from no act (0) to war (1).
 * Source: SIPRI, Gibler-Miller-Little, ATOP; representation and the pact of 2024 from the tables of `intensityTerms`.
 */
export function stateOf(indicators: Indicators, partner: Partner, year: number): RelationState {
  const { from, to, value } = representations[partner];
  const transfers = armsMeasures.reduce((sum, measure) => sum + (at(indicators, measure, year) ?? 0), 0);
  const level = at(indicators, hostilityMeasure, year) ?? 0;
  return {
    representation: year >= from && year <= to ? value : 0,
    alliance: allianceOf(indicators, partner, year),
    arms: Math.min(1, Math.log(1 + transfers) / Math.log(1 + armsCeiling)),
    // Level 1 is a dispute without a hostile act, 5 is war; 0 is no dispute.
    hostility: Math.max(0, (level - 1) / 4),
  };
}

/** Says which parts of the state a source covers in a year. */
export function coverOf(indicators: Indicators, year: number): RelationCover {
  const has = (measure: string) => at(indicators, measure, year) !== undefined;
  return {
    hasArms: armsMeasures.some(has),
    hasAlliance: Object.keys(obligations).some(has),
    hasDisputes: has(hostilityMeasure),
  };
}

function allianceOf(indicators: Indicators, partner: Partner, year: number): number {
  const isCovered = coverOf(indicators, year).hasAlliance;
  if (!isCovered && laterDefencePacts.some((pact) => pact.partner === partner && pact.from <= year)) return 1;
  return Math.max(...Object.entries(obligations).map(([measure, value]) => value * latest(indicators, measure, year)));
}

function at(indicators: Indicators, measure: string, year: number): number | undefined {
  return indicators.get(measure)?.get(year);
}

/** The value of the last year covered so far; 0 before the first. */
function latest(indicators: Indicators, measure: string, year: number): number {
  const known = [...(indicators.get(measure) ?? [])].filter(([covered]) => covered <= year);
  return known.reduce((last, entry) => (entry[0] > last[0] ? entry : last), [Number.NEGATIVE_INFINITY, 0])[1];
}
