import type { Partner } from "../types";

/** The years the index covers. Each partner starts with no memory: the events of undivided Korea end with it. */
export const intensityYears: Record<Partner, { from: number; to: number }> = {
  KOREA: { from: 1860, to: 1947 },
  PRK: { from: 1948, to: 2024 },
  KOR: { from: 1948, to: 2024 },
};

/** Points of events at which memory has reached 63 percent of its ceiling: about three visits of heads of state. */
export const saturationPoints = 20;

/** The highest arms transfers that still raise the index, million TIV a year, both ways. */
export const armsCeiling = 1500;

/** How much each part adds to its line. Each line adds up to 1. */
export const shares = {
  cooperation: { memory: 0.5, representation: 0.2, alliance: 0.15, arms: 0.15 },
  conflict: { memory: 0.7, hostility: 0.3 },
} as const;

/** What an obligation in force counts as an alliance; the largest counts, they do not add up. */
export const obligations = { atop_defense: 1, atop_nonagg: 0.5, atop_consul: 0.4 } as const;

/**
 * Diplomatic representation, 0 to 1, from the year full relations begin: 12 October 1948 (DPRK), 30 September 1990 (ROK),
 * the Russian envoy of 14 October 1885 to the edict of 18 May 1904 (Korea, a legation and so two thirds).
 *
 * A table, since the yearly data cannot say it: the Correlates of War missions come every five years, and code missions
 * of unknown level.
 */
export const representations: Record<Partner, { from: number; to: number; value: number }> = {
  KOREA: { from: 1885, to: 1904, value: 2 / 3 },
  PRK: { from: 1948, to: Number.POSITIVE_INFINITY, value: 1 },
  KOR: { from: 1990, to: Number.POSITIVE_INFINITY, value: 1 },
};

/** Treaties with a defence clause in force after the alliance data end (2018): the Russia-DPRK treaty of 2024. */
export const laterDefencePacts: readonly { partner: Partner; from: number }[] = [{ partner: "PRK", from: 2024 }];
