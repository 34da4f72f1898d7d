import { type TableName, tableNames, tables } from "../schema";
import type { Field, Table } from "../schema/field";
import type { Value } from "./cell";
import { type AnyRow, type CellFault, valueIn } from "./cellFault";
import { hintOfMeant, meantAmong } from "./lookalike";
import { isNear } from "./near";
import { showCell } from "./problems";
import { type CheckedTables, lineOf } from "./table";

type Reference = { row: AnyRow; field: string; id: string };
/** Rows of a table by their ids. */
type RowsById = Map<unknown, AnyRow>;

/** So many pairs of ids are held against each other, and none so long that nobody types them. */
const mostPairs = 20_000;
const longest = 64;

/**
 * Finds ids that name no row of a table.
 *
 * Errors: foreign-key, with the id that is meant where one looks like it, or is near it and named nowhere. As many
 *         different ids pass as there are keys in doubt.
 */
export function unknownIds(checked: CheckedTables, target: TableName, doubts: number): CellFault[] {
  if (!checked[target].isWhole) return [];
  const key = tables[target].primaryKey[0];
  const known: RowsById = new Map(checked[target].rows.map((row: AnyRow) => [valueIn(row, key), row]));
  const unknown: Reference[] = [];
  eachReference(checked, target, (row, field, id) => {
    if (!known.has(id)) unknown.push({ row, field, id });
  });
  const ids = new Set(unknown.map(({ id }) => id));
  if (ids.size <= doubts) return [];
  const likeness = meantAmong([...known.keys()].filter((id) => typeof id === "string"));
  const nearest = nearestAmong(unnamedRows(checked, target, known), ids);
  return unknown.map(({ row, field, id }): CellFault => {
    const meant = likeness(id);
    const mend = meant === null ? `add it there, or mend the id${nearest(id, row)}` : hintOfMeant(id, meant);
    const hint = `no ${showCell(id)} in ${tables[target].path}; ${mend}`;
    return { row, field, fault: { code: "foreign-key", hint } };
  });
}

/** Leaves the rows that no other row names. */
function unnamedRows(checked: CheckedTables, target: TableName, known: RowsById): RowsById {
  const unnamed = new Map(known);
  eachReference(checked, target, (_, __, id) => unnamed.delete(id));
  return unnamed;
}

/** For each of some ids, the end of a hint that names the one row whose id is near it; blank where there is none, or several. */
function nearestAmong(rows: RowsById, ids: ReadonlySet<string>): (id: string, from: AnyRow) => string {
  const names = [...rows.keys()].filter((name) => typeof name === "string").filter(isShort);
  const sought = [...ids].filter(isShort);
  const isTooMuch = names.length * sought.length > mostPairs;
  const near = new Map(sought.map((id) => [id, isTooMuch ? [] : names.filter((name) => isNear(name, id))]));
  return (id, from) => {
    const [name, another] = near.get(id) ?? [];
    if (name === undefined || another !== undefined) return "";
    const row = rows.get(name);
    return row ? `: ${showCell(name)} (${lineOf(row, from)}), which nothing uses, may be meant` : "";
  };
}

const isShort = (id: string): boolean => id.length <= longest;

/** Visits each id by which a row names one of a table. */
function eachReference(
  checked: CheckedTables,
  target: TableName,
  visit: (row: AnyRow, field: string, id: string) => void,
): void {
  for (const name of tableNames) {
    const fields: Table["fields"] = tables[name].fields;
    const rows: AnyRow[] = checked[name].rows;
    for (const field of Object.keys(fields).filter((field) => targetOf(fields[field]) === target)) {
      for (const row of rows) visitIds(valueIn(row, field), (id) => visit(row, field, id));
    }
  }
}

function visitIds(value: Value | undefined, visit: (id: string) => void): void {
  if (typeof value === "string") visit(value);
  else if (Array.isArray(value)) value.forEach(visit);
}

function targetOf(field: Field | undefined): string | undefined {
  return field?.type === "id" || field?.type === "ids" ? field.of : undefined;
}
