import type { DataFile } from "./csv";
import { count, type Fault, type Problem, problemOfFile } from "./problems";

/** How many rows each file had when they were last recorded, by its path below the data folder. */
export type RowCounts = { path: string; counts: ReadonlyMap<string, number> | null };

/** What of a file is counted. Nothing is said of one that is not sound: what is wrong may well have cost it rows. */
export type CountedFile = { path: string; rows: number; isSound: boolean; lineOf(row: number): number };

/** The name of the record in a data folder. */
export const recordName = "rows.json";
const mend = "npm run check-data -- --record";

/** Reads a record of row counts; its counts are null where it cannot be read. */
export function readRowCounts({ path, bytes }: DataFile): RowCounts {
  try {
    const entries = Object.entries<unknown>(JSON.parse(new TextDecoder().decode(bytes)));
    const counts = entries.map(([name, rows]): [string, number] => [name, rows as number]); // held against isCount below
    return { path, counts: counts.every(([, rows]) => isCount(rows)) ? new Map(counts) : null };
  } catch {
    return { path, counts: null };
  }
}

/** How many rows of a file were recorded; undefined where none were. */
export function recordedRows(record: RowCounts | null, path: string): number | undefined {
  return record?.counts?.get(path.slice(folderOf(record).length));
}

/** Writes the record of a data folder, its names in order. */
export function formatRowCounts(folder: string, files: readonly CountedFile[]): string {
  const names = files.map(({ path, rows }): [string, number] => [path.slice(folder.length + 1), rows]);
  return `${JSON.stringify(Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
}

/**
 * Holds the rows of each file against the record: a file cut just after a line end shows no other sign of it.
 *
 * Errors: x-rows-missing, at the last row there is; x-missing-file; format-error where the record cannot be read.
 *         Rows and files that are not recorded yet are a warning: x-rows-unrecorded.
 */
export function checkRowCounts(record: RowCounts, files: readonly CountedFile[]): Problem[] {
  const folder = folderOf(record);
  const { counts } = record;
  if (!counts) return [problemOfFile(record.path, 1, { code: "format-error", hint: `no record of rows; ${mend}` })];
  const series = [...counts.keys()].filter((name) => name.startsWith("series/"));
  const lost = series.filter((name) => files.every(({ path }) => path !== folder + name));
  return [
    ...lost.map((name) => problemOfFile(folder + name, 1, gone)),
    ...files.flatMap((file) => (file.isSound ? problemsOf(file, counts.get(file.path.slice(folder.length))) : [])),
  ];
}

/** Says that a data folder has no record, so that a file cut just after a line end would pass. */
export const noRecord = (path: string): Problem =>
  problemOfFile(path, 1, { code: "x-rows-unrecorded", hint: `how many rows each file has is not recorded: ${mend}` });

const gone: Fault = { code: "x-missing-file", hint: `it was there when rows were recorded; if it is to go: ${mend}` };

function problemsOf({ path, rows, lineOf }: CountedFile, recorded: number | undefined): Problem[] {
  if (rows === recorded) return [];
  if (recorded === undefined) {
    return [problemOfFile(path, 1, { code: "x-rows-unrecorded", hint: `a new file; note its rows: ${mend}` })];
  }
  if (rows > recorded) {
    const hint = `${count(rows - recorded, "row")} more than recorded; note them: ${mend}`;
    return [problemOfFile(path, lineOf(recorded + 1), { code: "x-rows-unrecorded", hint })];
  }
  const hint = `the file ends after ${count(rows, "row")} of ${recorded}: it may be cut; if rows were to go: ${mend}`;
  return [problemOfFile(path, lineOf(rows), { code: "x-rows-missing", hint })];
}

const folderOf = ({ path }: RowCounts): string => path.slice(0, -recordName.length);

function isCount(rows: unknown): boolean {
  return Number.isSafeInteger(rows);
}
