import type { Korea, Total } from "../types";

/** Exports plus imports of one economy in one year, US$ million, both from the same source. */
export type WorldTrade = { year: number; value: number; source: string; isSuspect: boolean };

/** Built from what partners report. Before 1992 the USSR reported nothing, so the largest trade of the DPRK is not in them. */
const fromPartnerReports = /^(imf|cow)_/;
export const firstUsableYear = 1992;

type Sum = WorldTrade & { lastYear: number; years: number };

// The table is read once and never changed, and every share of every source asks for the same sums.
const known = new WeakMap<Total[], Map<Korea, ReadonlyMap<number, WorldTrade>>>();

/**
 * Picks the world trade of an economy for every year that has one.
 *
 * Only sums whose two flows come from the same source count. Among several, in this order: not suspect before suspect;
 * the source that reaches the latest year; the one with more years; the id that sorts first. Unusable rows are never
 * taken, nor are totals of the DPRK before 1992 that are suspect or built from partner reports.
 *
 * Shape:  rows in any order in, one entry a year out; a year without a usable pair has no entry.
 * Unit:   US$ million, current, before and after.
 */
export function worldTrade(totals: Total[], economy: Korea): ReadonlyMap<number, WorldTrade> {
  const ours = known.get(totals) ?? new Map<Korea, ReadonlyMap<number, WorldTrade>>();
  known.set(totals, ours);
  const made = ours.get(economy) ?? pick(totals, economy);
  ours.set(economy, made);
  return made;
}

function pick(totals: Total[], economy: Korea): ReadonlyMap<number, WorldTrade> {
  const best = new Map<number, Sum>();
  for (const sum of sums(totals, economy)) {
    const rival = best.get(sum.year);
    if (!rival || compare(sum, rival) < 0) best.set(sum.year, sum);
  }
  return new Map([...best].map(([year, { value, source, isSuspect }]) => [year, { year, value, source, isSuspect }]));
}

function sums(totals: Total[], economy: Korea): Sum[] {
  const usable = totals.filter((total) => total.economy === economy && isUsable(total));
  return [...new Set(usable.map(({ source }) => source))].flatMap((source) => {
    const rows = usable.filter((row) => row.source === source);
    const years = [...new Set(rows.map(({ year }) => year))];
    const pairs = years.flatMap((year) => pair(year, source, rows));
    const lastYear = Math.max(...pairs.map((sum) => sum.year));
    return pairs.map((sum) => ({ ...sum, lastYear, years: pairs.length }));
  });
}

function pair(year: number, source: string, rows: Total[]): WorldTrade[] {
  const exported = rows.find((row) => row.year === year && row.flow === "export");
  const imported = rows.find((row) => row.year === year && row.flow === "import");
  if (!exported || !imported || exported.value + imported.value <= 0) return [];
  const isSuspect = exported.quality === "suspect" || imported.quality === "suspect";
  return [{ year, value: exported.value + imported.value, source, isSuspect }];
}

function isUsable({ economy, year, source, quality }: Total): boolean {
  if (quality === "unusable") return false;
  if (economy !== "PRK" || year >= firstUsableYear) return true;
  return quality !== "suspect" && !fromPartnerReports.test(source);
}

function compare(a: Sum, b: Sum): number {
  return (
    Number(a.isSuspect) - Number(b.isSuspect) ||
    b.lastYear - a.lastYear ||
    b.years - a.years ||
    (a.source < b.source ? -1 : 1)
  );
}
