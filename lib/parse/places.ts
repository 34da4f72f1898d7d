import { cellStarts, countBreaks, lastUpTo, type RowSpan } from "./position";
import { unquote } from "./rows";

/** Where something is in a file: physical line and character column, both from 1. */
export type Place = { line: number; column: number };

/** Tells places in the rows of one text. */
export type Places = {
  /** Where a cell begins; the end of the row for a cell it has not. */
  ofCell(row: RowSpan, cell: number): Place;
  /** Where an index inside the row is. A character outside the basic plane is one column. */
  ofIndex(row: RowSpan, index: number): Place;
  /** The text of a cell; null for a cell the row has not, or in a row without cells. */
  textOf(row: RowSpan, cell: number): string | null;
  /** Which cell holds an index, and where that cell begins; null in a row without cells. */
  cellAt(row: RowSpan, index: number): { cell: number; index: number } | null;
};

/**
 * Tells places in a text. It goes on from the last answer where it can, so that asking for all cells of a row in
 * their order takes no longer than reading the row once.
 */
export function placesIn(text: string): Places {
  let walked: { row: RowSpan; starts: number[] } | null = null;
  let last = { start: -1, index: -1, line: 0, column: 0 };

  const startsOf = (row: RowSpan): number[] => {
    if (walked?.row !== row) walked = { row, starts: cellStarts(text, row) };
    return walked.starts;
  };
  const ofIndex = (row: RowSpan, index: number): Place => {
    const isAhead = last.start === row.start && last.index <= index;
    const from = isAhead ? last : { index: row.start, line: row.line, column: 1 };
    const passed = text.slice(from.index, index);
    const breaks = countBreaks(passed);
    const column = [...passed.slice(passed.lastIndexOf("\n") + 1)].length + (breaks > 0 ? 1 : from.column);
    last = { start: row.start, index, line: from.line + breaks, column };
    return { line: last.line, column };
  };
  return {
    ofIndex,
    ofCell: (row, cell) => ofIndex(row, startsOf(row)[cell] ?? row.end),
    textOf: (row, cell) => {
      const start = row.isLost ? undefined : startsOf(row)[cell];
      const next = startsOf(row)[cell + 1];
      return start === undefined ? null : unquote(text.slice(start, next === undefined ? row.end : next - 1));
    },
    cellAt: (row, index) => {
      if (row.isLost) return null;
      const starts = startsOf(row);
      const cell = lastUpTo(starts, index);
      return { cell, index: starts[cell] ?? row.start };
    },
  };
}
