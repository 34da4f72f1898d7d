import { decodeText, type TextFault } from "./decode";
import { faultOfForm, faultOfKind } from "./guess";
import { type Place, type Places, placesIn } from "./places";
import { lastUpTo, type RowSpan, scanRows } from "./position";
import type { Fault, Problem } from "./problems";
import { readRows } from "./rows";

/** A file as it lies on the disk. */
export type DataFile = {
  path: string;
  bytes: Uint8Array;
  /** Why there are no bytes to read. */
  fault?: Fault;
};

/** A CSV file taken apart into cells, each of which knows its place. */
export type Sheet = {
  file: string;
  /** How many rows there are, the header included. */
  length: number;
  /** Cells by row, the header first; null for a row that cannot be told apart into cells. Read anew at each call. */
  readonly rows: (string[] | null)[];
  /** The same, a few rows in memory at a time. */
  eachRow(): Iterable<string[] | null>;
  /** The text of a cell; null where the row has no such cell. */
  textAt(row: number, cell: number): string | null;
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
  const places = placesIn(text);
  const { problems, spoilt } = placeFaults({ path, text, spans, places }, faults);
  return {
    file: path,
    length: spans.length,
    get rows() {
      return [...readRows(text, spans)];
    },
    eachRow: () => readRows(text, spans),
    textAt: (row, cell) => places.textOf(spanOf(spans, row), cell),
    placeOf: (row, cell) => places.ofCell(spanOf(spans, row), cell),
    isSpoilt: (row, cell) => spoilt.has(`${row}:${cell}`),
    problems,
  };
}

type Scanned = { path: string; text: string; spans: RowSpan[]; places: Places };

/** Puts what is wrong with the text, and then with its quotes, at rows and cells. A cell is spoilt by the first of its bytes. */
function placeFaults({ path, text, spans, places }: Scanned, faults: readonly TextFault[]) {
  const labels: string[] | null = [...readRows(text, spans.slice(0, 1))][0] ?? null;
  const rowStarts = spans.map((span) => span.start);
  const spoilt = new Set<string>();
  const problems: Problem[] = [];
  const report = (row: number, index: number, cell: number | null, { code, hint }: Fault) => {
    if (cell !== null) spoilt.add(`${row}:${cell}`);
    const field = cell === null || row === 0 ? "" : (labels?.[cell] ?? "");
    const shown = cell === null ? null : places.textOf(spanOf(spans, row), cell);
    problems.push({ file: path, ...places.ofIndex(spanOf(spans, row), index), code, field, cell: shown, hint });
  };
  for (const fault of faults) {
    const row = lastUpTo(rowStarts, fault.index);
    const cell = fault.code === "encoding-error" ? places.cellAt(spanOf(spans, row), fault.index) : null;
    if (!cell) report(row, fault.index, null, fault);
    else if (!spoilt.has(`${row}:${cell.cell}`)) report(row, cell.index, cell.cell, fault);
  }
  spans.forEach(({ quotes }, row) => {
    for (const stray of quotes) report(row, stray.index, stray.cell, stray);
  });
  return { problems, spoilt };
}

function unreadable(path: string, { code, hint }: Fault): Sheet {
  const place = { line: 1, column: 1 };
  const problems = [{ file: path, ...place, code, field: "", cell: null, hint }];
  const nothing = { length: 1, rows: [null], eachRow: () => [null], textAt: () => null };
  return { file: path, ...nothing, placeOf: () => place, isSpoilt: () => false, problems };
}

function spanOf(spans: RowSpan[], row: number): RowSpan {
  const span = spans[row];
  if (!span) throw new RangeError(`no such row: ${row}`);
  return span;
}
