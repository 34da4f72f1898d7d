import type { ChangeColumn, ChangeModel, ChangeRow } from "../change.types";

/** Which column a table is sorted by, and which way. */
export type Order = { column: ChangeColumn; direction: "ascending" | "descending" };

/** Columns in the unit of the row: figures that can be compared only with those of the same unit. */
const inUnits: readonly ChangeColumn[] = ["first", "last", "change", "peak", "trough"];

/** True for a column whose figures are compared only within their unit. */
export const isInUnits = (column: ChangeColumn): boolean => inUnits.includes(column);

/** What a click on the head of a column gives: ascending, then descending, then the order of the panels. */
export function nextOrder(order: Order | null, column: ChangeColumn): Order | null {
  if (order?.column !== column) return { column, direction: "ascending" };
  return order.direction === "ascending" ? { column, direction: "descending" } : null;
}

/**
 * Sorts the rows of what changed.
 *
 * Shape:  the same rows; numbers by value, words as the language sorts them, what is missing last either way. Amounts, counts and
 *         indices are not compared with each other: the rows of a unit stay together, units in the order of the panels. Percent,
 *         growth and missing years have one unit and are sorted throughout. Equals keep the order of the panels.
 */
export function sortRows(
  { columns, rows }: Pick<ChangeModel, "columns" | "rows">,
  order: Order | null,
  lang: string,
): ChangeRow[] {
  const place = columns.findIndex(({ key }) => key === order?.column);
  if (!order || place < 0) return rows;
  const sign = order.direction === "ascending" ? 1 : -1;
  const sorted = (some: ChangeRow[]) =>
    some.toSorted((a, b) => compare(a.raw[place] ?? null, b.raw[place] ?? null, sign, lang));
  if (!isInUnits(order.column)) return sorted(rows);
  return [...new Set(rows.map(({ unit }) => unit))].flatMap((unit) => sorted(rows.filter((row) => row.unit === unit)));
}

type Raw = string | number | null;

function compare(a: Raw, b: Raw, sign: 1 | -1, lang: string): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * String(a).localeCompare(String(b), lang);
}
