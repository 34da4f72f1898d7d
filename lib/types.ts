import type { Group } from "./schema/groups";

/** Languages of the site. */
export type Lang = "en" | "es";

/** The same words in every language of the site. */
export type Text = Record<Lang, string>;

/** Economies a series can belong to: ISO 3166 codes, and `KOREA` for the undivided country to 1945. */
export type Partner = "PRK" | "KOR" | "KOREA";

/** The two Koreas, which a reader compares. */
export type Korea = "PRK" | "KOR";

/** SDMX observation status: reported, estimated or converted, low reliability, break in the series. */
export type Status = "A" | "E" | "U" | "B";

/** Why a year has no figure: cannot exist, not collected, missing (reason unknown), not published. */
export type GapReason = "M" | "L" | "O" | "Q";

/**
 * How a figure came to be, where it is not simply as published. Rows marked `copy`, `bound`, `estimate` or `outlier`
 * stay out of the low-high range and can never be the headline; an interpolated one is in the range only as the headline.
 */
export type Derivation =
  | "sum" // both directions of the same source, added
  | "back-cast" // from the following year and its published growth
  | "converted" // from roubles at the rate named in the note
  | "interpolated" // between two reported years
  | "ratio" // a share or difference of two figures of the same source
  | "copy" // the same data as another source here, with a mark-up
  | "bound" // only a lower or an upper limit is known
  | "estimate" // our own estimate, or a stated range
  | "outlier"; // as published, but far from its own source's neighbouring years

/** One figure from one source: a row of `data/series`. `value` is null where only a range is known. */
export type Reading = {
  measure: string;
  partner: Partner;
  year: number;
  value: number | null;
  low: number | null;
  high: number | null;
  status: Status;
  source: string;
  locator: string;
  /** The figure as printed, where it was not printed in the unit of the measure. */
  originalValue: number | null;
  originalUnit: string;
  derived: Derivation | null;
  note: string;
};

/** The headline line follows `source` from `from` to `to`. A note says what changes for the reader at `from`. */
export type HeadlineRule = {
  measure: string;
  partner: Partner;
  from: number;
  to: number;
  source: string;
  note: string;
};

/** A row of the catalogue. `scale` is the scale the panel opens with; `min` and `max` are the limits a value can have. */
export type Measure = {
  measure: string;
  group: Group;
  unit: string;
  title: Text;
  definition: Text;
  scale: "linear" | "log";
  min: number | null;
  max: number | null;
  order: number;
};

export type Gap = {
  measure: string;
  partner: Partner;
  from: number;
  to: number;
  reason: GapReason;
  note: Text;
};

export type EventKind =
  | "treaty"
  | "recognition"
  | "military"
  | "rupture"
  | "summit"
  | "visit_head_of_state"
  | "aid"
  | "sanctions"
  | "economic"
  | "visit_minister"
  | "institution";
export type EventLevel = "head_of_state" | "head_of_government" | "minister" | "other";

/** A dated event. `date` is as precise as it is known: 1990, 1990-09 or 1990-09-30. */
export type Milestone = {
  id: string;
  date: string;
  precision: "year" | "month" | "day";
  partner: Partner | "BOTH";
  kind: EventKind;
  direction: -1 | 0 | 1;
  level: EventLevel;
  importance: 1 | 2 | 3;
  seriesBreak: boolean;
  short: Text;
  title: Text;
  summary: Text;
  sources: string[];
  confidence: "high" | "medium" | "low";
  verification: "seen" | "background";
};

export type Era = {
  id: string;
  partner: Partner | "BOTH";
  from: number;
  to: number;
  title: Text;
  short: Text;
  summary: Text;
};

/** A claim of the article. `says` is what the article says in other words, `checked` what the sources say. */
export type Claim = {
  id: string;
  paragraph: number;
  kind: "event" | "period" | "figure";
  stated: string;
  partner: Partner | "BOTH" | null;
  label: Text;
  says: Text;
  value: string;
  unit: string;
  checked: Text;
  verdict: "confirmed" | "corrected" | "disputed" | "uncheckable";
  sources: string[];
  note: Text;
  milestone: string | null;
  measure: string | null;
  year: number | null;
};

/** A data source or a reference, both cited by id. */
export type Source = {
  id: string;
  kind: "primary" | "dataset" | "scholarly" | "reference" | "news" | "other";
  author: string;
  title: string;
  publisher: string;
  year: string;
  version: string;
  url: string;
  licence: string;
  citation: string;
  coverage: string;
  knownIssues: string;
  checked: "text_seen" | "title_seen" | "not_opened" | "data_held";
  language: string;
  /** The original, where what was read, or is held here, is a copy of it; not sent with the panels. */
  copyOf?: string;
  /** `described`: the title is ours, since the printed one was not recorded; not sent with the panels. */
  titleKind?: "printed" | "described" | null;
};

/** World trade of one economy in one year, US$ million at current prices. */
export type Total = {
  economy: Korea | "RUS";
  year: number;
  flow: "export" | "import";
  value: number;
  source: string;
  quality: string;
  note: string;
};

/** US CPI-U, annual average (1982-84 = 100), and what turns a dollar of that year into one of 2024. */
export type DeflatorYear = { year: number; cpi: number; months: number; multiplier: number; source: string };

/** Everything in `data/`, checked. */
export type Dataset = {
  readings: Reading[];
  rules: HeadlineRule[];
  measures: Measure[];
  gaps: Gap[];
  milestones: Milestone[];
  eras: Era[];
  claims: Claim[];
  sources: Source[];
  totals: Total[];
  deflator: DeflatorYear[];
};

/** What another source says of the same measure, partner and year. */
export type Rival = { source: string; value: number; status: Status; derived: Derivation | null };

/** One year of a series. `value` null means no figure; then `gap` says why, if anybody knows. */
export type Observation = {
  year: number;
  value: number | null;
  low: number | null;
  high: number | null;
  status: Status | null;
  source: string | null;
  /** The reading behind the value, for provenance; null for a computed value. */
  reading: Reading | null;
  rivals: Rival[];
  gap: Gap | null;
  /** True where the basis or the source changes against the year before, in a way the reader must know. */
  isBreak: boolean;
};

/** One measure, one partner, in year order, one observation for every year from the first to the last known. */
export type Series = {
  measure: string;
  partner: Partner;
  unit: string;
  observations: Observation[];
};
