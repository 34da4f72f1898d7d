import type { EventKind, Gap, Korea, Milestone, Partner, Reading, Rival, Status } from "../types";
import type { ChangeModel } from "./change.types";
import type { Clock } from "./clock";
import type { Span, View, ViewPage } from "./view";

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

/** A line of a panel. `part` names the half of a mirrored panel it belongs to. */
export type LineModel = {
  key: string;
  measure: string;
  partner: Partner | "RATIO";
  part: "cooperation" | "conflict" | null;
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

/** A run of years in which one line has no figure between two that have one. */
export type LineGap = Span & { line: string; words: string };

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
  gaps: LineGap[];
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

/** Name and last value of a line, written right of the plot. `note` stands on the second line. */
export type LineEnd = { line: string; year: number; name: string; value: string; note: string };

export type EraMark = Span & {
  id: string;
  /** Full, short, one word: placement takes the first that fits. */
  words: string[];
  tint: 0 | 1;
};

/** An event of the span. `at` is its date in years: 1990.748. */
export type EventMark = {
  id: string;
  at: number;
  lane: "PRK" | "KOR" | "BOTH";
  importance: 1 | 2 | 3;
  kind: EventKind;
  direction: -1 | 0 | 1;
  /** Years are counted from it: it is always named. */
  isZero: boolean;
  short: string;
  title: string;
  /** "30 September 1990", "October 2008", "1995". */
  date: string;
  milestone: Milestone;
};

/**
 * A table a reader can read aloud, copy and check: `cells` are words, `raw` what the CSV carries. `notes` are words of less
 * weight beside a cell ("1988 est." beside "US$2.63bn"), "" where there are none. `remarks` stand under the table.
 */
export type TableModel = {
  caption: string;
  columns: { key: string; words: string; isNumber: boolean }[];
  rows: { key: string; cells: string[]; notes?: string[]; raw?: (string | number | null)[] }[];
  remarks?: string[];
};

/** A number that a sentence says, with where it comes from, so that it can be checked against the table. */
export type SaidNumber = { words: string } & (
  | { kind: "year"; year: number }
  | { kind: "value"; line: string; year: number; value: number }
  | { kind: "percent" | "factor" | "difference"; line: string; from: number; to: number; value: number }
  | { kind: "name" }
);

/** A panel: words, plots, table and sources. */
export type PanelModel = {
  id: string;
  /** Finding, a sentence computed from the data. */
  title: string;
  /** What is drawn: measure, unit, prices, scale, every mode that differs from plain values. */
  subtitle: string;
  /** Two or three sentences under the plot; also the text alternative of the picture. */
  summary: string;
  /** Own y axes, values dropped for the log axis, and the like. */
  notices: string[];
  /** Short title of the measure, for readout, table and menus. */
  name: string;
  unit: string;
  /** The year of the axis that reads 0; null in the calendar. */
  zero: number | null;
  facets: FacetModel[];
  table: TableModel;
  /** Ids of all sources behind the shown points, headline first. */
  sources: string[];
  sourceLine: string;
  /** The same source by source, for a picture of several panels. */
  citations: Citations;
  /** Why shown years have no figure. */
  gapNotes: GapNote[];
  /** Every number in title and summary. */
  numbers?: SaidNumber[];
};

/**
 * Who says what a panel shows. `panel` is its name whatever the mode, `line` whose figures they are: "" of what a computed
 * value is made from, which has no years either. `rivals` are ids of sources that make the range alone.
 */
export type Citations = {
  panel: string;
  drawn: { id: string; name: string; line: string; years: number[] }[];
  rivals: string[];
};

/** Why years of a line have no figure: "ROK 1982–1986", and the reason in a sentence. */
export type GapNote = { years: string; why: string };

/** What other sources give for one line in the pinned year: "US$1.97bn (KOTRA 1991)". */
export type RivalNote = { key: string; tone: Tone; name: string; measure: string; words: string[] };

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
  part: string | null;
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

/** A row of the readout. Its calendar year is the year of the axis less the shift. */
export type ReadoutRow = { key: string; partner: Partner; shift: number };

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

export type EventsModel = {
  /** In order of their place on the axis. An event of both Koreas has a mark in each lane where the lanes are moved apart. */
  marks: EventMark[];
  /** The opened event, also where it is not among the marks. */
  opened: EventMark | null;
  /** "105 events". */
  countWords: string;
  /** The same where there is no room for it. */
  shortCountWords: string;
  /** "numbers are groups". */
  groupWords: string;
  /** "DPRK", "ROK": whose lane it is. */
  names: Record<Korea, string>;
  /** What a strip of one lane holds, the events of both Koreas among them: "55 events". */
  laneCountWords: Record<Korea, string>;
  /** The same where there is no room for it. */
  shortLaneCountWords: Record<Korea, string>;
  /** True where one lane holds all (Compare, one partner chosen). */
  lanes: ("PRK" | "KOR")[];
};

/** Everything a page of panels shows, with no pixel in it. */
export type ChartModel = {
  page: ViewPage;
  view: View;
  /** How its years run. */
  clock: Clock;
  /** First and last year of the axis. */
  span: Span;
  /** Beside the years of an axis that counts them: "years since". */
  sinceWords: string;
  /** As drawn: two periods always stand side by side. */
  layout: View["layout"];
  yearTicks: number[];
  heading: string;
  standfirst: string;
  /** What the panels show, in order: known before any panel is made. */
  panelIds: string[];
  /** Each is made when it is first read. */
  panels: PanelModel[];
  events: EventsModel;
  eras: EraMark[];
  /** The same for each partner, where the lanes are moved apart. */
  laneEras: Record<Korea, EraMark[]>;
  overview: { lines: { tone: Tone; points: { at: number; value: number | null }[] }[]; words: string };
  readout: ReadoutModel;
  /** Compare: what each line did, a row for each, key `trade_total:PRK`. */
  change: ChangeModel | null;
  /**
   * Compare: who overtook whom in each measure, and when. A row for the headline, key `trade_total:headline`, and for every single
   * source with figures of both; columns `measure`, `source`, `years`, `order`. The caption opens with a sentence on the first
   * measure; remarks name the years in which the order depends on the source. Made when it is first read.
   */
  crossings: TableModel | null;
  /**
   * Two pins: caption "1990–95", a row a partner (key `PRK`), after its name two years and the change for each column of the
   * readout (keys `0:1990`, `0:1995`, `0:change`, …).
   */
  pinChange: TableModel | null;
  /** What other sources give for the pinned year, line by line. */
  rivals: RivalNote[];
  /** What moved around the opened event: a row a line (key `trade_total:PRK`), after its name a column a year and the change. */
  moved: TableModel | null;
};
