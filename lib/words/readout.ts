import type { Lang } from "../types";

/** Words of the readout and of the change between two pinned years. Numbers come formatted. */
export type ReadoutWords = {
  /** How a figure differs from one simply reported, where only a word has room. */
  marks: Record<"E" | "U", string>;
  /** What stands in the head of a column whose values do not name their unit; not to be broken. */
  units: Record<string, string>;
  /** A change of percentages: after "+3.2". */
  points: string;
  /** "−48.6% a year" */
  perYear: (percent: string) => string;
};

export const readoutWords: Record<Lang, ReadoutWords> = {
  en: {
    marks: { E: "est.", U: "low rel." },
    units: { index_0_100: "0–\u2060100" },
    points: "percentage points",
    perYear: (percent) => `${percent} a year`,
  },
  es: {
    marks: { E: "est.", U: "poco fiable" },
    units: { index_0_100: "0–\u2060100" },
    points: "puntos porcentuales",
    perYear: (percent) => `${percent} al año`,
  },
};
