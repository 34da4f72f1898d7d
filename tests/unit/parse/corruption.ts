import fc from "fast-check";
import Papa from "papaparse";
import type { DataFile } from "../../../lib/parse/csv";
import { tableNames, tables } from "../../../lib/schema";
import type { Field, Table } from "../../../lib/schema/field";
import { encode } from "./smallData";

/** A file as rows of cells, with its table. */
export type Grid = { path: string; table: Table; rows: string[][] };

/** One cell of a file, and a text that cannot stand there; `isRaw` where it goes into the file without quotes. */
export type Corruption = { path: string; row: number; cell: number; text: string; isRaw: boolean };

/** Stands for a byte that is not UTF-8 until the text is encoded. */
const badByte = "\uE000";
const everywhere = ["x\u0000", "\u202Ex", "\uFEFF", "\uFFFD", `caf${badByte}`, "a\u200Bb", " x", "x\u00a0", " "];
const inWords = ["=1+1", "@x", "+x", "- 5", "\tx", "#REF!", "NULL"];
const inNumbers = [
  "1,234",
  "1.234,5",
  "−5",
  "x",
  "NA",
  "..",
  "n/a",
  "0x10",
  "1e999",
  "１２",
  "12%",
  "+5",
  "1 234",
  "=1",
];

export function readGrid({ path, bytes }: DataFile): Grid {
  const text = new TextDecoder().decode(bytes).replace(/\n$/, "");
  const name = tableNames.find((table) => tables[table].path === path) ?? "series";
  return { path, table: tables[name], rows: Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data };
}

/** Picks a file, a cell of it (labels too) and something that is wrong there whatever the other cells hold. */
export function corruption(grids: Grid[]): fc.Arbitrary<Corruption> {
  return anyCell(grids, 0).chain(({ grid, row, cell }) =>
    fc.constantFrom(...wrongTexts(grid, row, cell)).map((text) => ({ path: grid.path, row, cell, text, isRaw: false })),
  );
}

/** Picks a cell below the labels, and writes into it what CSV does not allow. */
export function rawCorruption(grids: Grid[]): fc.Arbitrary<Corruption> {
  return anyCell(grids, 1).chain(({ grid, row, cell }) => {
    const type = Object.values(grid.table.fields)[cell]?.type;
    const commas = type === "number" || type === "integer" ? ["12,345,678"] : [];
    const texts = fc.constantFrom('x"y', '"x"y', '"x', '""x', ...commas);
    return texts.map((text) => ({ path: grid.path, row, cell, text, isRaw: true }));
  });
}

function anyCell(grids: Grid[], firstRow: number) {
  return fc.constantFrom(...grids).chain((grid) =>
    fc.record({
      grid: fc.constant(grid),
      row: fc.integer({ min: firstRow, max: grid.rows.length - 1 }),
      cell: fc.nat(Object.keys(grid.table.fields).length - 1),
    }),
  );
}

/** Writes the file with the cell replaced, and tells where the cell begins. */
export function corrupt(grid: Grid, { row, cell, text, isRaw }: Corruption) {
  const lines = grid.rows.map((cells) => cells.map(quote));
  const own = (lines[row] ?? []).with(cell, isRaw ? text : quote(text));
  const before = [
    ...lines.slice(0, row).map((cells) => `${cells.join(",")}\n`),
    ...own.slice(0, cell).map((c) => `${c},`),
  ];
  const ahead = before.join("").split("\n");
  const written = lines
    .with(row, own)
    .map((cells) => `${cells.join(",")}\n`)
    .join("");
  return { bytes: encodeBad(written), line: ahead.length, column: [...(ahead.at(-1) ?? "")].length + 1 };
}

function wrongTexts({ table, rows }: Grid, row: number, cell: number): string[] {
  const [name, field] = Object.entries(table.fields)[cell] ?? [];
  if (name === undefined || !field) throw new Error("no such column");
  if (row === 0) return ["", "x_label", `${name} `, "\uFEFF", rows[0]?.[cell === 0 ? 1 : 0] ?? ""];
  return [...everywhere, ...(field.required ? [""] : []), ...wrongForType(field)];
}

function wrongForType(field: Field): string[] {
  switch (field.type) {
    case "text":
      return [
        ...inWords,
        ...(field.pattern ? ["not in this form|a|b"] : []),
        ...(field.longest ? ["x".repeat(27)] : []),
        ...(field.oneLine ? ["two\nlines"] : []),
      ];
    case "id":
      return [...inWords, ...(field.of ? ["no_such_id"] : []), ...(field.pattern ? ["Not an id!"] : [])];
    case "ids":
      return [...inWords, "no_such_id", "a;", "a; b", ";"];
    case "choice":
      return [...inWords, "zzz", "1.0"];
    case "yesno":
      return [...inWords, "TRUE", "maybe", "1"];
    case "date":
      return [...inWords, "1990-02-30", "30.09.1990", "Sep-90", "1859", "2101-01-01", "1990-1"];
    default:
      return [
        ...inNumbers,
        ...(field.above === undefined ? [] : [String(field.above)]),
        ...(field.min === undefined ? [] : [String(field.min - 1)]),
        ...(field.type === "integer" ? ["1990.5"] : []),
      ];
  }
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function encodeBad(text: string): Uint8Array {
  const parts = text.split(badByte).map(encode);
  return Buffer.concat(parts.flatMap((part, index) => (index > 0 ? [Uint8Array.of(0xe9), part] : [part])));
}
