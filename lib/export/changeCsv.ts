import type { LineChange } from "../view/change.types";
import type { Span } from "../view/view";
import { type Cell, toCsv } from "./csv";

/** Columns of the CSV of what changed. */
export const changeCsvColumns = [
  "measure",
  "partner",
  "period",
  "unit",
  "first_year",
  "first",
  "last_year",
  "last",
  "asked_first",
  "asked_last",
  "change",
  "percent",
  "growth",
  "peak_year",
  "peak",
  "trough_year",
  "trough",
  "missing",
  "years",
  "sources",
] as const;

/**
 * Writes what changed as CSV, a row for each line in the order of the panels; the same view gives the same bytes.
 *
 * Shape:  what does not exist is an empty cell; `missing` of `years` have no figure. A period reads "1985-1995".
 * Unit:   figures and `change` in `unit`, `percent` and `growth` (a year) in percent; nothing is rounded.
 * Source: ids, parted by spaces.
 */
export function changeCsv(lines: readonly LineChange[]): string {
  return toCsv(changeCsvColumns, lines.map(cellsOf));
}

function cellsOf({ stats, asked, ...line }: LineChange): Cell[] {
  return [
    line.measure,
    line.partner === "RATIO" ? "KOR/PRK" : line.partner,
    line.period && spanOf(line.period),
    line.unit,
    stats?.first.year ?? null,
    stats?.first.value ?? null,
    stats?.last.year ?? null,
    stats?.last.value ?? null,
    asked.from,
    asked.to,
    line.change,
    line.percent,
    line.growth,
    stats?.peak.year ?? null,
    stats?.peak.value ?? null,
    stats?.trough.year ?? null,
    stats?.trough.value ?? null,
    line.missing,
    line.years,
    line.sources.join(" ") || null,
  ];
}

const spanOf = ({ from, to }: Span): string => `${from}-${to}`;
