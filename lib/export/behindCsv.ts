import type { Dataset, Lang } from "../types";
import type { ChartModel, PanelModel } from "../view/model.types";
import type { View } from "../view/view";
import { type Asked, askedOf } from "./behind/asked";
import { type BehindRow, indexRows, readingRows, totalRows } from "./behind/rows";
import { type Cell, toCsv } from "./csv";

/** Columns of the CSV of everything behind a view. */
export const behindColumns = [
  "measure",
  "partner",
  "year",
  "value",
  "unit",
  "low",
  "high",
  "status",
  "source",
  "gap",
  "is_headline",
  "derived",
  "locator",
  "original_value",
  "original_unit",
  "note",
] as const;

/**
 * Writes every figure of every source behind the panels, as reported, and the years without one; the same view gives the same bytes.
 *
 * Shape:  measure by measure in the order of the panels, partner by partner, years of the calendar upwards, sources as in the data.
 *         A year nobody has a figure for is a row without value and source, with the letter of the reason and a note where anybody knows.
 *         `is_headline` is "yes" where the headline rules choose the row. A share adds `world_export` and `world_import` of the partner;
 *         the index has its lines, computed and so without source, and then the readings they are computed from.
 * Unit:   as reported, in `unit`; prices of the year, nothing is rounded. `original_value` is as printed, in `original_unit`.
 */
export function behindCsv(
  dataset: Dataset,
  model: Pick<ChartModel, "view" | "clock">,
  panels: readonly PanelModel[],
  lang: Lang,
): string {
  const rows = askedOf(dataset, model, panels).flatMap((asked) => rowsOf(asked, dataset, model.view, lang));
  return toCsv(behindColumns, rows.map(cellsOf));
}

function rowsOf(asked: Asked, dataset: Dataset, view: View, lang: Lang): BehindRow[] {
  if (asked.from === "index") return indexRows(asked, dataset, view);
  return asked.from === "totals" ? totalRows(asked, dataset) : readingRows(asked, dataset, lang);
}

function cellsOf(row: BehindRow): Cell[] {
  return [
    row.measure,
    row.partner,
    row.year,
    row.value ?? null,
    row.unit,
    row.low ?? null,
    row.high ?? null,
    row.status ?? null,
    row.source ?? null,
    row.gap ?? null,
    row.isHeadline ? "yes" : "no",
    row.derived ?? null,
    row.locator ?? null,
    row.originalValue ?? null,
    row.originalUnit ?? null,
    row.note ?? null,
  ];
}
