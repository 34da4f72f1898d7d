import Papa from "papaparse";
import { decodeText } from "./decode";
import { faultOfForm, faultOfKind } from "./guess";
import { type Place, placesIn } from "./places";
import { lastUpTo, type RowSpan, scanRows } from "./position";
import type { Fault, Problem } from "./problems";

/** A file as it lies on the disk. */
export type DataFile = { path: string; bytes: Uint8Array /** Why there are no bytes to read. */; fault?: Fault };

/** A CSV file taken apart into cells, each of which knows its place. */
export type Sheet = {
  file: string;
  /** Cells by row, the header first; null for a row that cannot be told apart into cells. */
  rows: (string[] | null)[];
  /** Where a cell begins; the end of the row for a cell it has not. */
  placeOf(row: number, cell: number): Place;
  /** Whether a cell is already known to be spoilt, so that nothing more is said of it. */
  isSpoilt(row: number, cell: number): boolean;
  problems: Problem[];
};

/**
 * Takes a CSV file apart: UTF-8, LF, comma, double quotes (RFC 4180).
 *
 * Shape:  bytes to rows of text; columns and types are not known yet.
 * Errors: in `problems`: source-error, format-error, encoding-error, x-byte-order-mark, x-line-ends, x-final-line-end,
 *         x-stray-quote, x-unclosed-quote.
 */
export function readSheet({ path, bytes, fault }: DataFile): Sheet {
  const refused = fault ?? faultOfKind(bytes);
  if (refused) return unreadable(path, refused);
  const { text, faults } = decodeText(bytes);
  const isEmpty = text.trim() === "";
  const unfit = isEmpty ? { code: "source-error" as const, hint: "the file is empty" } : faultOfForm(text);
  if (unfit) return unreadable(path, unfit);
  const spans = scanRows(text);
  const rows = readRows(text, spans);
  const places = placesIn(text);
  const spoilt = new Set<string>();
  const problems: Problem[] = [];

  const report = (row: number, index: number, cell: number | null, { code, hint }: Fault) => {
    if (cell !== null) spoilt.add(`${row}:${cell}`);
    const field = cell === null || row === 0 ? "" : (rows[0]?.[cell] ?? "");
    const shown = cell === null ? null : (rows[row]?.[cell] ?? null);
    problems.push({ file: path, ...places.ofIndex(spanOf(spans, row), index), code, field, cell: shown, hint });
  };
  const rowStarts = spans.map((span) => span.start);
  for (const fault of faults) {
    const row = lastUpTo(rowStarts, fault.index);
    const cell = fault.code === "encoding-error" ? places.cellAt(spanOf(spans, row), fault.index) : null;
    if (!cell) report(row, fault.index, null, fault);
    else if (!spoilt.has(`${row}:${cell.cell}`)) report(row, cell.index, cell.cell, fault);
  }
  spans.forEach(({ quotes }, row) => {
    for (const stray of quotes) report(row, stray.index, stray.cell, stray);
  });
  return {
    file: path,
    rows,
    placeOf: (row, cell) => places.ofCell(spanOf(spans, row), cell),
    isSpoilt: (row, cell) => spoilt.has(`${row}:${cell}`),
    problems,
  };
}

/** Lets papaparse read the cells of the rows that can be told apart, at the places the scan has found. */
function readRows(text: string, spans: RowSpan[]): (string[] | null)[] {
  const kept = spans.filter((span) => !span.isLost);
  const isAll = kept.length === spans.length;
  const body = isAll ? text.replace(/\n$/, "") : kept.map(({ start, end }) => text.slice(start, end)).join("\n");
  // papaparse gives no row for an empty text, which here is a blank row, or no row at all; and it drops a mark in front, which
  // may be the first sign after a row that was lost.
  const cells =
    body === "" ? kept.map(() => [""]) : Papa.parse<string[]>(`\uFEFF${body}`, { delimiter: ",", newline: "\n" }).data;
  if (cells.length !== kept.length) throw new Error(`rows counted in two ways: ${cells.length}, ${kept.length}`);
  let next = 0;
  return spans.map((span) => (span.isLost ? null : (cells[next++] ?? null)));
}

function unreadable(path: string, { code, hint }: Fault): Sheet {
  const place = { line: 1, column: 1 };
  const problems = [{ file: path, ...place, code, field: "", cell: null, hint }];
  return { file: path, rows: [null], placeOf: () => place, isSpoilt: () => false, problems };
}

function spanOf(spans: RowSpan[], row: number): RowSpan {
  const span = spans[row];
  if (!span) throw new RangeError(`no such row: ${row}`);
  return span;
}
