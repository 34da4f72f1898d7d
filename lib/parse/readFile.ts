import type { TableName } from "../schema";
import { type DataFile, readSheet } from "./csv";
import { faultOfName, tableOf } from "./fileNames";
import type { Fault } from "./problems";
import { type CheckedSheet, checkSheet } from "./table";

/** A file that was read, before it is held against the others. */
export type ReadFile = DataFile & { sheet: AnySheet | null /** Why it has no sheet. */; fault?: Fault };

type AnySheet = { [N in TableName]: CheckedSheet<N> }[TableName];

/** Reads one file: bytes, columns, cells. Its `sheet` is null where no table has a file of that name. */
export function readFile(file: DataFile): ReadFile {
  const name = tableOf(file.path);
  if (name) return { ...file, sheet: checkSheet(name, readSheet(file)) };
  return { ...file, sheet: null, fault: file.fault ?? faultOfName(file.path) };
}
