import type { Partner, Reading } from "../types";
import { armsCeiling, intensityYears, laterDefencePacts, obligations, representations } from "./intensityTerms";

/** State of the relation in one year, each 0 to 1. */
export type RelationState = { representation: number; alliance: number; arms: number; hostility: number };

/** Whether a source covers the year. Where none does, arms and hostility count 0 and an alliance is carried on. */
export type RelationCover = { hasArms: boolean; hasAlliance: boolean; hasDisputes: boolean };

export type RelationYear = { year: number } & RelationState & RelationCover;

/** Values of one year, by measure. */
type Facts = Map<string, number>;

const armsToPartner = "arms_tiv_russia_to_partner";
const armsToRussia = "arms_tiv_partner_to_russia";
const hostilityLevel = "gmlmid_max_hostility";
const weightedObligations = Object.entries(obligations);

/** The measures whose readings make the state of the relation. */
export const stateMeasures: readonly string[] = [
  ...Object.keys(obligations),
  armsToPartner,
  armsToRussia,
  hostilityLevel,
];
const used = new Set(stateMeasures);
const noFacts: Facts = new Map();

/**
 * Computes the state of the relation with a partner, year by year.
 *
 * Shape:  readings in, one entry for every year of the index out. A reading without a value is no reading; of two of a
 *         year the first counts. An alliance stays as it was where the alliance data have no row.
 * Unit:   each 0 to 1: arms by the logarithm of transfers both ways, hostility from no act (0) to war (1).
 * Source: SIPRI, Gibler-Miller-Little, ATOP; representation and the pact of 2024 from the tables of `intensityTerms`.
 */
export function relationStates(readings: Reading[], partner: Partner): RelationYear[] {
  const facts = factsOf(readings, partner);
  const { from, to } = intensityYears[partner];
  let alliance = 0;
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const year = from + offset;
    const now = facts.get(year) ?? noFacts;
    const obligation = obligationOf(now);
    alliance = obligation ?? laterPact(partner, year) ?? alliance;
    return {
      year,
      representation: representationOf(partner, year),
      alliance,
      arms: armsOf(now),
      hostility: hostilityOf(now),
      hasArms: now.has(armsToPartner) || now.has(armsToRussia),
      hasAlliance: obligation !== null,
      hasDisputes: now.has(hostilityLevel),
    };
  });
}

function factsOf(readings: Reading[], partner: Partner): Map<number, Facts> {
  const facts = new Map<number, Facts>();
  for (const reading of readings) {
    if (reading.partner !== partner || reading.value === null || !used.has(reading.measure)) continue;
    const ofYear: Facts = facts.get(reading.year) ?? new Map();
    if (!ofYear.has(reading.measure)) ofYear.set(reading.measure, reading.value);
    facts.set(reading.year, ofYear);
  }
  return facts;
}

function representationOf(partner: Partner, year: number): number {
  const { from, to, value } = representations[partner];
  return year >= from && year <= to ? value : 0;
}

/** The strongest obligation in force; null where the alliance data have no row. */
function obligationOf(now: Facts): number | null {
  let strongest: number | null = null;
  for (const [measure, weight] of weightedObligations) {
    const inForce = now.get(measure);
    if (inForce !== undefined) strongest = Math.max(strongest ?? 0, weight * inForce);
  }
  return strongest;
}

/** A treaty with a defence clause in force after the alliance data end counts 1; null where there is none. */
export function laterPact(partner: Partner, year: number): number | null {
  return laterDefencePacts.some((pact) => pact.partner === partner && pact.from <= year) ? 1 : null;
}

function armsOf(now: Facts): number {
  const transfers = (now.get(armsToPartner) ?? 0) + (now.get(armsToRussia) ?? 0);
  return Math.min(1, Math.log(1 + transfers) / Math.log(1 + armsCeiling));
}

/** Level 1 is a dispute without a hostile act, 5 is war; 0 is no dispute. */
function hostilityOf(now: Facts): number {
  return Math.max(0, ((now.get(hostilityLevel) ?? 0) - 1) / 4);
}
