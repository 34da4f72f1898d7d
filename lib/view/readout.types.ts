import type { Partner } from "../types";
import type { Part } from "../words/prose.types";

/** One cell of the readout: words of one measure, one line, one year. */
export type ReadoutCell = {
  value: string;
  /** In a word or two how the figure differs from a reported one, or that there is none; "" of a reported one. */
  mark: string;
  /** Status, range and source of the figure, or what is known where there is none. */
  note: string;
};

/** The same for the ear, in parts of a sentence: why there is no figure, or how it came to be, its range, and who says so. */
export type SpokenCell = { missing: string; how: string; range: { low: number; high: number } | null; source: string };

/** A measure, or half of a mirrored one, in the readout. */
export type ReadoutColumn = {
  panel: string;
  part: Part | null;
  /** Name, and the unit where the values do not say it. */
  words: string;
  /** For a phone: "Coop." instead of "Cooperation". */
  short?: string;
  isLead: boolean;
  /** Set where values are long: amounts with their unit. */
  isWide?: true;
  /** By key of the row. */
  lines: Record<string, string | null>;
};

/** A row of the readout. */
export type ReadoutRow = {
  key: string;
  partner: Partner;
  /** Its calendar year is the year of the axis less this; null of a ratio of figures of different years. */
  shift: number | null;
  /** Of two periods the earlier, which is drawn in grey. */
  isEarlier: boolean;
};

/** What the readout says of any year of the span. */
export type ReadoutModel = {
  columns: ReadoutColumn[];
  /** The partners that have a line; where two periods are shown, one for each. */
  rows: ReadoutRow[];
  /** The year of the axis that reads 0: then rows name their calendar year. */
  zero: number | null;
  /** The cell of a year and a line, by its key; undefined outside the span or of a line no panel has. */
  cell: (year: number, line: string) => ReadoutCell | undefined;
  spoken: (year: number, line: string) => SpokenCell | undefined;
  /** The year shown at rest. */
  restYear: number;
};
