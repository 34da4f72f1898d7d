import { countCompared, type Discrepancy, discrepancies } from "../../derive/discrepancies";
import { formatCount, formatPercent, formatSpan } from "../../format";
import { own } from "../../own";
import { methodPath } from "../../paths";
import type { Dataset, Lang, Partner } from "../../types";
import { small } from "../../words/capital";
import { dataPageWords } from "../../words/dataPage";
import type { DiscrepancyWords } from "../../words/dataPage/discrepancies";
import { fill } from "../../words/fill";
import { type DiscrepancyRow, differenceOf, rowOf } from "./discrepancyRow";
import { countWords, type NamedSource, type Naming, namingIn } from "./naming";

/** Years in which the line follows one source for one reason. `note` is what the rule says, in English. */
export type Choice = {
  key: string;
  words: { before: string; source: NamedSource | null; after: string };
  note: string;
  rows: DiscrepancyRow[];
};

export type DiscrepancyGroup = {
  id: string;
  partner: Partner;
  heading: string;
  scroll: string;
  unit: string;
  choices: Choice[];
};

/** `methods` leads to how the range is drawn, `why` to how the source of the line is chosen. */
export type DiscrepancyModel = { summary: string[]; methods: string; why: string; groups: DiscrepancyGroup[] };

const threshold = 0.05;

/**
 * Lists in words every year of a measure and a partner in which sources differ by more than 5 percent.
 *
 * Shape:  by measure and partner, then by what the line follows there, in order of time.
 * Unit:   figures with their unit, three digits at most; the files have every digit.
 * Source: every figure with its own.
 */
export function discrepancyModel(dataset: Dataset, lang: Lang): DiscrepancyModel {
  const naming = namingIn(dataset, lang);
  const found = discrepancies(dataset, threshold);
  const keyOf = ({ measure, partner }: Discrepancy) => `differs-${measure}-${partner}`;
  return {
    summary: summaryOf(found, countCompared(dataset), naming),
    methods: methodPath("range", lang),
    why: methodPath("splice", lang),
    groups: split(found, keyOf).map(([id, list]) => groupOf(id, list, naming)),
  };
}

/** Parts a list where the key changes. */
function split<T>(list: T[], keyOf: (one: T) => string): [string, T[]][] {
  const parts: [string, T[]][] = [];
  for (const one of list) {
    const last = parts.at(-1);
    if (last?.[0] === keyOf(one)) last[1].push(one);
    else parts.push([keyOf(one), [one]]);
  }
  return parts;
}

function summaryOf(found: Discrepancy[], compared: number, naming: Naming): string[] {
  const words = dataPageWords(naming.lang).discrepancies;
  const counted = found.filter(({ isCounted }) => isCounted);
  const apart = found.length - counted.length;
  const double = counted.filter(({ difference }) => difference === null || difference > 1).length;
  const numbers = { compared, n: counted.length, double };
  const said = Object.entries(numbers).map(([name, count]) => [name, formatCount(count, naming.lang)]);
  const percent = formatPercent(threshold, naming.lang);
  const widest = counted.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  return [
    widest
      ? fill(words.summary, { ...Object.fromEntries(said), threshold: percent })
      : fill(words.none, { threshold: percent }),
    ...(widest ? [widestOf(widest, words, naming)] : []),
    ...(apart > 0 ? [countWords(words.apart, apart, naming)] : []),
  ];
}

/** Over zero every difference is beyond measure. */
const sizeOf = ({ difference }: Discrepancy): number => difference ?? Number.POSITIVE_INFINITY;

function widestOf(one: Discrepancy, words: DiscrepancyWords, naming: Naming): string {
  const { title, unit } = naming.measure(one.measure);
  return fill(words.widest, {
    measure: small(title[naming.lang]),
    name: naming.partner(one.partner),
    year: one.year,
    low: naming.say.spoken(one.low, unit),
    high: naming.say.spoken(one.high, unit),
    difference: differenceOf(one, naming),
  });
}

function groupOf(id: string, list: Discrepancy[], naming: Naming): DiscrepancyGroup {
  const words = dataPageWords(naming.lang).discrepancies;
  const { measure = "", partner = "PRK", year = 0 } = list[0] ?? {};
  const { title, unit } = naming.measure(measure);
  const names = { name: title[naming.lang], partner: naming.partner(partner) };
  const span = formatSpan(year, list.at(-1)?.year ?? year);
  const heading = fill(words.group, { ...names, years: countWords(words.years, list.length, naming) });
  return {
    id,
    partner,
    heading: [`${heading} (${span})`, ...extentOf(list, naming)].join(", "),
    scroll: fill(words.scroll, names),
    unit: own(naming.say.prose.units, unit) ?? unit.replaceAll("_", " "),
    choices: split(list, choiceKey).map(([key, rows]) => choiceOf(key, rows, naming)),
  };
}

/** How many years of a group count, where not all do, and how far the sources are apart in them. */
function extentOf(list: Discrepancy[], naming: Naming): string[] {
  const words = dataPageWords(naming.lang).discrepancies;
  const counted = list.filter(({ isCounted }) => isCounted);
  const [widest] = counted.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!widest) return [words.onlyApart];
  const ofThem = counted.length < list.length ? [countWords(words.ofThem, counted.length, naming)] : [];
  return [...ofThem, fill(words.upTo, { difference: differenceOf(widest, naming) })];
}

const choiceKey = ({ chosen, rule }: Discrepancy): string =>
  `${chosen?.source ?? ""} ${chosen && rule ? rule.from : ""}`;

/** Why the line goes where it goes: the rule, or the source with most years, or no source at all. */
function choiceOf(key: string, list: Discrepancy[], naming: Naming): Choice {
  const words = dataPageWords(naming.lang).discrepancies;
  const { chosen = null, rule = null } = list[0] ?? {};
  const sentence = !chosen ? words.noSource : rule ? words.rule : words.mostYears;
  const [before = "", after = ""] = sentence.split("{source}");
  const years = rule ? formatSpan(rule.from, rule.to) : "";
  return {
    key: `${key} ${list[0]?.year}`,
    words: { before, source: chosen && naming.source(chosen.source), after: fill(after, { years }) },
    note: chosen && rule ? rule.note : "",
    rows: list.map((one) => rowOf(one, naming)),
  };
}
