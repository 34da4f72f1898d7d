import type { Tone } from "./plot.types";

/** What is told of a point, in this order. `shown` is the value in the mode of the view, `value` the figure of the data file. */
export const fieldIds = [
  "shown",
  "value",
  "unit",
  "low",
  "high",
  "status",
  "derived",
  "gap",
  "original",
  "rate",
  "source",
  "locator",
  "retrieval",
  "vintage",
  "note",
  "parts",
  "lacks",
] as const;
export type FieldId = (typeof fieldIds)[number];

/** One of them. `raw` is what a data file has, `words` what a reader sees; `href` leads further. */
export type Field = { id: FieldId; term: string; words: string; raw: string; href?: string; isEnglish?: true };

/** What another source says of the same point; `href` leads to its entry. */
export type RivalField = { source: string; href: string; value: string; raw: number; mark: string };

/** Everything known of one line in one year: what it says, who says so, and who says otherwise. */
export type Provenance = {
  key: string;
  panel: string;
  tone: Tone;
  /** "DPRK · Trade" */
  name: string;
  year: number;
  /** Value, and in short how sure it is and who says so. */
  words: string;
  fields: Field[];
  rivals: RivalField[];
};
