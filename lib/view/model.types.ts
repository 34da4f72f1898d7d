import type { Korea } from "../types";
import type { ChangeModel } from "./change.types";
import type { Clock } from "./clock";
import type { EventsModel } from "./event.types";
import type { EraMark, FacetModel, Tone } from "./plot.types";
import type { Provenance } from "./provenance.types";
import type { ReadoutModel } from "./readout.types";
import type { TableModel } from "./table.types";
import type { Span, View, ViewPage } from "./view";

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
  /** Of an index that is not the standard one: how it is made. */
  otherwise?: string;
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
  /** All that is known of the pinned years, line by line. Made when it is first read. */
  points: Provenance[];
  /** What moved around the opened event: a row a line (key `trade_total:PRK`), after its name a column a year and the change. */
  moved: TableModel | null;
};
