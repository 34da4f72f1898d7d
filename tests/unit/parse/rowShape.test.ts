import { describe, expect, it } from "vitest";
import { faultOfIdle, faultOfShape } from "../../../lib/parse/rowShape";
import { type Field, patterns } from "../../../lib/schema/field";

const about = "as it is";
const fields: (Field | undefined)[] = [
  { about, type: "integer", required: true },
  { about, type: "number" },
  { about, type: "id", pattern: patterns.slug },
  { about, type: "text" },
];
const labels = ["year", "value", "source", "note"];

describe("a row that says nothing", () => {
  it.each([
    ["a blank line", "", "blank-row", "take the line out"],
    ["blank cells", ",,,", "blank-row", "take the line out"],
    ["the header", "year,value,source,note", "x-repeated-header", "the header again; take the line out"],
    ["the beginning of the header", "year,value", "x-repeated-header", "the header again; take the line out"],
    [
      "a mark of a merge",
      "<<<<<<< HEAD",
      "format-error",
      "a merge was left half done; choose between the two versions",
    ],
  ])("is told: %s", (_, row, code, hint) => {
    expect(faultOfIdle(row.split(","), labels)).toEqual({ code, hint });
  });

  it.each([
    ["a figure", "1990,5,gse,"],
    ["a single cell in a row of blank ones", ",,,a"],
    ["one label alone", "year"],
    ["labels in another order", "value,year,source,note"],
    ["labels and a figure", "year,value,source,5"],
    ["a mark that is not in front", "1990,<<<<<<< HEAD"],
    ["as many signs as no merge writes", "<<<<<< HEAD"],
  ])("is none with %s", (_, row) => {
    expect(faultOfIdle(row.split(","), labels)).toBeNull();
  });
});

/** What is said of a row: the number of the cell, the code and the hint. */
const shape = (row: string) => {
  const fault = faultOfShape(row.split(","), fields);
  return fault && `${fault.cell} ${fault.code}: ${fault.hint}`;
};

describe("a row with as many cells as the header", () => {
  it("is right", () => {
    expect(shape("1990,5,gse,")).toBeNull();
  });

  it.each([
    ["1990,5,gse", "3 missing-cell: the row has 3 cells, the header 4"],
    ["1990", "1 missing-cell: the row has 1 cell, the header 4"],
    [
      "1990;5;gse;",
      "1 missing-cell: the row has 1 cell, the header 4; cells are separated by semicolons; write commas",
    ],
    [
      "1990;5,5;gse;",
      "2 missing-cell: the row has 2 cells, the header 4; cells are separated by semicolons; write commas",
    ],
    ["1990\t5\tgse\t", "1 missing-cell: the row has 1 cell, the header 4; cells are separated by tabs; write commas"],
    ["1990|5|gse|", "1 missing-cell: the row has 1 cell, the header 4; cells are separated by bars; write commas"],
    ["1990;5;gse", "1 missing-cell: the row has 1 cell, the header 4"],
  ])("is lacking some: %j", (row, fault) => {
    expect(shape(row)).toBe(fault);
  });

  it.each([
    ["1990,5,gse,,", "4 extra-cell: the row has 5 cells, the header 4; it ends in a comma too many; take it out"],
    ["1990,5,gse,,,,", "4 extra-cell: the row has 7 cells, the header 4; it ends in 3 commas too many; take them out"],
    ["1990,5,gse,so,", "4 extra-cell: the row has 5 cells, the header 4; it ends in a comma too many; take it out"],
    ["1990,5,gse,so,so", '3 extra-cell: the row has 5 cells, the header 4; put "so,so" in quotes'],
    ["1990,12,5,gse,", "1 extra-cell: the row has 5 cells, the header 4; decimal comma; write 12.5"],
    ["199x,5,gse!,so,", "4 extra-cell: the row has 5 cells, the header 4; it ends in a comma too many; take it out"],
    ["199x,5,gse!,so,so", "4 extra-cell: the row has 5 cells, the header 4; quote a cell that holds a comma"],
    ["1990,5,gse,a,b,c,d,e", '3 extra-cell: the row has 8 cells, the header 4; put "a,b,c,d,e" in quotes'],
    ["1990,5,gse,a,b,c,d,e,f", "4 extra-cell: the row has 9 cells, the header 4; quote a cell that holds a comma"],
  ])("is one with too many: %j", (row, fault) => {
    expect(shape(row)).toBe(fault);
  });
});
