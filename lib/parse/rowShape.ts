import type { Field } from "../schema/field";
import { findSplitCell } from "./extraCell";
import { faultOfMerge } from "./merge";
import type { Fault } from "./problems";

/** Finds a row that says nothing. Errors: blank-row, x-repeated-header, format-error for a line that a merge left. */
export function faultOfIdle(texts: string[], labels: string[]): Fault | null {
  if (texts.every((text) => text === "")) return { code: "blank-row", hint: "take the line out" };
  const merge = faultOfMerge(texts[0] ?? "");
  if (merge) return merge;
  const isHeader = texts.length > 1 && texts.every((text, column) => text === labels[column]);
  return isHeader ? { code: "x-repeated-header", hint: "the header again; take the line out" } : null;
}

/** Finds a row with more or fewer cells than there are columns. Errors: missing-cell, extra-cell, with the cell to blame. */
export function faultOfShape(texts: string[], fields: (Field | undefined)[]): (Fault & { cell: number }) | null {
  if (texts.length === fields.length) return null;
  const hint = `the row has ${texts.length} cells, the header ${fields.length}`;
  if (texts.length < fields.length) return { code: "missing-cell", cell: texts.length, hint };
  const split = texts.length > 2 * fields.length ? null : findSplitCell(texts, fields);
  if (!split) return { code: "extra-cell", cell: fields.length, hint: `${hint}; quote a cell that holds a comma` };
  return { code: "extra-cell", cell: split.cell, hint: `${hint}; ${split.mend}` };
}
