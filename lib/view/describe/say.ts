import { formatDifference, formatNumber, formatPercent, formatRange, formatValue } from "../../format";
import type { Lang } from "../../types";
import { prose } from "../../words/prose";
import type { Prose } from "../../words/prose.types";

/** How values become words in one language. */
export type Say = {
  prose: Prose;
  lang: Lang;
  /** Beside a chart: "US$2.63bn", "88.7". */
  value: (value: number, unit: string) => string;
  /** In a sentence: "2.63 billion US dollars". */
  spoken: (value: number, unit: string) => string;
  /** "US$367m–1.42bn". */
  range: (low: number, high: number, unit: string) => string;
  /** Without its unit, every digit the data have, for a table whose caption names the unit. */
  exact: (value: number, unit: string) => string;
  /** Without its unit, for an axis. */
  tick: (value: number, unit: string) => string;
  /** A plain number. */
  number: (value: number, figures?: number) => string;
  /** How many times as much: whole from ten on, two figures below. */
  fold: (value: number) => string;
  /** With its sign, for changes of an index: "+12.9", "−1.52". */
  difference: (value: number, unit: string) => string;
  /** "−96%". */
  percent: (fraction: number, decimals: number, isSigned: boolean) => string;
};

/** Gives the words of one language. */
export function sayIn(lang: Lang): Say {
  return {
    prose: prose[lang],
    lang,
    value: (value, unit) => formatValue(value, unit, lang, "readout"),
    spoken: (value, unit) => formatValue(value, unit, lang, "spoken"),
    range: (low, high, unit) => formatRange(low, high, unit, lang),
    exact: (value, unit) => formatValue(value, unit, lang, "exact"),
    tick: (value, unit) => formatValue(value, unit, lang, "tick"),
    number: (value, figures) => formatNumber(value, lang, figures),
    fold: (value) => (value < 9.95 ? formatNumber(value, lang, 2) : formatNumber(Math.round(value), lang, 3)),
    difference: (value, unit) => formatDifference(value, unit, lang),
    percent: (fraction, decimals, isSigned) => formatPercent(fraction, lang, { decimals, isSigned }),
  };
}
