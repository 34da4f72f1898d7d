import { type Row, type TableName, tables } from "../schema";
import type { Field, Table } from "../schema/field";
import { readCell, type Value } from "./cell";
import type { Sheet } from "./csv";
import { type Columns, readHeader } from "./header";
import type { Fault, Problem } from "./problems";
import { rowRules } from "./rowRules";

/** A row of a table after its cells were read. A cell that could not be read is undefined: it may be anything. */
export type CheckedRow<N extends TableName> = {
  sheet: Sheet;
  row: number;
  columns: Columns;
  cells: Partial<Row<N>>;
};

/** The rows of all files of a table. */
export type CheckedTable<N extends TableName> = {
  name: N;
  rows: CheckedRow<N>[];
  /** False where a file is missing or cannot be read, so that nothing can be said of a row that is not there. */
  isWhole: boolean;
};

export type CheckedTables = { [N in TableName]: CheckedTable<N> };

/** The rows of one file of a table, and what is wrong with them. */
export type CheckedSheet<N extends TableName> = CheckedTable<N> & { file: string; problems: Problem[] };

/**
 * Reads the rows of one file of a table.
 *
 * Shape:  text to values; a row with a wrong number of cells is kept with no cell known.
 * Errors: those of the file, its header, its cells and the rules of its rows; blank-row, missing-cell, extra-cell.
 */
export function checkSheet<N extends TableName>(name: N, sheet: Sheet): CheckedSheet<N> {
  const table: Table = tables[name];
  const problems = [...sheet.problems];
  const labels = sheet.rows[0];
  if (!labels) return { name, file: sheet.file, rows: [], isWhole: false, problems };
  const header = readHeader(table, sheet);
  problems.push(...header.problems);
  const fields = [...header.columns].map(([field, column]) => ({ name: field, column, ...fieldOf(table, field) }));

  const rows: CheckedRow<N>[] = [];
  for (let row = 1; row < sheet.rows.length; row++) {
    const texts = sheet.rows[row] ?? null;
    const shape = texts && faultOfShape(texts, labels);
    if (shape) problems.push(problemAtCell(sheet, row, shape.cell, "", shape));
    if (shape?.code === "blank-row") continue;
    const cells: Record<string, Value> = {};
    for (const field of texts && !shape ? fields : []) {
      const read = readCell(field, texts?.[field.column] ?? "");
      if (sheet.isSpoilt(row, field.column)) continue;
      if ("value" in read) cells[field.name] = read.value;
      else problems.push(problemAtCell(sheet, row, field.column, field.name, read));
    }
    // The cast holds because readCell gives what ValueOf says of the same field.
    rows.push({ sheet, row, columns: header.columns, cells: cells as Partial<Row<N>> });
  }
  for (const row of rows) problems.push(...brokenRules(name, row));
  return { name, file: sheet.file, rows, isWhole: true, problems };
}

/** Joins the files of a table. */
export function joinSheets<N extends TableName>(name: N, sheets: CheckedSheet<N>[]): CheckedTable<N> {
  const isWhole = sheets.length > 0 && sheets.every((sheet) => sheet.isWhole);
  return { name, rows: sheets.flatMap((sheet) => sheet.rows), isWhole };
}

/** Puts a fault at the cell of a row. */
export function problemAt<N extends TableName>(
  row: CheckedRow<N>,
  field: string & keyof Row<N>,
  fault: Fault,
): Problem {
  return problemAtField(row, field, fault);
}

/** The same, where only the schema knows the names of the columns. */
export function problemAtField(row: Omit<CheckedRow<TableName>, "cells">, field: string, fault: Fault): Problem {
  return problemAtCell(row.sheet, row.row, row.columns.get(field) ?? 0, field, fault);
}

/** Names the place of a row for a hint: `line 12`, or with the file where that is another one. */
export function lineOf<N extends TableName>(row: CheckedRow<N>, from: { sheet: Sheet }): string {
  const { line } = row.sheet.placeOf(row.row, 0);
  return row.sheet === from.sheet ? `line ${line}` : `${row.sheet.file}:${line}`;
}

function brokenRules<N extends TableName>(name: N, row: CheckedRow<N>): Problem[] {
  return rowRules[name].flatMap((rule) => {
    const fault = rule(row.cells);
    return fault ? [problemAt(row, fault.field, fault)] : [];
  });
}

function problemAtCell(sheet: Sheet, row: number, column: number, field: string, { code, hint }: Fault): Problem {
  const cell = sheet.rows[row]?.[column] ?? null;
  return { file: sheet.file, ...sheet.placeOf(row, column), code, field, cell, hint };
}

function faultOfShape(texts: string[], labels: string[]): (Fault & { cell: number }) | null {
  if (texts.every((text) => text === "")) return { code: "blank-row", cell: 0, hint: "take the line out" };
  const size = `the row has ${texts.length} cells, the header ${labels.length}`;
  if (texts.length > labels.length) {
    return { code: "extra-cell", cell: labels.length, hint: `${size}; quote a cell that holds a comma` };
  }
  if (texts.length === labels.length) return null;
  return { code: "missing-cell", cell: texts.length, hint: `${size}; no ${labels[texts.length]}` };
}

function fieldOf(table: Table, name: string): Field {
  const field = table.fields[name];
  if (!field) throw new RangeError(`no such field: ${name}`);
  return field;
}
