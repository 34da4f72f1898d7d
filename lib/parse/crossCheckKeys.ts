import { type TableName, tableNames, tables } from "../schema";
import type { Field, Table } from "../schema/field";
import type { Value } from "./cell";
import type { Code } from "./codes";
import { hintOfMeant, meantAmong } from "./lookalike";
import type { Fault } from "./problems";
import { type CheckedRow, type CheckedTable, type CheckedTables, lineOf } from "./table";

type AnyRow = CheckedRow<TableName>;
/** A fault in one cell of a row that could be read. */
export type CellFault = { row: AnyRow; field: string; fault: Fault };
type Reference = { row: AnyRow; field: string; id: string };

/**
 * Finds rows with the same key, and ids that name no row.
 *
 * Errors: primary-key and constraint-error (at every row that shares the value), foreign-key. Where a key cannot be
 *         read, an id that names no row may mean that one: as many different ids pass as there are keys in doubt.
 */
export function crossCheckKeys(checked: CheckedTables): CellFault[] {
  return tableNames.flatMap((name) => {
    const table: Table = tables[name];
    const rows: AnyRow[] = checked[name].rows;
    const twice = findTwice(rows, table.primaryKey);
    const doubts = twice.length + rows.filter((row) => keyOf(row, table.primaryKey) === null).length;
    const uniques = Object.keys(table.fields).filter((field) => isUnique(table.fields[field]));
    return [
      ...faultsOfTwice(twice, table.primaryKey, "primary-key"),
      ...uniques.flatMap((field) => faultsOfTwice(findTwice(rows, [field]), [field], "constraint-error")),
      ...unknownIds(checked, name, doubts),
    ];
  });
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

function findTwice(rows: AnyRow[], fields: readonly string[]): AnyRow[][] {
  const first = new Map<string, AnyRow>();
  const groups = new Map<string, AnyRow[]>();
  for (const row of rows) {
    const key = keyOf(row, fields);
    if (key === null) continue;
    const before = first.get(key);
    const group = groups.get(key);
    if (!before) first.set(key, row);
    else if (group) group.push(row);
    else groups.set(key, [before, row]);
  }
  return [...groups.values()];
}

function faultsOfTwice(groups: AnyRow[][], fields: readonly string[], code: Code): CellFault[] {
  const field = fields.at(-1) ?? "";
  return groups.flatMap((group) =>
    group.map((row) => {
      const other = group[0] === row ? group[1] : group[0];
      const hint = `same ${fields.join(", ")} as ${other ? lineOf(other, row) : "another row"}`;
      return { row, field, fault: { code, hint } };
    }),
  );
}

function unknownIds(checked: CheckedTables, target: TableName, doubts: number): CellFault[] {
  if (!checked[target].isWhole) return [];
  const key = tables[target].primaryKey[0];
  const known = new Set(checked[target].rows.map((row: AnyRow) => valueIn(row, key)));
  const unknown = referencesTo(checked, target, known);
  if (new Set(unknown.map(({ id }) => id)).size <= doubts) return [];
  const likeness = meantAmong([...known].filter((id) => typeof id === "string"));
  return unknown.map(({ row, field, id }): CellFault => {
    const meant = likeness(id);
    const mend = meant === null ? "add it there, or mend the id" : hintOfMeant(id, meant);
    const hint = `no ${id} in ${tables[target].path}; ${mend}`;
    return { row, field, fault: { code: "foreign-key", hint } };
  });
}

/** Lists where rows name an id of a table that is not among the known ones. */
function referencesTo(checked: CheckedTables, target: TableName, known: ReadonlySet<unknown>): Reference[] {
  return tableNames.flatMap((name) => {
    const fields: Table["fields"] = tables[name].fields;
    const links = Object.keys(fields).filter((field) => targetOf(fields[field]) === target);
    const rows: AnyRow[] = checked[name].rows;
    return links.flatMap((field) =>
      rows.flatMap((row) => {
        const value = valueIn(row, field);
        if (value === undefined || value === null || known.has(value)) return [];
        const unknown = idsOf(value).filter((id) => !known.has(id));
        return unknown.map((id) => ({ row, field, id }));
      }),
    );
  });
}

function idsOf(value: Value | undefined): string[] {
  if (Array.isArray(value)) return value;
  return typeof value === "string" ? [value] : [];
}

function keyOf(row: AnyRow, fields: readonly string[]): string | null {
  const values = fields.map((field) => valueIn(row, field));
  return values.some((value) => value === undefined || value === null) ? null : values.join("\u0000");
}

// The tables are walked here by names that only the schema knows, so the columns are plain strings.
function valueIn({ cells }: AnyRow, field: string): Value | undefined {
  return (cells as Record<string, Value | undefined>)[field];
}

function targetOf(field: Field | undefined): string | undefined {
  return field?.type === "id" || field?.type === "ids" ? field.of : undefined;
}

function isUnique(field: Field | undefined): boolean {
  return (field?.type === "number" || field?.type === "integer") && field.unique === true;
}
