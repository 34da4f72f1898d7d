import type { Lang } from "../types";
import { moneyParts } from "./money";
import { decimal, figures, steady } from "./number";

/** How a value is said: short beside a chart, or in full for sentences and for the ear. */
export type Manner = "readout" | "spoken";

/** A value taken apart, without its sign, so that a range can say once what both ends share. */
export type Parts = { prefix: string; number: string; suffix: string };

/** Decimals of units whose numbers are read against each other. */
const places = new Map([
  ["index", 1],
  ["index_0_100", 1],
  ["distance", 2],
]);

/** What stands after the number, of one and of many. */
const counted = new Map<string, Record<Lang, [string, string]>>([
  ["level", { en: ["", ""], es: ["", ""] }],
  ["count", { en: ["", ""], es: ["", ""] }],
  ["ratio", { en: [" time", " times"], es: [" vez", " veces"] }],
  ["tonnes", { en: [" tonne", " tonnes"], es: [" tonelada", " toneladas"] }],
  ["barrels", { en: [" barrel", " barrels"], es: [" barril", " barriles"] }],
  ["persons", { en: [" person", " people"], es: [" persona", " personas"] }],
  ["tiv_million", { en: ["m TIV", "m TIV"], es: [" millón de TIV", " millones de TIV"] }],
]);

export const percentSign = { en: "%", es: "\u00a0%" };
const percentWord = { en: " percent", es: " por ciento" };

/** Takes a value apart into what stands before its number, the number of up to three figures, and what stands after. */
export function parts(value: number, unit: string, lang: Lang, manner: Manner): Parts {
  const size = Math.abs(value);
  const money = moneyParts(size, unit, lang, manner);
  if (money) return money;
  const decimals = places.get(unit);
  if (decimals !== undefined) return { prefix: "", number: steady(size, lang, decimals), suffix: "" };
  if (unit === "share" || unit === "percent") {
    const number = percentNumber(unit === "share" ? size * 100 : size, lang, 1);
    return { prefix: "", number, suffix: (manner === "spoken" ? percentWord : percentSign)[lang] };
  }
  const rounded = figures(size, 3);
  if (rounded >= 1e6 && counted.has(unit)) return millions(rounded / 1e6, unit, lang);
  const [one, many] = counted.get(unit)?.[lang] ?? [];
  const unknown = ` ${unit.replaceAll("_", " ")}`;
  return { prefix: "", number: decimal(rounded, lang), suffix: (rounded === 1 ? one : many) ?? unknown };
}

/** 18 million barrels; in Spanish 18 millones de barriles. */
function millions(size: number, unit: string, lang: Lang): Parts {
  const many = counted.get(unit)?.[lang][1] ?? "";
  const word = lang === "en" ? " million" : size === 1 ? " millón" : " millones";
  return {
    prefix: "",
    number: decimal(figures(size, 3), lang),
    suffix: word + (lang === "es" && many ? ` de${many}` : many),
  };
}

/** A percentage without its sign; what is not quite all never reads 100. */
export function percentNumber(value: number, lang: Lang, decimals: number): string {
  const size = Math.abs(value);
  if (size > 99 && size < 100) {
    const enough = [0, 1, 2, 3, 4, 5].find((count) => count >= decimals && Number(size.toFixed(count)) < 100);
    if (enough !== undefined) return decimal(size, lang, enough);
  }
  return steady(size, lang, decimals);
}
