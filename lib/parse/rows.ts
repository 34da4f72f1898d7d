import Papa from "papaparse";
import type { RowSpan } from "./position";

/** So many rows are taken apart at a time, that a file of a million rows need not be in memory as cells. */
const blockSize = 1000;

/**
 * Lets papaparse read the cells of the rows that can be told apart, at the places the scan has found.
 *
 * Shape: cells by row, in order; null for a row that cannot be told apart into cells.
 */
export function* readRows(text: string, spans: readonly RowSpan[]): Generator<string[] | null> {
  for (let from = 0; from < spans.length; from += blockSize)
    yield* readBlock(text, spans.slice(from, from + blockSize));
}

function readBlock(text: string, spans: RowSpan[]): (string[] | null)[] {
  const kept = spans.filter((span) => !span.isLost);
  const body = kept.map(({ start, end }) => text.slice(start, end)).join("\n");
  // papaparse gives no row for an empty text, which here is a blank row, or no row at all; and it drops a mark in front, which
  // may be the first sign of a cell.
  const cells =
    body === "" ? kept.map(() => [""]) : Papa.parse<string[]>(`\uFEFF${body}`, { delimiter: ",", newline: "\n" }).data;
  if (cells.length !== kept.length) throw new Error(`rows counted in two ways: ${cells.length}, ${kept.length}`);
  let next = 0;
  return spans.map((span) => (span.isLost ? null : (cells[next++] ?? null)));
}

/** Reads one cell whose place is known, as papaparse does. */
export function unquote(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}
