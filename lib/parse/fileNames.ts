import { type TableName, tableNames, tables } from "../schema";
import { computedFiles } from "../schema/computed";
import { type Fault, type Problem, problemOfFile } from "./problems";

/** Finds the table whose rows a file holds, by its path; null where no table has a file of that name. */
export function tableOf(path: string): TableName | null {
  return tableNames.find((table) => rootOf(table, path) !== null) ?? null;
}

/** Says why a file that is of no table is not read. Errors: x-unknown-file. */
export function faultOfName(path: string): Fault {
  if (path.endsWith(".csv")) return unknownFile;
  const name = nameOf(path).toLowerCase();
  return name.endsWith(".csv") ? { code: "x-unknown-file", hint: `rename it to ${name}` } : otherFile;
}

const unknownFile: Fault = {
  code: "x-unknown-file",
  hint: `no table has this name; series go to ${tables.series.path}`,
};
const otherFile: Fault = {
  code: "x-unknown-file",
  hint: "only files named .csv are read; save as CSV UTF-8, or take it out",
};

/**
 * Finds files of series that could not be published, as all files are side by side then.
 *
 * Errors: x-name-taken, in small letters too: some disks do not tell them from capitals.
 */
export function takenNames(paths: readonly string[]): Problem[] {
  return paths.flatMap((path) => {
    const taken = tableOf(path) === "series" ? takers.get(nameOf(path).toLowerCase()) : undefined;
    if (taken === undefined) return [];
    return [problemOfFile(path, 1, { code: "x-name-taken", hint: `this name is taken by ${taken}; rename it` })];
  });
}

const takers: ReadonlyMap<string, string> = new Map([
  ...Object.values(tables).map(({ path }): [string, string] => [path, `the table ${path}`]),
  ...Object.values(computedFiles).map((name): [string, string] => [name, `${name}, which is computed`]),
]);

/** Names the tables of which there is no file, in the folder of the others. Errors: x-missing-file. */
export function missingTables(paths: readonly string[]): Problem[] {
  const found = paths.flatMap((path) => {
    const table = tableOf(path);
    return table ? [{ table, root: rootOf(table, path) ?? "" }] : [];
  });
  return tableNames
    .filter((name) => found.every(({ table }) => table !== name))
    .map((name) => problemOfFile(`${found[0]?.root ?? ""}${tables[name].path}`, 1, missingTable));
}

const missingTable: Fault = { code: "x-missing-file", hint: "the file is not there; it needs a header at least" };

/** The data folder in front of the path of a table's file; null where the path is not that of the table. */
function rootOf(name: TableName, path: string): string | null {
  if (!path.endsWith(".csv")) return null;
  const own = tables[name].path.replace("*.csv", nameOf(path));
  if (path === own) return "";
  return path.endsWith(`/${own}`) ? path.slice(0, -own.length) : null;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
