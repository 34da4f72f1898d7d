import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "../../../lib/export/csv";
import { forExcel } from "../../../lib/export/excel";
import { viewCsv } from "../../../lib/export/viewTable";
import { modelOf } from "../view/pages";
import { anyTable, fromCsv } from "./tables";

test("the mark stands in front and records end with CRLF", () => {
  expect(forExcel("año,value\n1990,2380.4\n")).toBe("\uFEFFaño,value\r\n1990,2380.4\r\n");
});

test("line breaks and quotes inside a cell stay as they are", () => {
  expect(forExcel('a\n"one\ntwo ""three""\r\n"\n')).toBe('\uFEFFa\r\n"one\ntwo ""three""\r\n"\r\n');
});

test("it holds the same cells as the plain file", () => {
  fc.assert(
    fc.property(anyTable, ([columns, rows]) => {
      const plain = toCsv(columns, rows);
      const excel = forExcel(plain);
      expect(excel.startsWith("\uFEFF")).toBe(true);
      expect(fromCsv(excel.slice(1), "\r\n")).toEqual(fromCsv(plain));
    }),
    { numRuns: 1000 },
  );
});

test("a view holds the same cells in both files", () => {
  const plain = viewCsv(modelOf({}, "compare", "es").panels, "es");
  expect(fromCsv(forExcel(plain).slice(1), "\r\n")).toEqual(fromCsv(plain));
});
