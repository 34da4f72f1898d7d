import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { type Cell, toCsv } from "../../../lib/export/csv";

const read = (text: string) =>
  Papa.parse<string[]>(text, { header: false, delimiter: ",", newline: "\n" }).data.slice(0, -1);

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

test("what is written reads back as it was, but for the apostrophe", () => {
  const wild = fc.stringMatching(/^[=+\-@\t\r",\n' a]{0,8}$/);
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    wild,
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.constant(null),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.tuple(
        fc.array(fc.string(), { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width })),
      ),
    );
  const expected = (one: Cell) =>
    typeof one === "string" && /^[=+\-@\t\r]/.test(one) ? `'${one}` : one === null ? "" : String(one);
  fc.assert(
    fc.property(table, ([columns, rows]) => {
      const back = read(toCsv(columns, rows));
      expect(back).toEqual([columns, ...rows].map((row) => row.map(expected)));
    }),
    { numRuns: 500 },
  );
});
