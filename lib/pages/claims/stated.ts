import { own } from "../../own";
import type { Claim } from "../../types";

/** Millions of dollars in the units the article counts in. */
const inMillions: Record<string, number> = { "million USD": 1, "billion USD": 1000 };

/**
 * Reads the amount of money a claim states.
 *
 * Shape:  "0.1 million as printed" in "million USD" gives 0.1; null where the claim is not about money.
 * Unit:   US$ million.
 */
export function statedMillions({ value, unit }: Claim): number | null {
  const size = own(inMillions, unit);
  const [digits] = /^\d+(?:\.\d+)?/.exec(value) ?? [];
  return size === undefined || digits === undefined ? null : Number(digits) * size;
}

/** A length given twice, as printed. */
export type StatedLength = { km: number; miles: number };

/** Reads a length given in kilometres and in miles: "8.7 km [14 miles] as printed". Null where the claim gives none. */
export function statedLength({ value }: Claim): StatedLength | null {
  const [, km, miles] = /^([\d.]+) km \[([\d.]+) miles\]/.exec(value) ?? [];
  return km === undefined || miles === undefined ? null : { km: Number(km), miles: Number(miles) };
}

/** Kilometres in a statute mile. */
export const kmPerMile = 1.609344;
