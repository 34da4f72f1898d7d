import { decimal, figures, minus } from "./format/number";
import { type Parts, parts, percentNumber, percentSign } from "./format/parts";
import type { Lang } from "./types";

/**
 * How a value is written. `readout`: short, with its unit, three figures at most. `spoken`: the same in full words, for
 * sentences and for the ear. `tick`: bare, for an axis whose unit the subtitle names. `exact`: bare, every digit the data
 * have, for a table whose caption names the unit.
 */
export type ValueStyle = "readout" | "spoken" | "tick" | "exact";

/** More digits than any reported figure has, and fewer than binary fractions leave behind. */
const reportedFigures = 12;
/** Enough of what we compute; the rest is noise. */
const computedFigures = 6;
const computedUnits = ["usd_million_2024", "share", "ratio", "index", "index_0_100"];

const sign = (value: number, { number }: Parts) => (value < 0 && /[1-9]/.test(number) ? minus : "");

/**
 * Writes a value in its unit.
 *
 * Shape:  a number and the id of its unit in, words out; an unknown unit is named by its id.
 * Unit:   any; usd_million reads US$34m, US$1.2bn, US$40,600, or 34 millones, 1.200 millones, 40.600 dólares.
 * Errors: RangeError if the value is not finite.
 *
 * @example formatValue(2380.4, "usd_million", "en", "readout")   // "US$2.38bn"
 */
export function formatValue(value: number, unit: string, lang: Lang, style: ValueStyle = "readout"): string {
  if (style === "tick") return tick(value, unit, lang);
  if (style === "exact") return exact(value, unit, lang);
  const said = parts(value, unit, lang, style);
  return sign(value, said) + said.prefix + said.number + said.suffix;
}

function tick(value: number, unit: string, lang: Lang): string {
  const shown = figures(unit === "share" ? value * 100 : value, reportedFigures);
  if (unit === "share" || unit === "percent") return decimal(shown, lang) + percentSign[lang];
  if (Math.abs(shown) < 1e6) return decimal(shown, lang);
  const millions = figures(shown / 1e6, reportedFigures);
  const word = lang === "en" ? "million" : Math.abs(millions) === 1 ? "millón" : "millones";
  return `${decimal(millions, lang)} ${word}`;
}

function exact(value: number, unit: string, lang: Lang): string {
  const count = computedUnits.includes(unit) ? computedFigures : reportedFigures;
  return decimal(figures(unit === "share" ? value * 100 : value, count), lang);
}

/**
 * Writes a range, saying once what both ends share.
 *
 * Shape:  ends that read the same give that one value.
 *
 * @example formatRange(366.8, 1420, "usd_million", "en")   // "US$367m–1.42bn"
 */
export function formatRange(low: number, high: number, unit: string, lang: Lang): string {
  const [a, b] = [parts(low, unit, lang, "readout"), parts(high, unit, lang, "readout")];
  const [from, to] = [sign(low, a) + a.number, sign(high, b) + b.number];
  const isShared = a.suffix === b.suffix || (a.suffix.startsWith(" mill") && b.suffix.startsWith(" mill"));
  if (isShared && from === to) return a.prefix + from + a.suffix;
  return `${a.prefix}${from}${isShared ? "" : a.suffix}–${to}${b.suffix}`;
}

/** Writes a plain number with up to `count` significant figures: 1,230 or 1.230. */
export function formatNumber(value: number, lang: Lang, count = 3): string {
  return decimal(figures(value, count), lang);
}

/** Writes a whole number of things, every digit of it. */
export function formatCount(count: number, lang: Lang): string {
  return decimal(Math.round(count), lang);
}

/** Writes a difference with its sign: +12.9, −1.52, +US$34m. */
export function formatDifference(value: number, unit: string, lang: Lang): string {
  return (value > 0 ? "+" : "") + formatValue(value, unit, lang, "readout");
}

/**
 * Writes a fraction as a percentage of up to three figures.
 *
 * Shape:  `decimals` where there is room for them. What is not zero never reads 0, and what is not quite all never 100.
 * Unit:   a fraction, −0.964 for a fall of 96.4 percent.
 *
 * @example formatPercent(-0.9871, "en")   // "−99%"
 */
export function formatPercent(fraction: number, lang: Lang, { decimals = 0, isSigned = false } = {}): string {
  const number = percentNumber(fraction * 100, lang, decimals);
  const before = fraction < 0 ? minus : isSigned && fraction > 0 ? "+" : "";
  return before + number + percentSign[lang];
}

/** Writes how many times a value has grown: whole from ten on, two figures below. "31-fold", "se multiplicó por 31". */
export function formatFold(fold: number, lang: Lang): string {
  const number = decimal(fold < 9.95 ? figures(fold, 2) : figures(Math.round(fold), 3), lang);
  return lang === "en" ? `${number}-fold` : `se multiplicó por ${number}`;
}

/** Writes a year: never grouped; years counted from an event as "−5", "0", "+5". */
export function formatYear(year: number): string {
  if (year < 0) return minus + String(-year);
  return year > 0 && year < 1000 ? `+${year}` : String(year);
}

/** Writes several spans, each once: "1985–1995, 2014–2024". */
export const formatSpans = (spans: { from: number; to: number }[]): string =>
  [...new Set(spans.map(({ from, to }) => formatSpan(from, to)))].join(", ");

/**
 * Writes a span of years; `isShort` leaves out the century the second year shares.
 *
 * @example formatSpan(1990, 1995, true)   // "1990–95"
 */
export function formatSpan(from: number, to: number, isShort = false): string {
  if (from === to) return formatYear(from);
  if (Math.min(from, to) < 1000) return `${formatYear(from)}…${formatYear(to)}`;
  const isShared = isShort && Math.floor(from / 100) === Math.floor(to / 100);
  return `${formatYear(from)}–${isShared ? String(to).slice(-2) : formatYear(to)}`;
}
