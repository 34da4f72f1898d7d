import type { Field } from "../schema/field";
import { readCell } from "./cell";
import { showCell } from "./problems";

const thousands = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const decimal = /^-?\d+,\d+$/;

type Guess = { field: Field | undefined; cell: number; text: string };

/**
 * Finds the cell that a bare comma has most likely split, in a row with more cells than the header.
 *
 * Shape:  the number of its first part, and how to mend it; null where no cell explains the rest of the row. A number
 *         that a decimal comma has split goes before all others.
 */
export function findSplitCell(
  texts: string[],
  fields: readonly (Field | undefined)[],
): { cell: number; mend: string } | null {
  const extra = texts.length - fields.length;
  const guesses = fields
    .map((field, cell): Guess => ({ field, cell, text: texts.slice(cell, cell + extra + 1).join(",") }))
    .filter(({ cell }) => fields.every((field, at) => at === cell || fits(field, texts[at < cell ? at : at + extra])));
  const number = guesses.find(isNumberSplit);
  if (number) return { cell: number.cell, mend: mendNumber(number.text) };
  // Several commas too many are hardly all in a year.
  const others = extra === 1 ? guesses : guesses.filter(({ field }) => field?.type !== "integer");
  const likely = others.find(({ field, text }) => field?.type === "text" && fits(field, text)) ?? others[0];
  return likely ? { cell: likely.cell, mend: `put "${showCell(likely.text)}" in quotes` } : null;
}

function isNumberSplit({ field, text }: Guess): boolean {
  if (field?.type === "integer") return thousands.test(text);
  return field?.type === "number" && (thousands.test(text) || decimal.test(text));
}

function mendNumber(text: string): string {
  const point = text.replace(",", ".");
  if (!thousands.test(text)) return `decimal comma; write ${point}`;
  const whole = `thousands separator; write ${text.replaceAll(",", "")}`;
  return decimal.test(text) ? `${whole}, or ${point} if the comma is decimal` : whole;
}

/** Whether a cell can be read as its field says. */
export function fits(field: Field | undefined, text = ""): boolean {
  return field === undefined || "value" in readCell(field, text);
}
