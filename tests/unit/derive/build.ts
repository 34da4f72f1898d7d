import type { Observation, Series } from "../../../lib/types";

/** An observation of a test: reported, without range, rivals or gap, unless `more` says otherwise. */
export function observation(year: number, value: number | null, more: Partial<Observation> = {}): Observation {
  const known = value === null ? { status: null, source: null } : { status: "A" as const, source: "customs" };
  return {
    year,
    value,
    low: null,
    high: null,
    ...known,
    reading: null,
    rivals: [],
    gap: null,
    isBreak: false,
    ...more,
  };
}

/** A series of a test from year and value pairs or whole observations. */
export function series(rows: ([number, number | null] | Observation)[], more: Partial<Series> = {}): Series {
  const observations = rows.map((row) => (Array.isArray(row) ? observation(...row) : row));
  return { measure: "trade_total", partner: "PRK", unit: "usd_million", observations, ...more };
}

export const values = ({ observations }: Series) => observations.map(({ value }) => value);
export const years = ({ observations }: Series) => observations.map(({ year }) => year);
