import type { Milestone, Partner } from "../types";
import { eventsOf, type IntensityOptions, type Memory, memoryOf } from "./intensity";
import { weighing } from "./intensityWeights";

/** An event as a later year remembers it: its points when it happened, its age in years, the points left. */
export type Remains = { event: Milestone; into: keyof Memory; points: number; age: number; left: number };

/**
 * Lists what is left in one year of every event before it and in it: the terms of the sums E+, E- and E0.
 *
 * Shape:  in the order of the events; later events are left out.
 * Unit:   points; `left` = points × 2^(-age / half).
 * Errors: as `intensity`.
 *
 * @example remains(milestones, "KOR", 1990)   // M054, KAL 007: 3 points, 7 years old, 0.6 left
 */
export function remains(
  milestones: Milestone[],
  partner: Partner,
  year: number,
  { half = 3, weights = {} }: IntensityOptions = {},
): Remains[] {
  if (!(half > 0)) throw new RangeError(`no half-life: ${half}`);
  const weigh = weighing(weights);
  return eventsOf(milestones, partner).flatMap((event) => {
    const age = year - Number(event.date.slice(0, 4));
    const points = weigh(event);
    return age < 0 ? [] : [{ event, into: memoryOf(event), points, age, left: points * 2 ** (-age / half) }];
  });
}
