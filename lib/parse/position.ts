import type { Fault } from "./problems";

/** A quote out of place, by the cell it spoils: its number in the row and where in the text it begins. */
export type StrayQuote = Fault & { cell: number; index: number };

/** A row of a CSV text: where it begins and ends (line end not included), and on which physical line it begins. */
export type RowSpan = {
  start: number;
  end: number;
  line: number;
  quotes: readonly StrayQuote[];
  /** Whether its cells cannot be told apart. Such a row ends with the physical line of the cell that spoils it. */
  isLost: boolean;
};

const none: readonly StrayQuote[] = [];
const comma = 44;
const newline = 10;
const quote = 34;

const bare: Fault = {
  code: "x-stray-quote",
  hint: 'put the whole cell in quotes and double the quotes in it: "a ""word"" so"',
};
const trailing: Fault = {
  code: "x-stray-quote",
  hint: "text after the closing quote; double the quotes inside the cell",
};
const unclosed: Fault = { code: "x-unclosed-quote", hint: "the quote that opens this cell is never closed" };

/**
 * Finds the rows of a CSV text whose line ends are LF, as a reader of RFC 4180 does.
 *
 * Shape: the positions alone; papaparse reads the cells, and a property test holds the two together.
 *        After a cell that cannot be read, the scan goes on with the next line.
 */
export function scanRows(text: string): RowSpan[] {
  const rows: RowSpan[] = [];
  let line = 1;
  for (let start = 0; start < text.length; ) {
    const walk = walkRow(text, start);
    const quotes = walk.quotes.length > 0 ? walk.quotes : none;
    rows.push({ start, end: walk.end, line, quotes, isLost: walk.isLost });
    line += walk.lines;
    start = walk.end + 1;
  }
  return rows;
}

/** Lists where the cells of a row begin, as indexes of the text. */
export function cellStarts(text: string, row: RowSpan): number[] {
  return walkRow(text, row.start).starts;
}

/** Finds the last of ascending numbers that is not above a limit, by halving; 0 if all are. */
export function lastUpTo(ascending: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? limit) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Walk = { starts: number[]; end: number; lines: number; quotes: StrayQuote[]; isLost: boolean };

function walkRow(text: string, start: number): Walk {
  const walk: Walk = { starts: [start], end: start, lines: 1, quotes: [], isLost: false };
  for (let at = start; ; ) {
    at = text.charCodeAt(at) === quote ? endOfQuoted(text, at, walk) : endOfBare(text, at, walk);
    walk.end = at;
    if (walk.isLost || text.charCodeAt(at) !== comma) return walk;
    at += 1;
    walk.starts.push(at);
  }
}

function endOfBare(text: string, start: number, walk: Walk): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === newline) break;
    if (code === quote && walk.quotes.at(-1)?.index !== start) {
      walk.quotes.push({ ...bare, cell: walk.starts.length - 1, index: start });
    }
  }
  return at;
}

function endOfQuoted(text: string, start: number, walk: Walk): number {
  const close = closingQuote(text, start + 1);
  const after = text.charCodeAt(close + 1);
  const isClosed = close !== -1 && (close + 1 === text.length || after === comma || after === newline);
  if (isClosed) {
    walk.lines += countBreaks(text.slice(start, close));
    return close + 1;
  }
  walk.isLost = true;
  walk.quotes.push({ ...(close === -1 ? unclosed : trailing), cell: walk.starts.length - 1, index: start });
  return lineEnd(text, start);
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** Counts the line ends in a text. */
export function countBreaks(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks += 1;
  return breaks;
}
