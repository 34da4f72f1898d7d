import { relationStates } from "../../derive/intensityState";
import { koreas } from "../../partners";
import type { Dataset } from "../../types";

/** Years the parts of the index are known for: the first of arms, the last of alliances and of disputes. */
export type Cover = { armsFrom: number; alliancesTo: number; disputesTo: number };

const memory = new WeakMap<Dataset, Cover>();

/** Finds what the index of the two Koreas lacks; before or after these years a part is not recorded. */
export function coverOf(dataset: Dataset): Cover {
  const known = memory.get(dataset);
  if (known) return known;
  const states = koreas.flatMap((partner) => relationStates(dataset.readings, partner));
  const cover = {
    armsFrom: Math.min(...states.filter(({ hasArms }) => hasArms).map(({ year }) => year)),
    alliancesTo: Math.max(...states.filter(({ hasAlliance }) => hasAlliance).map(({ year }) => year)),
    disputesTo: Math.max(...states.filter(({ hasDisputes }) => hasDisputes).map(({ year }) => year)),
  };
  memory.set(dataset, cover);
  return cover;
}
