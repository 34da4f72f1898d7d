import type { LineStats } from "./panel/stats";
import type { LineModel } from "./plot.types";
import type { TableModel } from "./table.types";
import type { Span } from "./view";

/** A column of the table of what changed. */
export type ChangeColumn =
  | "measure"
  | "partner"
  | "first"
  | "last"
  | "change"
  | "percent"
  | "growth"
  | "peak"
  | "trough"
  | "missing"
  | "sources";

/** What one line did between its first and its last figure. Nothing is rounded. */
export type LineChange = {
  key: string;
  /** Id of the measure, or name of the half of a mirrored one. */
  measure: string;
  partner: LineModel["partner"];
  /** Set where the line covers one of two periods. */
  period: Span | null;
  unit: string;
  /** First and last year asked: those of the line, whether they have a figure or not. */
  asked: Span;
  /** Null without any figure. */
  stats: LineStats | null;
  /** Last less first, in the unit; null below two figures. */
  change: number | null;
  /** The same in percent of the first: −98.7; null from zero, below two figures, and where the unit has no proportions. */
  percent: number | null;
  /** Compound growth a year, in percent; null also to zero. */
  growth: number | null;
  /** How many of `years` have no figure. */
  missing: number;
  years: number;
  /** Ids of the sources of first, last, highest and lowest figure; of a computed measure what it is made from. */
  sources: string[];
};

/** A row of words. `raw` is what it is sorted by, cell for cell; `reasons` say why a cell has nothing, "" where it has something. */
export type ChangeRow = Pick<LineChange, "key" | "measure" | "partner" | "period" | "unit"> & {
  /** The earlier of two periods, which is drawn in grey. */
  isEarlier: boolean;
  cells: string[];
  notes: string[];
  reasons: string[];
  raw: (string | number | null)[];
};

/** What changed: a sentence, the table behind it and the same in figures. */
export type ChangeModel = Omit<TableModel, "columns" | "rows"> & {
  sentence: string;
  columns: { key: ChangeColumn; words: string; isNumber: boolean }[];
  rows: ChangeRow[];
  /** One for each row, in the order of the panels. */
  lines: LineChange[];
};
