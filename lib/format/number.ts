import type { Lang } from "../types";

const marks: Record<Lang, { group: string; decimal: string }> = {
  en: { group: ",", decimal: "." },
  es: { group: ".", decimal: "," },
};

/** U+2212, as wide as a plus. */
export const minus = "−";

/**
 * Writes a decimal number as a language does: groups of three from 1,000 on, a true minus, no exponent.
 *
 * The host's locale data play no part, so that the same number has the same bytes everywhere.
 *
 * Shape:  digits as given, or `places` decimals if that is said.
 * Errors: RangeError if the number is not finite.
 */
export function decimal(value: number, lang: Lang, places?: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to write: ${value}`);
  const text = places === undefined ? digits(Math.abs(value)) : Math.abs(value).toFixed(places);
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[lang].group);
  const sign = value < 0 && /[1-9]/.test(text) ? minus : "";
  return sign + grouped + (fraction === undefined ? "" : marks[lang].decimal + fraction);
}

/** The digits of a number, without the exponent JavaScript gives the very large and the very small. */
function digits(value: number): string {
  if (value >= 1e21) return BigInt(value).toString();
  const [mantissa = "", power] = String(value).split("e-");
  if (power === undefined) return mantissa;
  return value.toFixed(Math.min(100, Number(power) + (mantissa.split(".")[1] ?? "").length));
}

/** Rounds to so many significant figures. */
export function figures(value: number, count: number): number {
  return Number(value.toPrecision(count));
}

/**
 * Writes a number with up to `places` decimals and up to three figures, always with as many: 45.0, 0.06, 100.
 *
 * A number that is not zero never reads as zero: it gets two figures instead.
 */
export function steady(value: number, lang: Lang, places: number): string {
  const size = Math.abs(figures(value, 3));
  const wholes = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  if (wholes > 2) return decimal(figures(value, 3), lang);
  const kept = Math.min(places, 3 - wholes);
  if (value !== 0 && Number(value.toFixed(kept)) === 0) return decimal(figures(value, 2), lang);
  return decimal(value, lang, kept);
}
