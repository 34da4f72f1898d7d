import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Dataset, Gap, HeadlineRule, Measure, Reading } from "../../lib/types";

export type Row = Record<string, string>;
type SeriesTables = Pick<Dataset, "readings" | "rules" | "gaps" | "measures">;

const root = new URL("../../", import.meta.url);

/** Rows of a CSV file of the repository, as text; a column that is not there reads as a bug. */
export function readRows(path: string): Row[] {
  const text = readFileSync(new URL(path, root), "utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** The figures of the data folder as they stand, without the checks that guard them at build. */
export function readSeriesTables(): SeriesTables {
  const files = readdirSync(new URL("data/series/", root)).filter((name) => name.endsWith(".csv"));
  return {
    readings: files.flatMap((name) => readRows(`data/series/${name}`)).map(toReading),
    rules: readRows("data/headline.csv").map(toRule),
    gaps: readRows("data/gaps.csv").map(toGap),
    measures: readRows("data/measures.csv").map(toMeasure),
  };
}

export function text(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column: ${column}`);
  return value;
}

export function number(row: Row, column: string): number | null {
  return text(row, column) === "" ? null : Number(text(row, column));
}

// Casts below, because the checker has made sure of the closed vocabularies in these columns.
function toReading(row: Row): Reading {
  return {
    measure: text(row, "measure"),
    partner: text(row, "partner") as Reading["partner"],
    year: Number(text(row, "year")),
    value: number(row, "value"),
    low: number(row, "low"),
    high: number(row, "high"),
    status: text(row, "status") as Reading["status"],
    source: text(row, "source"),
    locator: text(row, "locator"),
    originalValue: number(row, "original_value"),
    originalUnit: text(row, "original_unit"),
    derived: (text(row, "derived") || null) as Reading["derived"],
    note: text(row, "note"),
  };
}

function toRule(row: Row): HeadlineRule {
  return { ...place(row), source: text(row, "source"), note: text(row, "note") };
}

function toGap(row: Row): Gap {
  return {
    ...place(row),
    reason: text(row, "reason") as Gap["reason"],
    note: { en: text(row, "note_en"), es: text(row, "note_es") },
  };
}

function place(row: Row) {
  return {
    measure: text(row, "measure"),
    partner: text(row, "partner") as Gap["partner"],
    from: Number(text(row, "from")),
    to: Number(text(row, "to")),
  };
}

function toMeasure(row: Row): Measure {
  return {
    measure: text(row, "measure"),
    group: text(row, "group") as Measure["group"],
    unit: text(row, "unit"),
    title: { en: text(row, "title_en"), es: text(row, "title_es") },
    definition: { en: text(row, "definition_en"), es: text(row, "definition_es") },
    scale: text(row, "scale") as Measure["scale"],
    min: number(row, "min"),
    max: number(row, "max"),
    order: Number(text(row, "order")),
  };
}
