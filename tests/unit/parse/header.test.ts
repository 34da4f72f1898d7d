import { describe, expect, it } from "vitest";
import { readSheet } from "../../../lib/parse/csv";
import { readHeader } from "../../../lib/parse/header";
import type { Table } from "../../../lib/schema/field";
import { encode } from "./smallData";

const text = { type: "text", about: "" } as const;
const table: Table = { path: "x.csv", about: "", primaryKey: ["a"], fields: { a: text, b: text, c: text } };

function testHeader(line: string) {
  const sheet = readSheet({ path: "x.csv", bytes: encode(`${line}\n`) });
  const { columns, problems } = readHeader(table, sheet, sheet.rows[0] ?? []);
  return {
    columns: Object.fromEntries(columns),
    problems: problems.map(({ column, code, cell }) => `${column} ${code} ${cell}`),
  };
}

describe("readHeader", () => {
  it.each<[string, string[], Record<string, number>]>([
    ["a,b,c", [], { a: 0, b: 1, c: 2 }],
    ["a,B,c", ["3 incorrect-label B"], { a: 0, b: 1, c: 2 }],
    ["a,,c", ["3 blank-header "], { a: 0, b: 1, c: 2 }],
    ["a,a,c", ["3 duplicate-label a"], { a: 0, b: 1, c: 2 }],
    ["b,b,c", ["1 duplicate-label b"], { a: 0, b: 1, c: 2 }],
    ["a,c,b", ["5 incorrect-label b"], { a: 0, b: 2, c: 1 }],
    ["a,b", ["4 missing-label null"], { a: 0, b: 1 }],
    ["a,c", ["4 missing-label null"], { a: 0, c: 1 }],
    ["a,b,c,d", ["7 extra-label d"], { a: 0, b: 1, c: 2 }],
    ["a,d,b,c", ["3 extra-label d"], { a: 0, b: 2, c: 3 }],
    ["a,b,c,", ["7 blank-header "], { a: 0, b: 1, c: 2 }],
    ["a,b,c,c", ["7 duplicate-label c"], { a: 0, b: 1, c: 2 }],
    ["a,b,c,__proto__", ["7 extra-label __proto__"], { a: 0, b: 1, c: 2 }],
  ])("finds the columns of %s", (line, problems, columns) => {
    expect(testHeader(line)).toEqual({ problems, columns });
  });

  it("counts labels without end instead of naming each", () => {
    const { problems } = testHeader(`a,b,c${",x".repeat(100_000)}`);
    expect(problems).toHaveLength(4);
  });
});
