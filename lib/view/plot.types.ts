import type { Gap, Partner, Reading, Rival, Status } from "../types";
import type { Lack, Part } from "../words/prose.types";
import type { Span } from "./view";

/** Whose colour a mark takes; `palette.ts` turns it into a concrete value. */
export type Tone = "PRK" | "KOR" | "moscow" | "ink" | "muted";

/** One year of a line. `value` is what is said, `plot` what is drawn (conflict is drawn downwards). */
export type Point = {
  /** Of the calendar; of a ratio of aligned figures years since the events. */
  year: number;
  /** Middle of the slot on the axis: year + 0.5 where nothing moves the line. */
  at: number;
  value: number | null;
  plot: number | null;
  low: number | null;
  high: number | null;
  status: Status | null;
  /** True for `E` and `U`: drawn dashed and hollow. */
  isEstimated: boolean;
  isBreak: boolean;
  source: string | null;
  reading: Reading | null;
  rivals: Rival[];
  gap: Gap | null;
};

/** A line of a panel. `part` says what of a mirrored panel it draws: a half, or activity, which is thin. */
export type LineModel = {
  key: string;
  measure: string;
  partner: Partner | "RATIO";
  part: Part | null;
  tone: Tone;
  marker: "circle" | "square" | "diamond";
  /** "DPRK", "ROK", "Korea" or "ROK / DPRK". */
  name: string;
  /** How far its calendar years are moved on the axis. */
  shift: number;
  /** The one of two periods it covers; null where the page shows one span. */
  period: Span | null;
  /** Dense: one point for every year of the span, or of its own stretch of years. */
  points: Point[];
};

/** A run of years in which no line of the facet has a figure. `words` says why, shortest last. */
export type Hatch = Span & { words: string[] };

/** A run of years in which a half of the index is computed without one of its parts. `words` says which, shortest last. */
export type LackMark = Span & { kind: Lack; side: "top" | "bottom"; words: string[] };

/** A run of years in which one line has no figure between two that have one. */
export type LineGap = Span & { line: string; words: string };

/** What one other source says about a line. */
export type OtherLine = {
  line: string;
  tone: Tone;
  lineName: string;
  source: string;
  name: string;
  points: { at: number; year: number; value: number }[];
};

/** What the value axis is: limits in plot units, ticks with their words. */
export type ValueAxis = {
  kind: "linear" | "log";
  domain: [number, number];
  ticks: { at: number; words: string }[];
  /** Log only: some shown value is a reported zero, which sits on a shelf under an axis break. */
  hasShelf: boolean;
  /** Mirrored panels: where the two halves meet. */
  zeroLine: number | null;
  /** Words at the top and the bottom of the plot: "Cooperation", "Conflict", "Farther from Russia". */
  top: string | null;
  bottom: string | null;
  /** Ratio panels: 1 is the line where both sides are equal, with its words. */
  reference: { at: number; words: string } | null;
};

/** One plot: all lines together in an overlay, one partner's lines side by side. */
export type FacetModel = {
  key: string;
  /** Heading over the plot in `layout=side`; null in an overlay. */
  partner: Partner | null;
  lines: LineModel[];
  axis: ValueAxis;
  hatches: Hatch[];
  /** Of the index: years computed without one of its parts. */
  lacks?: LackMark[];
  gaps: LineGap[];
  /** Set where every source is shown about the lines. */
  others?: OtherLine[];
  eras: EraMark[];
  /** Set where nothing can be drawn: what is missing, and why. */
  empty: { what: string; why: string } | null;
  /** Candidates for words beside points, in order of importance. Placement drops what does not fit. */
  callouts: Callout[];
  /** Words at the line ends. */
  ends: LineEnd[];
};

export type Callout = {
  line: string;
  year: number;
  /** Longest form first: placement takes the first that fits. */
  words: string[];
  kind: "first" | "peak" | "trough" | "finding" | "range" | "zero";
};

/** Name and last value of a line, written right of the plot. `note` stands on the second line. A quiet one is not bold. */
export type LineEnd = { line: string; year: number; name: string; value: string; note: string; isQuiet?: true };

export type EraMark = Span & {
  id: string;
  /** Full, short, one word: placement takes the first that fits. */
  words: string[];
  tint: 0 | 1;
};
