import type { EventKind, EventLevel, Milestone } from "../types";

/** A weight as the address names it: `level.minister`, `kind.summit`. */
export type WeightKey = `level.${EventLevel}` | `kind.${EventKind}`;

/** What an event counts: the weight of its level times the weight of its kind. */
export const defaultWeights: Readonly<Record<WeightKey, number>> = {
  "level.head_of_state": 5,
  "level.head_of_government": 4,
  "level.minister": 3,
  "level.other": 2,
  "kind.treaty": 1.6,
  "kind.recognition": 1.6,
  "kind.military": 1.5,
  "kind.rupture": 1.5,
  "kind.summit": 1.3,
  "kind.visit_head_of_state": 1.3,
  "kind.aid": 1.2,
  "kind.sanctions": 1.2,
  "kind.economic": 1,
  "kind.visit_minister": 1,
  "kind.institution": 0.8,
};

/** Says whether a key names a weight of the index. */
export function isWeightKey(key: string): key is WeightKey {
  return Object.hasOwn(defaultWeights, key);
}

const keysOf = (group: "level" | "kind") =>
  Object.keys(defaultWeights).filter((key): key is WeightKey => isWeightKey(key) && key.startsWith(`${group}.`));

/** The names of all weights, by what they weigh. */
export const weightKeys = { level: keysOf("level"), kind: keysOf("kind") };

/**
 * Builds the weighing of events, with some weights changed.
 *
 * Shape:  changed weights in, a function from event to weight out; what is not named keeps its default.
 * Unit:   points; the signing of a treaty by heads of state has 8.
 * Errors: RangeError on an unknown key, and on a weight that is negative or not finite.
 */
export function weighing(changed: Record<string, number>): (event: Pick<Milestone, "level" | "kind">) => number {
  for (const [key, weight] of Object.entries(changed)) {
    if (!isWeightKey(key)) throw new RangeError(`unknown weight: ${key}`);
    if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`no weight for ${key}: ${weight}`);
  }
  const weights: Record<WeightKey, number> = { ...defaultWeights, ...changed };
  return ({ level, kind }) => weights[`level.${level}`] * weights[`kind.${kind}`];
}
