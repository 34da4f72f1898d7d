import { tableOf } from "./fileNames";
import type { Fault } from "./problems";
import type { ReadFile } from "./readFile";
import { type RowCounts, recordedRows } from "./rowCounts";

/** Takes copies of files for files of no table, so that their rows do not count. */
export function setCopiesAside(files: ReadFile[], record: RowCounts | null): ReadFile[] {
  const likened = files.map(({ path, bytes, sheet }) => {
    return { path, bytes, rows: (sheet?.sheet.length ?? 1) - 1, recorded: recordedRows(record, path) };
  });
  const copies = findCopies(likened);
  return files.map((file) => {
    const fault = copies.get(file.path);
    return fault ? { ...file, sheet: null, fault } : file;
  });
}

/** A file that may be a copy of another, or have one: the rows it has of a table, and how many were recorded. */
export type Likened = { path: string; bytes: Uint8Array; rows: number; recorded: number | undefined };

/**
 * Finds files that are the same, byte for byte, as one that has rows.
 *
 * Shape:  the fault of each copy, by its path. Where either could be the copy, it is the one whose rows are not as
 *         recorded, or else the one with the longer name; never the one file of a table.
 * Errors: x-copy.
 */
export function findCopies(files: readonly Likened[]): Map<string, Fault> {
  const originals = files
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => doubtsOf(a) - doubtsOf(b) || a.path.length - b.path.length);
  return new Map(
    files.flatMap((file): [string, Fault][] => {
      const original = isOnly(file.path) ? file : originals.find((other) => isSame(other.bytes, file.bytes));
      if (!original || original === file) return [];
      const mend = file.recorded === undefined ? "take it out" : "put back what it held, or take it out";
      return [[file.path, { code: "x-copy", hint: `the same as ${original.path}; ${mend}` }]];
    }),
  );
}

const doubtsOf = ({ path, rows, recorded }: Likened): number =>
  [isOnly(path), rows === recorded].filter((holds) => !holds).length;

/** Whether a table has no other file than this one. */
function isOnly(path: string): boolean {
  const table = tableOf(path);
  return table !== null && table !== "series";
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
