import type { Field } from "../schema/field";
import { readCell } from "./cell";

const thousands = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/**
 * Finds the cell that a bare comma has most likely split, in a row with more cells than the header.
 *
 * Shape:  the number of its first part, and its text put together; null where no cell explains the rest of the row.
 */
export function findSplitCell(texts: string[], fields: (Field | undefined)[]): { cell: number; text: string } | null {
  const extra = texts.length - fields.length;
  const guesses = fields
    .map((field, cell) => ({ field, cell, text: texts.slice(cell, cell + extra + 1).join(",") }))
    .filter(({ cell }) => fields.every((field, at) => at === cell || fits(field, texts[at < cell ? at : at + extra])));
  const likely =
    guesses.find(isNumberSplit) ?? guesses.find(({ field, text }) => field?.type === "text" && fits(field, text));
  return likely ?? guesses[0] ?? null;
}

function isNumberSplit({ field, text }: { field: Field | undefined; text: string }): boolean {
  return (field?.type === "number" || field?.type === "integer") && thousands.test(text);
}

function fits(field: Field | undefined, text = ""): boolean {
  return field === undefined || "value" in readCell(field, text);
}
