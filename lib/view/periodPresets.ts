import { lastYear } from "../years";
import type { Span, View } from "./view";

/** Two spans a reader can compare with one click. Unit of `years`: the length that its name says, where it says one. */
export type PeriodPreset = { id: "decades" | "ends" | "union"; years: number; periods: [Span, Span] };

/** The two periods proposed before any are chosen. */
export const proposed: [Span, Span] = [
  { from: 1985, to: 1995 },
  { from: lastYear - 10, to: lastYear },
];

/** Ten years of the USSR, which ended in 1991, and ten of Russia. */
const union: [Span, Span] = [
  { from: 1982, to: 1991 },
  { from: 1992, to: 2001 },
];

/**
 * Lists pairs of periods to choose from.
 *
 * Shape: `ends` are the first and the last ten years of the span shown, or its halves where it is shorter; a span without halves of two
 *        years has none, nor do two periods, which hide the span.
 */
export function periodPresets({ from, to, periods }: Span & Partial<Pick<View, "periods">>): PeriodPreset[] {
  const years = Math.min(10, Math.floor((to - from + 1) / 2));
  const ends: [Span, Span] = [
    { from, to: from + years - 1 },
    { from: to - years + 1, to },
  ];
  return [
    { id: "decades", years: 11, periods: proposed },
    ...(years < 2 || periods ? [] : [{ id: "ends" as const, years, periods: ends }]),
    { id: "union", years: 10, periods: union },
  ];
}
