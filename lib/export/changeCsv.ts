import type { LineChange } from "../view/change.types";
import type { KnownPoint } from "../view/panel/stats";
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
  "first_status",
  "last_year",
  "last",
  "last_status",
  "asked_first",
  "asked_last",
  "change",
  "percent",
  "growth",
  "peak_year",
  "peak",
  "peak_status",
  "trough_year",
  "trough",
  "trough_status",
  "missing",
  "years",
  "sources",
] as const;

/**
 * Writes what changed as CSV, a row for each line in the order of the panels; the same view gives the same bytes.
 *
 * Shape:  years are those of the calendar, but of a ratio of aligned figures years since the events. What does not exist is an empty cell; `missing` of `years` have no figure. A period reads "1985-1995".
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
    ...figure(stats?.first),
    ...figure(stats?.last),
    asked.from,
    asked.to,
    line.change,
    line.percent,
    line.growth,
    ...figure(stats?.peak),
    ...figure(stats?.trough),
    line.missing,
    line.years,
    line.sources.join(" ") || null,
  ];
}

const figure = (point: KnownPoint | undefined): Cell[] =>
  point ? [point.year, point.value, point.status] : [null, null, null];

const spanOf = ({ from, to }: Span): string => `${from}-${to}`;
