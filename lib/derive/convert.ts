import type { Observation } from "../types";

/**
 * Converts everything an observation says in the unit of its series: value, range and rivals.
 *
 * Shape:  null stays null.
 * Source: source, status, gap and the reading behind the value stay as they are.
 */
export function convert(observation: Observation, to: (value: number) => number): Observation {
  const orNull = (value: number | null) => (value === null ? null : to(value));
  return {
    ...observation,
    value: orNull(observation.value),
    low: orNull(observation.low),
    high: orNull(observation.high),
    rivals: observation.rivals.map((rival) => ({ ...rival, value: to(rival.value) })),
  };
}

/**
 * Takes away every figure of an observation, where the sum asked for cannot be made.
 *
 * Source: source and reading stay, so that a reader can see what was there.
 */
export function blank(observation: Observation): Observation {
  return { ...observation, value: null, low: null, high: null, rivals: [] };
}
