import type { EventMark } from "../event.types";
import type { LineModel, Tone } from "../plot.types";

/** A place to draw in, px. `left` and `right` are margins: identical for every picture of a page, so that years align. */
export type Frame = {
  form: "wide" | "medium" | "phone" | "slide";
  width: number;
  left: number;
  right: number;
};

export type Box = { x: number; y: number; width: number; height: number };

/** Words with their place. `x` and `y` are the anchor and the baseline; `box` is what the words cover, for overlap tests. */
export type LaidText = {
  words: string;
  /** Bold words before `words`, with a space between: the name before the value at a line end. */
  lead: string;
  x: number;
  y: number;
  size: number;
  anchor: "start" | "middle" | "end";
  isBold: boolean;
  tone: Tone;
  hasHalo: boolean;
  role: "tick" | "year" | "end" | "callout" | "caption" | "era" | "lane" | "event" | "count" | "half" | "empty" | "key";
  box: Box;
};

export type LaidMarker = {
  shape: LineModel["marker"];
  x: number;
  y: number;
  tone: Tone;
  isHollow: boolean;
  /** Pinned markers are larger and carry a ring of the ground. */
  isPinned: boolean;
  /** Radius of the circle; the other shapes have about the same area. */
  size: number;
};

/** A stretch of a line, px. Two neighbours share their joint. */
export type LaidSegment = { points: [number, number][]; isDashed: boolean };

export type LaidLine = {
  key: string;
  tone: Tone;
  /** Beside the lines a panel is about. */
  isThin: boolean;
  segments: LaidSegment[];
  /** Low-high band: upper edge, then lower edge, left to right each. */
  bands: { upper: [number, number][]; lower: [number, number][] }[];
  markers: LaidMarker[];
  /** Middle of each gap mark. */
  gaps: [number, number][];
  /** Middle and slope (degrees) of each break mark. */
  breaks: { at: [number, number]; angle: number }[];
};

/** A thin line between words and what they name. */
export type LaidLeader = { from: [number, number]; to: [number, number]; tone: Tone };

/** Linear or log mapping of the value axis: `y = intercept + slope * (kind === "log" ? log10(v) : v)`. */
export type ValueMapping = { kind: "linear" | "log"; intercept: number; slope: number; shelfY: number | null };

/** A vertical line at an event's date, through all panels. */
export type Hairline = { x: number; tone: Tone; isOpen: boolean };

/** One plot, every decision taken, px. */
export type LaidPlot = {
  key: string;
  frame: Frame;
  height: number;
  /** The plot area. */
  area: Box;
  from: number;
  to: number;
  /** The year that reads 0; null in the calendar. */
  zero: number | null;
  mapping: ValueMapping;
  yearTicks: { x: number; isMajor: boolean }[];
  gridlines: { y: number; isStrong: boolean }[];
  eras: { x: number; width: number; tint: 0 | 1 }[];
  hatches: { x: number; width: number }[];
  /** Bars at the upper or the lower edge, over years in which a half of the index lacks a part. */
  lacks: { x: number; width: number; y: number; isTop: boolean }[];
  hairlines: Hairline[];
  pins: number[];
  lines: LaidLine[];
  /** What other sources say, under the lines. */
  others: { tone: Tone; runs: [number, number][][]; dots: [number, number][] }[];
  /** Years the lines lead through, where they have more points than the plot has pixels; null for all of them. */
  drawn: ReadonlySet<number> | null;
  leaders: LaidLeader[];
  texts: LaidText[];
  /** Text alternative. */
  label: string;
};

/** A bead of the event strip: one event, or several with a count. */
export type LaidBead = {
  lane: "PRK" | "KOR" | "BOTH";
  x: number;
  y: number;
  lead: EventMark;
  events: EventMark[];
  isLabelled: boolean;
  isOpen: boolean;
  /** Of the mark: a bead of one is a marker, of several a pill. */
  width: number;
};

export type LaidStrip = {
  frame: Frame;
  height: number;
  area: Box;
  eras: { x: number; width: number; tint: 0 | 1; title: string }[];
  spineY: number;
  beads: LaidBead[];
  /** x of the hairlines the panels repeat. */
  hairlines: Hairline[];
  /** From beads to labels in the second row. */
  leaders: LaidLeader[];
  pins: number[];
  /** Top and bottom of what a pin crosses: the bead rows, not the words. */
  pinRows: [number, number];
  texts: LaidText[];
  total: number;
  label: string;
};

/** The whole history in miniature, with the span marked. */
export type LaidOverview = {
  frame: Frame;
  height: number;
  area: Box;
  yearTicks: { x: number }[];
  /** Runs of years with a figure, for each line. */
  lines: { tone: Tone; points: [number, number][][] }[];
  /** x of the two handles; the wedge leads from them to the edges of the plot, at `height`. */
  window: { left: number; right: number };
  texts: LaidText[];
  label: string;
};
