import type { Field } from "../schema/field";
import { findSplitCell, fits } from "./extraCell";
import { faultOfMerge } from "./merge";
import { count, type Fault } from "./problems";

type Fields = readonly (Field | undefined)[];

const separators = [
  { sign: ";", name: "semicolons" },
  { sign: "\t", name: "tabs" },
  { sign: "|", name: "bars" },
];

/** Finds a row that says nothing. Errors: blank-row, x-repeated-header, format-error for a line that a merge left. */
export function faultOfIdle(texts: string[], labels: string[]): Fault | null {
  if (texts.every((text) => text === "")) return { code: "blank-row", hint: "take the line out" };
  const merge = faultOfMerge(texts[0] ?? "");
  if (merge) return merge;
  const isHeader = texts.length > 1 && texts.every((text, column) => text === labels[column]);
  return isHeader ? { code: "x-repeated-header", hint: "the header again; take the line out" } : null;
}

/**
 * Checks that a row has as many cells as the header.
 *
 * Errors: missing-cell, at the end of the row; extra-cell, at the cell that a comma has split, or else at the first too many.
 */
export function faultOfShape(texts: string[], fields: Fields): (Fault & { cell: number }) | null {
  if (texts.length === fields.length) return null;
  const hint = `the row has ${count(texts.length, "cell")}, the header ${fields.length}`;
  if (texts.length > fields.length) {
    const { cell, mend } = mendLong(texts, fields);
    return { code: "extra-cell", cell, hint: `${hint}; ${mend}` };
  }
  const other = separators.find(({ sign }) => isSeparatedBy(sign, texts, fields.length));
  const mend = other ? `; cells are separated by ${other.name}; write commas` : "";
  return { code: "missing-cell", cell: texts.length, hint: hint + mend };
}

function mendLong(texts: string[], fields: Fields): { cell: number; mend: string } {
  const first = fields.length;
  const isTrailing = texts.slice(first).every((text) => text === "");
  const trailing = { cell: first, mend: mendTrailing(texts.length - first) };
  if (isTrailing && fields.every((field, at) => fits(field, texts[at]))) return trailing;
  const split = texts.length > 2 * first ? null : findSplitCell(texts, fields);
  return split ?? (isTrailing ? trailing : { cell: first, mend: "quote a cell that holds a comma" });
}

function mendTrailing(commas: number): string {
  return commas === 1
    ? "it ends in a comma too many; take it out"
    : `it ends in ${commas} commas too many; take them out`;
}

/** Whether a row that is too short has enough cells once another sign separates them; those with commas in them count too. */
function isSeparatedBy(sign: string, texts: string[], wanted: number): boolean {
  return texts.join(",").split(sign).length >= wanted;
}
