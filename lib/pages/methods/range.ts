import { figuresOf } from "../../derive/figures";
import { headline } from "../../derive/headline";
import { canLead, isObserved } from "../../derive/readings";
import { formatCount, formatValue } from "../../format";
import type { Derivation, Korea, Observation, Reading } from "../../types";
import { derivedWords } from "../../words/derived";
import { fill } from "../../words/fill";
import type { Block, Cell } from "./block.types";
import { number, rowHead, type Setting, tableOf, text } from "./setting";
import { flows } from "./uses";

const exampleYear = 1990;
const marks: readonly (Derivation | null)[] = [
  null,
  "sum",
  "ratio",
  "converted",
  "back-cast",
  "interpolated",
  "copy",
  "bound",
  "estimate",
  "outlier",
];

/** Says what the band is made of, and which figures stay out of it. */
export function rangeBlocks(setting: Setting): Block[] {
  const words = setting.trade.range;
  const [prk, kor] = [widest(setting, "PRK"), widest(setting, "KOR")];
  const said = { yearPRK: prk.year, foldPRK: times(prk, setting), yearKOR: kor.year, foldKOR: times(kor, setting) };
  const { mark, means, leads, widens, count } = words.heads;
  const rows = marks.map((one) => markRow(one, setting)).filter((row) => row !== null);
  return [
    { kind: "text", words: fill(words.text, exampleOf(setting)) },
    { kind: "text", words: fill(words.own, ownOf(setting)) },
    { kind: "text", words: fill(words.widest, said) },
    { kind: "text", words: words.marks },
    { kind: "table", table: tableOf(words.caption, [mark, means, leads, widens, count], rows) },
    { kind: "text", words: words.why },
  ];
}

function exampleOf({ dataset, lang }: Setting): Record<string, string | number> {
  const found = headline(dataset, "trade_total", "PRK").observations.find(({ year }) => year === exampleYear);
  const money = (value: number | null | undefined) => formatValue(value ?? 0, "usd_million", lang, "exact");
  const others = figuresOf(dataset, "trade_total", "PRK").byYear.get(exampleYear) ?? [];
  const rivals = others.filter((reading) => reading !== found?.reading && isObserved(reading)).length;
  return {
    year: exampleYear,
    value: money(found?.value),
    low: money(found?.low),
    high: money(found?.high),
    rivals: formatCount(rivals, lang),
  };
}

/** The first leading figure for which its own source gives a low. */
function ownOf({ dataset, lang }: Setting): Record<string, string | number> {
  const leading = headline(dataset, "trade_total", "PRK").observations.flatMap(({ reading }) => reading ?? []);
  const [found] = leading.flatMap(({ year, low }) => (low === null ? [] : [{ year, low }]));
  if (!found) throw new RangeError("no source gives a low of trade");
  return { year: found.year, low: formatValue(found.low, "usd_million", lang, "exact") };
}

type Ranged = Observation & { low: number; high: number };
const hasRange = (one: Observation): one is Ranged => one.low !== null && one.low > 0 && one.high !== null;
const fold = ({ low, high }: Ranged): number => high / low;

function widest({ dataset }: Setting, partner: Korea): Ranged {
  const ranged = headline(dataset, "trade_total", partner).observations.filter(hasRange);
  const [first, ...others] = ranged;
  if (!first) throw new RangeError(`no range of trade: ${partner}`);
  return others.reduce((best, one) => (fold(one) > fold(best) ? one : best), first);
}

const times = (one: Ranged, { lang }: Setting): string => formatValue(fold(one), "ratio", lang, "spoken");

/** Null for a mark no figure of trade carries. */
function markRow(mark: Derivation | null, setting: Setting): Cell[] | null {
  const { dataset, trade, lang } = setting;
  const words = trade.range;
  const carrying = dataset.readings.filter(
    ({ measure, derived }) => derived === mark && flows.some((flow) => flow === measure),
  );
  const [first] = carrying;
  if (!first) return null;
  const widens = widensOf(first);
  return [
    mark ? { ...rowHead(mark), ...(setting.lang === "es" ? { lang: "en" } : {}) } : rowHead(words.none),
    text(mark ? derivedWords[lang][mark] : words.published),
    text(canLead(valued(first)) ? words.yes : words.no),
    text(words[widens]),
    number(formatCount(carrying.length, lang)),
  ];
}

/** Whether a mark lets a figure widen the band, whatever the figure. */
function widensOf(reading: Reading): "yes" | "no" | "onlyLeading" {
  const one = valued(reading);
  return isObserved(one) ? "yes" : canLead(one) ? "onlyLeading" : "no";
}

const valued = (reading: Reading): Reading => ({ ...reading, value: reading.value ?? 0 });
