import type { TableName } from "../schema";
import type { Value } from "./cell";
import type { Fault } from "./problems";
import type { CheckedRow, CheckedTable } from "./table";

/** A row of whatever table, its columns known by name alone. */
export type AnyRow = CheckedRow<TableName>;
/** A fault in one cell of a row that could be read. */
export type CellFault = { row: AnyRow; field: string; fault: Fault };

/** Reads a cell of a row of whatever table; undefined where it could not be read. */
export function valueIn({ cells }: AnyRow, field: string): Value | undefined {
  // The tables are walked by names that only the schema knows, so the columns are plain strings.
  return (cells as Record<string, Value | undefined>)[field];
}

/** Cells by row that are taken for unread. */
export type Aside = ReadonlyMap<AnyRow, string[]>;

/** Gathers the cells of faults by row. */
export function gatherAside(faults: CellFault[]): Aside {
  const aside = new Map<AnyRow, string[]>();
  for (const { row, field } of faults) {
    const fields = aside.get(row);
    if (fields) fields.push(field);
    else aside.set(row, [field]);
  }
  return aside;
}

/** Takes cells for unread, so that nothing that follows from them is reported too. */
export function setAside<N extends TableName>(table: CheckedTable<N>, aside: Aside): CheckedTable<N> {
  return aside.size === 0 ? table : { ...table, rows: table.rows.map((row) => withoutCells(row, aside.get(row))) };
}

function withoutCells<N extends TableName>(row: CheckedRow<N>, fields: string[] | undefined): CheckedRow<N> {
  if (!fields) return row;
  const cells = { ...row.cells };
  for (const field of fields) Reflect.deleteProperty(cells, field);
  return { ...row, cells };
}
