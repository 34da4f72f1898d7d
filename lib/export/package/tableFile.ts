import { readSheet } from "../../parse/csv";
import { tables } from "../../schema";
import type { Table } from "../../schema/field";
import { headlineTrade, intensityIndex } from "./computedTables";

/** A file as it is published. */
export type PublishedFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** A CSV file, what its columns are, and what can be counted in it. */
export type TableFile = PublishedFile & {
  table: Table;
  rows: number;
  columns: number;
  /** Ids in these columns, in the order of the file; none where it has no such column. */
  sources: string[];
  measures: string[];
};

const named: Table[] = [...Object.values(tables), headlineTrade, intensityIndex];

/**
 * Finds out what a published CSV file holds.
 *
 * Shape:  name and text in; a name that no table of the schema has is a file of series.
 */
export function tableFile(name: string, text: string): TableFile {
  const bytes = textBytes(text);
  const table = named.find(({ path }) => path === name) ?? tables.series;
  const [header, ...rows] = readSheet({ path: name, bytes }).rows;
  const idsIn = (column: string): string[] => {
    const place = header?.indexOf(column) ?? -1;
    return [...new Set(place < 0 ? [] : rows.flatMap((row) => row?.[place] || []))];
  };
  const columns = header?.length ?? 0;
  return { name, bytes, table, rows: rows.length, columns, sources: idsIn("source"), measures: idsIn("measure") };
}

/** The UTF-8 bytes of a text. */
export const textBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
