import type { Lang, Rival } from "../types";
import { placeOf } from "../view/clock";
import type { PanelModel } from "../view/model.types";
import type { LineModel, Point } from "../view/plot.types";
import type { Cell } from "./csv";
import { toCsv } from "./csv";

/** Columns of the CSV of a view. */
export const viewColumns = [
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
  "note",
  "rivals",
  "years_since",
] as const;

/**
 * Lists what the panels show: a row for every line and year of the span, panel by panel, line by line.
 *
 * Shape:  `years_since` counts from the event, or the start of the period, where the view does; it is empty in the calendar. A ratio of
 *         aligned figures has no calendar year. A year without a figure has an empty value and, where anybody knows, the letter of the reason in `gap`; a reported
 *         zero is 0. `rivals` names what other sources say, "id value" each, with the mark of one that is not as published: "id value (estimate)", parted by semicolons.
 * Unit:   that of the panel, named in each row; nothing is rounded.
 * Source: the id of the headline source, of both sides for a ratio.
 */
export function viewRows(panels: readonly PanelModel[], lang: Lang): Cell[][] {
  const written = new Set<string>();
  return panels.flatMap(({ unit, zero, facets, otherwise }) => {
    // Undivided Korea stands in both columns of a comparison, activity beside the halves of the index and in its own panel.
    const lines = facets.flatMap((facet) => facet.lines.filter((line) => isNew(line, unit, written)));
    return lines.flatMap((line) => line.points.map((point) => row(line, point, { unit, zero, otherwise }, lang)));
  });
}

function isNew({ measure, part, partner, period }: LineModel, unit: string, written: Set<string>): boolean {
  const key = [part ?? measure, partner, unit, period?.from, period?.to].join(" ");
  const isFirst = !written.has(key);
  written.add(key);
  return isFirst;
}

/** Writes the CSV of a view; the same view gives the same bytes. */
export function viewCsv(panels: readonly PanelModel[], lang: Lang): string {
  return toCsv(viewColumns, viewRows(panels, lang));
}

function row(
  { measure, part, partner }: LineModel,
  point: Point,
  { unit, zero, otherwise }: Pick<PanelModel, "unit" | "zero" | "otherwise">,
  lang: Lang,
): Cell[] {
  const { year, value, low, high, status, source, reading, gap, rivals } = point;
  // A share without a total has lost its figure, and with it who says so.
  const isSaid = value !== null || low !== null || high !== null;
  const counted = zero === null ? null : placeOf(point) - zero;
  return [
    part ?? measure,
    partner === "RATIO" ? "KOR/PRK" : partner,
    partner === "RATIO" && year === counted ? null : year,
    value,
    unit,
    low,
    high,
    isSaid ? status : null,
    isSaid ? source : null,
    gap?.reason ?? null,
    gap?.note[lang] ?? (isSaid ? (reading?.note ?? otherwise) : null) ?? null,
    rivals.map(rivalWords).join("; "),
    counted,
  ];
}

function rivalWords({ source, value, derived }: Rival): string {
  return derived === null ? `${source} ${value}` : `${source} ${value} (${derived})`;
}
