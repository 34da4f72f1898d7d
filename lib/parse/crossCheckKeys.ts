import { tableNames, tables } from "../schema";
import type { Field, Table } from "../schema/field";
import { type AnyRow, type CellFault, valueIn } from "./cellFault";
import type { Code } from "./codes";
import { type CheckedTables, lineOf } from "./table";
import { unknownIds } from "./unknownIds";

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

function keyOf(row: AnyRow, fields: readonly string[]): string | null {
  const values = fields.map((field) => valueIn(row, field));
  return values.some((value) => value === undefined || value === null) ? null : values.join("\u0000");
}

function isUnique(field: Field | undefined): boolean {
  return (field?.type === "number" || field?.type === "integer") && field.unique === true;
}
