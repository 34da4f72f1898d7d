import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { IntensityYear } from "../../../lib/derive/intensity";
import type { Milestone, Partner, Reading } from "../../../lib/types";

export type Row = Record<string, string>;
export const partners: Partner[] = ["PRK", "KOR", "KOREA"];
export const empty = { milestones: [], readings: [] };

/** Rows of a CSV file of the repository, as text. */
export function rows(path: string): Row[] {
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column: ${column}`);
  return text;
}

/** A ministers' summit with the DPRK in 2000, except for what is given. */
export function milestone(given: Partial<Milestone>): Milestone {
  const text = { en: "", es: "" };
  const words = { short: text, title: text, summary: text };
  const facts = { id: "M001", date: "2000-01-01", precision: "day", partner: "PRK", kind: "summit" } as const;
  const rest = { direction: 1, level: "minister", importance: 3, seriesBreak: false } as const;
  return { ...facts, ...rest, ...words, sources: [], confidence: "high", verification: "seen", ...given };
}

export function reading(measure: string, partner: Partner, year: number, value: number | null): Reading {
  const blank = { low: null, high: null, locator: "", originalValue: null, originalUnit: "", derived: null, note: "" };
  return { measure, partner, year, value, status: "A", source: "test", ...blank };
}

export function find(years: IntensityYear[] | undefined, year: number): IntensityYear {
  const found = years?.find((entry) => entry.year === year);
  if (!found) throw new Error(`no such year: ${year}`);
  return found;
}

/** The data the reference was computed from: the first 160 events, and the indicators. */
export function referenceData(): { milestones: Milestone[]; readings: Reading[] } {
  const milestones = rows("data/milestones.csv").filter((row) => cell(row, "id") <= "M160");
  const readings = ["alliances", "arms", "disputes"].flatMap((file) => rows(`data/series/${file}.csv`));
  return { milestones: milestones.map(toMilestone), readings: readings.map(toReading) };
}

// Casts, because the checker has made sure of the closed vocabularies in these columns.
function toMilestone(row: Row): Milestone {
  return milestone({
    id: cell(row, "id"),
    date: cell(row, "date"),
    partner: cell(row, "partner") as Milestone["partner"],
    kind: cell(row, "kind") as Milestone["kind"],
    level: cell(row, "level") as Milestone["level"],
    direction: Number(cell(row, "direction")) as Milestone["direction"],
  });
}

function toReading(row: Row): Reading {
  const value = cell(row, "value") === "" ? null : Number(cell(row, "value"));
  return reading(cell(row, "measure"), cell(row, "partner") as Partner, Number(cell(row, "year")), value);
}
