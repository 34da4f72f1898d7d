import { tableOf } from "./fileNames";
import type { Fault } from "./problems";

/** A file that may be a copy of another, or have one. */
export type Likened = { path: string; bytes: Uint8Array /** Whether it has rows of a table. */; hasRows: boolean };

/**
 * Finds files that are the same, byte for byte, as one that has rows.
 *
 * Shape:  the fault of each copy, by its path. Where either could be the copy, it is the one that is not recorded, or
 *         else the one with the longer name; never the one file of a table.
 * Errors: x-copy.
 */
export function findCopies(files: readonly Likened[], isRecorded: (path: string) => boolean): Map<string, Fault> {
  const first = ({ path }: Likened) => [isOnly(path), isRecorded(path)].filter((holds) => !holds).length;
  const originals = files
    .filter(({ hasRows }) => hasRows)
    .sort((a, b) => first(a) - first(b) || a.path.length - b.path.length);
  return new Map(
    files.flatMap((file): [string, Fault][] => {
      const original = isOnly(file.path) ? file : originals.find((other) => isSame(other.bytes, file.bytes));
      if (!original || original === file) return [];
      const mend = isRecorded(file.path) ? "put back what it held, or take it out" : "take it out";
      return [[file.path, { code: "x-copy", hint: `the same as ${original.path}; ${mend}` }]];
    }),
  );
}

/** Whether a table has no other file than this one. */
function isOnly(path: string): boolean {
  const table = tableOf(path);
  return table !== null && table !== "series";
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
