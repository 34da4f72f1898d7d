import type { Group } from "../schema/groups";
import type { EventKind, EventLevel, Partner, Source } from "../types";
import type { PresetId } from "../view/presets";

/** Words of the frame around a page: masthead, footer, notices. */
export type ChromeWords = {
  skip: string;
  menu: string;
  nav: Record<"label" | "explore" | "compare" | "milestones" | "claims" | "data" | "methods", string>;
  /** Name of the other language, in that language. */
  otherLanguage: string;
  /** What a click gives, not what is. */
  theme: { dark: string; light: string };
  dismiss: string;
  /** `{version}` stands for the version. */
  version: string;
  licence: string;
  files: string;
  /** All files at once. */
  zip: string;
};

/** Words of the controls. They travel to the browser with the page, so they are plain strings. */
export type ControlWords = {
  options: string;
  done: string;
  reset: string;
  needsScript: string;
  partners: { legend: string; both: string; PRK: string; KOR: string };
  scale: { legend: string; log: string; linear: string };
  prices: { legend: string; current: string; constant: string };
  as: { legend: string; value: string; index: string; share: string; ratio: string; base: string };
  layout: { legend: string; overlay: string; side: string };
  y: { legend: string; shared: string; own: string };
  align: { legend: string; year: string; event: string };
  /** `some`: "{n} of {total}…". */
  events: { legend: string; all: string; choose: string; some: string };
  panels: { legend: string; some: string };
  span: { legend: string; from: string; to: string; joint: string; change: string; two: string; invalid: string };
  presets: Record<PresetId, string>;
};

/** Words of the lists that open under the controls, and of the control that stands with a panel. They come with the board. */
export type ListWords = {
  kinds: Record<EventKind, string>;
  /** Draws no events at all. */
  none: string;
  panels: {
    shown: string;
    up: string;
    down: string;
    remove: string;
    /** Why the only panel cannot be removed. */
    last: string;
    find: string;
    nothing: string;
    /** What a list says aloud: "{name}: {n} of {total}", "{name}: removed". */
    place: string;
    removed: string;
  };
  /** Names of the groups of measures, by id. */
  groups: Record<Group, string>;
  half: { legend: string; short: string; middle: string; long: string; weights: string };
};

/** Words of the panels, the readout, the events and the take-away row. */
export type BoardWords = {
  partners: Record<Partner | "BOTH", string>;
  /** The button that opens the help on keys, and what a screen reader says of them on a plot. */
  keys: { help: string; name: string; hint: string };
  /** Full names, said once over the columns of Compare. */
  fullNames: { PRK: string; KOR: string };
  readout: {
    label: string;
    rest: string;
    hover: string;
    hoverPinned: string;
    pinned: string;
    twoPins: string;
    unpin: string;
  };
  table: string;
  /** Title of the table of Compare. */
  change: string;
  /** Heads the reasons why years have no figure. */
  gaps: string;
  /** Heads what is known of the pinned figures. */
  pinSources: string;
  /** `{n}` stands for the number of sources. */
  sources: { heading: string; one: string; all: string; kinds: Record<Source["kind"], string> };
  key: {
    label: string;
    reported: string;
    estimated: string;
    range: string;
    gap: string;
    hatch: string;
    break: string;
    both: string;
    closer: string;
    apart: string;
  };
  events: {
    /** `{n}` stands for the number of events. */
    list: string;
    /** Leads to the page of all events. */
    page: string;
    source: string;
    sources: string;
    levels: Record<EventLevel, string>;
    confidence: { high: string; medium: string; low: string };
    moved: string;
    earlier: string;
    later: string;
    link: string;
    close: string;
  };
  dock: { label: string; before: string; after: string; options: string; events: string; takeAway: string };
  takeAway: {
    label: string;
    image: string;
    numbers: string;
    everything: string;
    slide: string;
    cite: string;
    embed: string;
    link: string;
    /** Opens the dialog with everything that can be taken. */
    more: string;
  };
};

/** Every word of the interface in one language. What the data say is in the data, what the model says in `en.ts` and `es.ts`. */
export type UiWords = ChromeWords & {
  languageName: string;
  notFound: { title: string; text: string };
  controls: ControlWords;
  lists: ListWords;
  board: BoardWords;
};
