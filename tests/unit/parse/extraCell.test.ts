import { describe, expect, it } from "vitest";
import { findSplitCell, fits } from "../../../lib/parse/extraCell";
import type { Field } from "../../../lib/schema/field";
import { patterns } from "../../../lib/schema/field";

const about = "as it is";
const year: Field = { about, type: "integer", required: true };
const value: Field = { about, type: "number" };
const source: Field = { about, type: "id", pattern: patterns.slug };
const title: Field = { about, type: "text", required: true };
const kind: Field = { about, type: "choice", values: ["sum", "copy"] };
const note: Field = { about, type: "text" };

const split = (row: string, ...fields: (Field | undefined)[]) => {
  const found = findSplitCell(row.split(","), fields);
  return found && `${found.cell}: ${found.mend}`;
};

describe("the cell that a bare comma has split", () => {
  it.each<[string, string, (Field | undefined)[], string | null]>([
    ["a decimal comma", "1990,12,5,gse,", [year, value, source, note], "1: decimal comma; write 12.5"],
    ["one below zero", "1990,-0,25,gse,", [year, value, source, note], "1: decimal comma; write -0.25"],
    [
      "a comma that may be either",
      "1990,1,234,gse,",
      [year, value, source, note],
      "1: thousands separator; write 1234, or 1.234 if the comma is decimal",
    ],
    [
      "a thousands separator before a point",
      "1990,1,234.56,gse,",
      [year, value, source, note],
      "1: thousands separator; write 1234.56",
    ],
    [
      "two thousands separators",
      "1990,-1,234,567,gse,",
      [year, value, source, note],
      "1: thousands separator; write -1234567",
    ],
    [
      "a thousands separator in a whole number",
      "gse,12,345,b",
      [source, year, note],
      "1: thousands separator; write 12345, or 12.345 if the comma is decimal",
    ],
    ["a comma in the last cell", "1990,5,gse,so, so", [year, value, source, note], '3: put "so, so" in quotes'],
    ["a comma in a list of choices", "1990,sum, copy,gse", [year, kind, source], '1: put "sum, copy" in quotes'],
    [
      "words before a name that is no name",
      "Peace, at last,gse,5",
      [title, source, value],
      '0: put "Peace, at last" in quotes',
    ],
    ["figures where words are meant", "1990,1,234,gse", [year, title, source], '1: put "1,234" in quotes'],
    ["words where a figure is meant", "1990,x,y,sum", [year, value, kind], '1: put "x,y" in quotes'],
    ["more than a figure", "1990,1,234x,sum", [year, value, kind], '1: put "1,234x" in quotes'],
    ["a comma in a year", "19,90,sum", [year, kind], '0: put "19,90" in quotes'],
    ["two commas, hardly both in the year", "1990,5,6,7", [year, value], '1: put "5,6,7" in quotes'],
    ["two commas in a column that nobody knows", "a,b,c,5", [undefined, value], '0: put "a,b,c" in quotes'],
    ["a column that nobody knows", "a,b,1990,5", [undefined, year, value], '0: put "a,b" in quotes'],
    ["figures in words", "1990,5,6 or 7, or 8,sum", [year, value, title, kind], '2: put "6 or 7, or 8" in quotes'],
  ])("%s is found", (_, row, fields, found) => {
    expect(split(row, ...fields)).toBe(found);
  });

  it.each<[string, string, (Field | undefined)[]]>([
    ["no cell explains the rest", "x,y,z,1,2", [year, value, source, kind]],
    ["several commas could be in a year alone", "c,19,90,sum", [year, kind]],
    ["another cell is wrong as well", "199O,12,5,Gse!,sum", [year, value, source, kind]],
  ])("is not told where %s", (_, row, fields) => {
    expect(split(row, ...fields)).toBeNull();
  });

  it("is shown shortened, with signs that cannot be seen spelled out", () => {
    expect(split(`1990,a\n${"b".repeat(70)},c,gse`, year, title, source)).toBe(
      `1: put "a<U+000A>${"b".repeat(58)}…" in quotes`,
    );
  });
});

describe("a cell", () => {
  it.each<[string, Field | undefined, string | undefined, boolean]>([
    ["5", value, "5", true],
    ["a word for a number", value, "five", false],
    ["nothing where something must be", title, "", false],
    ["a cell that is not there where something must be", title, undefined, false],
    ["a cell that is not there", note, undefined, true],
    ["whatever, in a column that nobody knows", undefined, "five", true],
  ])("of %s fits its column or not", (_, field, text, does) => {
    expect(fits(field, text)).toBe(does);
  });
});
