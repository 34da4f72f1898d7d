import type { DataFile } from "./csv";
import { count, type Fault, type Problem, problemOfFile, showCell } from "./problems";

/** How many rows each file had when they were last recorded, by its path below the data folder. */
export type RowCounts = { path: string } & (
  | { counts: ReadonlyMap<string, number> }
  | { counts: null /** Why they cannot be read. */; wrong: string }
);

/** What of a file is counted. Nothing is said of one that is not sound: what is wrong may well have cost it rows. */
export type CountedFile = { path: string; rows: number; isSound: boolean; lineOf(row: number): number };

/** The name of the record in a data folder. */
export const recordName = "rows.json";
const mend = "npm run check-data -- --record";
const mendFewer = `${mend} --fewer`;

/** Reads a record of row counts. One that names no file is none: `--record` never writes it, and all files would pass. */
export function readRowCounts({ path, bytes, fault }: DataFile): RowCounts {
  const read = fault ? fault.hint : entriesIn(new TextDecoder().decode(bytes));
  return typeof read === "string" ? { path, counts: null, wrong: read } : { path, counts: new Map(read) };
}

function entriesIn(text: string): [string, number][] | string {
  const read = readJson(text);
  if (typeof read !== "object" || read === null || Array.isArray(read)) return 'not JSON like {"totals.csv": 12}';
  const all: [string, unknown][] = Object.entries(read);
  const entries = all.flatMap(([name, rows]): [string, number][] => (isCount(rows) ? [[name, rows]] : []));
  const wrong = all.find(([, rows]) => !isCount(rows));
  if (wrong) return showCell(`${wrong[0]}: ${JSON.stringify(wrong[1])} is no number of rows`);
  return entries.length > 0 ? entries : "it names no file";
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many rows of a file were recorded; undefined where none were. */
export function recordedRows(record: RowCounts | null, path: string): number | undefined {
  return record?.counts?.get(path.slice(folderOf(record).length));
}

/** Lists the paths of the files of series that were recorded; null where nothing is known of them. */
export function recordedSeries(record: RowCounts | null): string[] | null {
  if (!record?.counts) return null;
  return [...record.counts.keys()].filter((name) => name.startsWith("series/")).map((name) => folderOf(record) + name);
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
  if (!counts) return [problemOfFile(record.path, 1, noCounts(record.wrong))];
  return [
    ...namesGone(record, files).map((name) => problemOfFile(folder + name, 1, gone)),
    ...files.flatMap((file) => (file.isSound ? problemsOf(file, counts.get(file.path.slice(folder.length))) : [])),
  ];
}

/** Says that a data folder has no record, so that a file cut just after a line end would pass. */
export const noRecord = (path: string): Problem =>
  problemOfFile(path, 1, { code: "x-rows-unrecorded", hint: `how many rows each file has is not recorded: ${mend}` });

/**
 * Says what a new record would forget.
 *
 * Shape: `claims.csv: 56 → 20 rows`, `series/oil.csv: 97 rows → gone`; none where the record cannot be read.
 */
export function describeLosses(record: RowCounts, files: readonly CountedFile[]): string[] {
  const fewer = files.flatMap(({ path, rows }) => {
    const recorded = recordedRows(record, path) ?? 0;
    return rows < recorded ? [`${path.slice(folderOf(record).length)}: ${recorded} → ${count(rows, "row")}`] : [];
  });
  const lost = namesGone(record, files).map((name) => `${name}: ${count(record.counts?.get(name) ?? 0, "row")} → gone`);
  return [...fewer, ...lost];
}

/** The files of series that were recorded and are not there. */
function namesGone(record: RowCounts, files: readonly CountedFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const gone = (recordedSeries(record) ?? []).filter((path) => !paths.has(path));
  return gone.map((path) => path.slice(folderOf(record).length));
}

const gone: Fault = {
  code: "x-missing-file",
  hint: `it was there when rows were recorded; if it is to go: ${mendFewer}`,
};

function noCounts(wrong: string): Fault {
  const hint = `no record of rows: ${wrong}; put the last one back, or count anew: ${mendFewer}`;
  return { code: "format-error", hint };
}

function problemsOf({ path, rows, lineOf }: CountedFile, recorded: number | undefined): Problem[] {
  if (rows === recorded) return [];
  if (recorded === undefined) {
    return [problemOfFile(path, 1, { code: "x-rows-unrecorded", hint: `a new file; note its rows: ${mend}` })];
  }
  if (rows > recorded) {
    const hint = `${count(rows - recorded, "row")} more than recorded; note them: ${mend}`;
    return [problemOfFile(path, lineOf(recorded + 1), { code: "x-rows-unrecorded", hint })];
  }
  const hint = `the file ends after ${count(rows, "row")} of ${recorded}: it may be cut; if rows were to go: ${mendFewer}`;
  return [problemOfFile(path, lineOf(rows), { code: "x-rows-missing", hint })];
}

const folderOf = ({ path }: RowCounts): string => path.slice(0, -recordName.length);

function isCount(rows: unknown): rows is number {
  return typeof rows === "number" && Number.isSafeInteger(rows) && rows >= 0;
}
