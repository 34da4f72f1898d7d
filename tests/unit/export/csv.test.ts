import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, toCsv } from "../../../lib/export/csv";
import { anyNumber, anyTable, fromCsv } from "./tables";

function testCell(cell: Cell, expected: string) {
  expect(toCsv(["a", "b"], [[cell, 1]])).toBe(`a,b\n${expected},1\n`);
}

test("a table starts with its header and ends each line with LF", () => {
  expect(
    toCsv(
      ["year", "value"],
      [
        [1990, 2380.4],
        [1991, null],
      ],
    ),
  ).toBe("year,value\n1990,2380.4\n1991,\n");
});

test("cells with commas, quotes or line breaks are quoted, others are not", () => {
  testCell("a, b", '"a, b"');
  testCell('so-called "zero"', '"so-called ""zero"""');
  testCell("one\ntwo", '"one\ntwo"');
  testCell("año 1990", "año 1990");
});

test("text a spreadsheet would run gets an apostrophe", () => {
  testCell("=1+1", "'=1+1");
  testCell("+49", "'+49");
  testCell("-5", "'-5");
  testCell("@name", "'@name");
  testCell("\tx", "'\tx");
  testCell("\rx", '"\'\rx"');
  testCell("\nx", '"\'\nx"');
  testCell("＝1+1", "'＝1+1");
  testCell('=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"');
  testCell("a=b", "a=b");
});

test("numbers never get an apostrophe", () => {
  testCell(-5, "-5");
  testCell(0, "0");
  testCell(-0, "0");
  testCell(1e-7, "1e-7");
});

test("an empty cell alone in its row is written as quotes", () => {
  expect(toCsv(["note"], [[null], ["x"]])).toBe('note\n""\nx\n');
});

test("a row of another length and a number without end are refused", () => {
  expect(() => toCsv(["a", "b"], [["only"]])).toThrow("not a row of 2 cells: only");
  expect(() => toCsv(["a"], [[Number.POSITIVE_INFINITY]])).toThrow("not a number to write: Infinity");
});

test("text that has the apostrophe already gets another, so that it can be taken away", () => {
  testCell("'=1+1", "''=1+1");
  testCell("''-5", "'''-5");
  testCell("'so-called'", "'so-called'");
});

test("what is written reads back as it was", () => {
  fc.assert(
    fc.property(anyTable, ([columns, rows]) => {
      const said = (cell: Cell) => (cell === null ? "" : String(cell));
      expect(fromCsv(toCsv(columns, rows))).toEqual([columns, ...rows.map((row) => row.map(said))]);
    }),
    { numRuns: 1000 },
  );
});

test("no number of any table gets an apostrophe", () => {
  fc.assert(
    fc.property(fc.array(anyNumber, { minLength: 2, maxLength: 9 }), (row) => {
      const columns = row.map((_, i) => `c${i}`);
      const [, written] = toCsv(columns, [row]).split("\n");
      // Minus zero is written as zero.
      expect(written?.split(",").map(Number)).toEqual(row.map((number) => number + 0));
    }),
    { numRuns: 1000 },
  );
});
