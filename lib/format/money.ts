import type { Lang } from "../types";
import { decimal, figures } from "./number";
import type { Manner, Parts } from "./parts";

/** `sign` stands before a short English number, `short` after it; Spanish has no sign and leaves dollars to the subtitle. */
type Currency = { sign: string; short: string; name: Record<Lang, string>; spoken: Record<Lang, string> };

const dollars: Currency = {
  sign: "US$",
  short: "",
  name: { en: "US dollars", es: "dólares" },
  spoken: { en: "US dollars", es: "dólares" },
};
const roubles = { en: "roubles", es: "rublos" };

/** Units that hold millions of a currency. */
const currencies = new Map<string, Currency>([
  ["usd_million", dollars],
  ["usd_million_2024", { ...dollars, spoken: { en: "US dollars of 2024", es: "dólares de 2024" } }],
  ["rouble_million", { sign: "", short: " roubles", name: roubles, spoken: roubles }],
]);

const scales = [
  { least: 1e6, short: "tn", word: " trillion" },
  { least: 1e3, short: "bn", word: " billion" },
  { least: 1, short: "m", word: " million" },
];

/** Takes an amount of millions apart; null where the unit is no currency. Amounts below one million are said in full. */
export function moneyParts(millions: number, unit: string, lang: Lang, manner: Manner): Parts | null {
  const currency = currencies.get(unit);
  if (!currency) return null;
  const size = figures(Math.abs(millions), 3);
  if (size < 1) return small(figures(Math.abs(millions) * 1e6, 3), currency, lang, manner);
  return lang === "en" ? english(size, currency, manner) : spanish(size, currency, manner);
}

/** US$40,600 or 40.600 dólares; in full the dollars are said to be those of 2024. */
function small(amount: number, { sign, short, name, spoken }: Currency, lang: Lang, manner: Manner): Parts {
  const number = decimal(amount, lang);
  if (manner === "spoken") return { prefix: "", number, suffix: ` ${spoken[lang]}` };
  if (lang === "es") return { prefix: "", number, suffix: ` ${name.es}` };
  return { prefix: sign, number, suffix: short };
}

/** US$34m, US$1.2bn; in full 1.2 billion US dollars. */
function english(size: number, { sign, short, spoken }: Currency, manner: Manner): Parts {
  const scale = scales.find(({ least }) => size >= least) ?? { least: 1, short: "m", word: " million" };
  const number = decimal(figures(size / scale.least, 3), "en");
  if (manner === "spoken") return { prefix: "", number, suffix: `${scale.word} ${spoken.en}` };
  return { prefix: sign, number, suffix: scale.short + short };
}

/** 34 millones, 1.200 millones; in full 1.200 millones de dólares. Never billones, a million millions in Spanish. */
function spanish(size: number, { short, spoken }: Currency, manner: Manner): Parts {
  const word = size === 1 ? " millón" : " millones";
  const isNamed = manner === "spoken" || short !== "";
  return { prefix: "", number: decimal(size, "es"), suffix: isNamed ? `${word} de ${spoken.es}` : word };
}
