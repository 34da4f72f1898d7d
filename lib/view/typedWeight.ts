import { defaultWeights, type WeightKey, weightKeys } from "../derive/intensityWeights";

/** Largest weight an address can carry; the smallest is 0. */
export const mostWeight = 100;
/** What an arrow key adds to a weight or takes from it. */
export const weightStep = 0.1;

const thousandths = (weight: number): number => Math.round(weight * 1000) / 1000;

/**
 * Reads a weight as typed by a reader, with a decimal point or a decimal comma.
 *
 * Shape:  a number from 0 to 100 with three decimals at most and blanks around it in, the weight out; anything else is null.
 *
 * @example typedWeight("2,5")   // 2.5
 */
export function typedWeight(text: string): number | null {
  if (!/^\s*(?=[.,]?\d)\d*[.,]?\d{0,3}\s*$/.test(text)) return null;
  const weight = Number(text.replace(",", "."));
  return weight <= mostWeight ? weight : null;
}

/** The next weight a step up or down; at the ends of what is accepted it stays. Unit: points. */
export const steppedWeight = (weight: number, step: 1 | -1): number =>
  Math.min(mostWeight, Math.max(0, thousandths(weight + step * weightStep)));

/** Weights with one of them set. A view names what differs: the standard value of a weight takes its name out. */
export function withWeight(weights: Record<string, number>, key: WeightKey, weight: number): Record<string, number> {
  const others = Object.entries(weights).filter(([name]) => name !== key);
  return Object.fromEntries(weight === defaultWeights[key] ? others : [...others, [key, weight]]);
}

/** What a weight is in a view. */
export const weightIn = (weights: Record<string, number>, key: WeightKey): number =>
  weights[key] ?? defaultWeights[key];

/** The weights of a view that are not the standard ones. */
export const changedWeights = (weights: Record<string, number>): WeightKey[] =>
  [...weightKeys.level, ...weightKeys.kind].filter((key) => weightIn(weights, key) !== defaultWeights[key]);
