import { type Row, type TableName, tables } from "../schema";
import type { Field, Table } from "../schema/field";
import { readCell, type Value } from "./cell";
import type { Sheet } from "./csv";
import { type Columns, readHeader } from "./header";
import { faultOfMerge, type MergeMark, openRows } from "./merge";
import type { Fault, Problem } from "./problems";
import { rowRules } from "./rowRules";
import { faultOfIdle, faultOfShape } from "./rowShape";

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

type Named = Field & { name: string };

/** The rows of one file of a table, and what is wrong with them. */
export type CheckedSheet<N extends TableName> = CheckedTable<N> & {
  sheet: Sheet;
  problems: Problem[];
  /** False where a row may be in the place of the header, or a merge left rows twice. */
  isCountable: boolean;
};

/**
 * Reads the rows of one file of a table.
 *
 * Shape:  text to values; a row with a wrong number of cells, or one that a merge left open, is kept with no cell known.
 * Errors: those of the file, its header, its cells and the rules of its rows; blank-row, x-repeated-header,
 *         missing-cell, extra-cell; format-error for a line that a merge left.
 */
export function checkSheet<N extends TableName>(name: N, sheet: Sheet): CheckedSheet<N> {
  const table: Table = tables[name];
  const problems = [...sheet.problems];
  const [labels] = sheet.eachRow();
  if (!labels) return { name, sheet, rows: [], isWhole: false, isCountable: false, problems };
  const { columns, problems: headerProblems } = readHeader(table, sheet, labels);
  problems.push(...headerProblems);
  const fields = labels.map((_, column) => fieldIn(table, columns, column));

  const rows: CheckedRow<N>[] = [];
  const marks: MergeMark[] = [];
  // The same id in a million rows is one string.
  const ids = new Map<Value, Value>();
  let row = 0;
  for (const texts of sheet.eachRow()) {
    const read = row > 0 && texts ? readRow(sheet, row, texts, { labels, fields, ids }) : { cells: {}, problems: [] };
    for (const problem of read.problems) problems.push(problem);
    // The cast holds because readCell gives what ValueOf says of the same field.
    if (row > 0 && read.cells) rows.push({ sheet, row, columns, cells: read.cells as Partial<Row<N>> });
    if (texts && !read.cells && faultOfMerge(texts[0] ?? "")) marks.push({ row, sign: texts[0]?.charAt(0) ?? "" });
    row += 1;
  }
  for (const row of rows) problems.push(...brokenRules(name, row));
  const isCountable = columns.size > 0 && marks.length === 0;
  return { name, sheet, rows: setOpenAside(rows, marks), isWhole: true, isCountable, problems };
}

/** Takes rows for unread of which a merge leaves open whether they are to stay. */
function setOpenAside<N extends TableName>(rows: CheckedRow<N>[], marks: MergeMark[]): CheckedRow<N>[] {
  if (marks.length === 0) return rows;
  const isOpen = openRows(marks);
  return rows.map((row) => (isOpen(row.row) ? { ...row, cells: {} } : row));
}

type Head = { labels: string[]; fields: (Named | undefined)[]; ids: Map<Value, Value> };

/** Reads the cells that can be read; a row that says nothing has null for cells. */
function readRow(sheet: Sheet, row: number, texts: string[], { labels, fields, ids }: Head) {
  const cells: Record<string, Value> = {};
  const idle = faultOfIdle(texts, labels);
  if (idle) return { cells: null, problems: [{ ...problemAtCell(sheet, row, 0, "", idle), cell: null }] };
  const shape = faultOfShape(texts, fields);
  if (shape) {
    return { cells, problems: [problemAtCell(sheet, row, shape.cell, fields[shape.cell]?.name ?? "", shape)] };
  }
  const problems: Problem[] = [];
  fields.forEach((field, column) => {
    if (!field || sheet.isSpoilt(row, column)) return;
    const read = readCell(field, texts[column] ?? "");
    if ("value" in read) cells[field.name] = field.type === "id" ? sameId(ids, read.value) : read.value;
    else problems.push(problemAtCell(sheet, row, column, field.name, read));
  });
  return { cells, problems };
}

function sameId(ids: Map<Value, Value>, id: Value): Value {
  const same = ids.get(id);
  if (same === undefined) ids.set(id, id);
  return same ?? id;
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
  const cell = sheet.textAt(row, column);
  return { file: sheet.file, ...sheet.placeOf(row, column), code, field, cell, hint };
}

function fieldIn(table: Table, columns: Columns, column: number): Named | undefined {
  const name = [...columns.keys()].find((field) => columns.get(field) === column);
  const field = name === undefined ? undefined : table.fields[name];
  return name === undefined || !field ? undefined : { ...field, name };
}
