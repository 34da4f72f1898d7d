import type { Field, Pattern } from "../schema/field";
import { faultOfCharacters, faultOfFormula } from "./characters";
import { faultOfDate } from "./date";
import { faultOfDebris, nameDebris } from "./debris";
import { describeOdd, hintOfMeant, meantAmong, plainText } from "./lookalike";
import { readInteger, readNumber } from "./number";
import { type Fault, showCell } from "./problems";

/** What any cell can read as. */
export type Value = string | number | boolean | string[] | null;

export type CellRead = { value: Value } | Fault;

/**
 * Reads the text of a cell as its field says.
 *
 * Shape:  blank to "", [] or null, by type.
 * Errors: one fault at most, the most basic first: a missing cell, its characters, its form, its limits.
 */
export function readCell(field: Field, text: string): CellRead {
  if (text === "") return field.required ? missing(field) : { value: blank(field) };
  const unmeant = field.type === "text" || field.type === "id" ? faultOfDebris(field, text) : null;
  return (
    unmeant ?? (isNumeric(field) ? null : faultOfFormula(text)) ?? faultOfCharacters(text) ?? readValue(field, text)
  );
}

function readValue(field: Field, text: string): CellRead {
  switch (field.type) {
    case "text":
    case "id":
      return faultOfForm(field, text) ?? { value: text };
    case "ids":
      return readIds(text);
    case "choice":
      return readChoice(field.values, text);
    case "yesno":
      return text === "yes" || text === "no" ? { value: text === "yes" } : constraint("write yes or no");
    case "number":
    case "integer":
      return readLimited(field, text);
    case "date":
      return faultOfDate(text) ?? { value: text };
  }
}

function faultOfForm(field: Extract<Field, { type: "text" | "id" }>, text: string): Fault | null {
  if (field.pattern && !field.pattern.like.test(text)) return constraint(hintOfForm(field.type, field.pattern, text));
  if (field.type === "id") return null;
  if (field.oneLine && text.includes("\n")) return constraint("a label of one line; take out the line break");
  const { longest } = field;
  const length = longest === undefined ? 0 : [...text].length;
  return longest !== undefined && length > longest ? constraint(`${length} characters; at most ${longest}`) : null;
}

function hintOfForm(type: "text" | "id", { like, example, other }: Pattern, text: string): string {
  const plain = plainText(text);
  if (!like.test(plain)) return other?.like.test(text) ? other.mend : `write it as in ${example}`;
  return type === "id" ? hintOfMeant(text, plain) : `write it as in ${example}; ${describeOdd(text, plain)}`;
}

// Signs that stand between names in other files, and some that look like a semicolon.
const otherSeparators = /[\s,，、;；\u037e|]/;

function readIds(text: string): CellRead {
  const ids = text.split(";");
  for (const id of ids) {
    const debris = nameDebris(id);
    if (debris !== null) return constraint(`${id} is ${debris}; take it out`);
  }
  if (ids.some((id) => id === "" || otherSeparators.test(id))) {
    return { code: "type-error", hint: "separate ids by ; alone: a;b" };
  }
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice === undefined ? { value: ids } : constraint(`${showCell(twice)} is there twice`);
}

function readChoice(values: readonly (string | number)[], text: string): CellRead {
  const value = values.find((choice) => String(choice) === text);
  if (value !== undefined) return { value };
  const meant = meantAmong(values.map(String))(text);
  return constraint(meant === null ? `one of ${values.join(", ")}` : hintOfMeant(text, meant));
}

function readLimited(field: Extract<Field, { type: "number" | "integer" }>, text: string): CellRead {
  const read = field.type === "integer" ? readInteger(text) : readNumber(text);
  if (!("value" in read)) return read;
  if (field.above !== undefined && read.value <= field.above) return constraint(`above ${field.above}`);
  return faultOfLimits(read.value, field.min, field.max) ?? read;
}

/** Checks a number against limits, both allowed values themselves. */
export function faultOfLimits(value: number, min: number | null = null, max: number | null = null): Fault | null {
  if (min !== null && value < min) {
    const isMark = isMissingMark(value);
    return constraint(
      isMark ? `at least ${min}; if ${value} stands for missing, leave the cell empty` : `at least ${min}`,
    );
  }
  return max !== null && value > max ? constraint(`at most ${max}`) : null;
}

/** Whether a number is one that datasets write for missing: -9, -99, -999 and so on. */
export function isMissingMark(value: number): boolean {
  return /^-9{1,6}$/.test(String(value));
}

/** Whether a lower limit lies above the upper one. */
export function areCrossed(low: number | null = null, high: number | null = null): boolean {
  return low !== null && high !== null && low > high;
}

function missing(field: Field): Fault {
  return constraint(`must not be blank: ${field.about}`);
}

function constraint(hint: string): Fault {
  return { code: "constraint-error", hint };
}

function blank(field: Field): Value {
  if (field.type === "text") return "";
  return field.type === "ids" ? [] : null;
}

function isNumeric(field: Field): boolean {
  return field.type === "number" || field.type === "integer";
}
