import { type Overlap, overlaps } from "../../derive/crossings";
import type { Measure } from "../../types";
import { capital } from "../../words/capital";
import { crossingsWords } from "../../words/crossings";
import { derivedWords } from "../../words/derived";
import { priceYear } from "../../years";
import { crossingFinding } from "../describe/crossingFinding";
import { orderWords, yearsWords } from "../describe/crossingWords";
import type { Say } from "../describe/say";
import { sourceName } from "../describe/sourceNames";
import type { TableModel } from "../table.types";
import { type Compared, comparedIn, comparedYears, onlySource } from "./compared";
import { type Prepared, plainName } from "./prepare";
import { isComputed } from "./select";
import type { Setting } from "./setting";
import { runs, runWords } from "./stats";
import { isTrade } from "./transform";

const keys = ["measure", "source", "years", "order"] as const;
/** Ranges of more overlapping years than this are not written out. */
const mostRanges = 2;

type Group = { measure: Measure; name: string; compared: Compared[] };

/**
 * Compare: who overtook whom in each measure and when, by the headline and by every single source with figures of both.
 *
 * Shape:  null where only one partner is shown, or no measure has a year with figures of both; rows of a measure or half together.
 *         Remarks name the years in which published ranges overlap, and measures without any year to compare.
 * Source: in each row.
 */
export function crossingsTable(panels: Prepared[], setting: Setting): TableModel | null {
  const { view, say } = setting;
  const words = crossingsWords[say.lang];
  if (view.partners.length < 2) return null;
  const groups = panels.map(({ measure }): Group => {
    return { measure, name: nameOf(measure, setting), compared: comparedIn(setting, measure) };
  });
  const known = groups.map((group) => ({ ...group, compared: group.compared.filter(({ both }) => both.length > 0) }));
  const [first] = known.filter(({ compared }) => compared.length > 0);
  if (!first) return null;
  const title = partName(first, first.compared[0], setting);
  return {
    caption: [crossingFinding(first.measure, title, first.compared, setting), ...captionOf(panels, setting)].join(" "),
    columns: keys.map((key) => ({ key, words: words.heads[key], isNumber: false })),
    rows: known.flatMap((group) => group.compared.map((one) => rowOf(one, group, setting))),
    remarks: [...known.flatMap((group) => overlapRemarks(group, setting)), ...lonely(known, say)],
  };
}

function rowOf(one: Compared, group: Group, setting: Setting): TableModel["rows"][number] {
  const { say } = setting;
  const [source, years, order] = [whoSays(one, setting), yearsWords(one, say), orderWords(one, say)];
  const key = [group.measure.measure, one.part, one.source ?? "headline"].filter((part) => part !== null).join(":");
  return {
    key,
    cells: [partName(group, one, setting), source.words, years.words, capital(order.words)],
    notes: ["", source.note, years.note, order.note],
  };
}

/** Who says so; of a source that copies another, that it does. */
function whoSays(one: Compared, { say, sources, dataset }: Setting): { words: string; note: string } {
  const [dprk] = one.pair;
  if (isComputed(dprk.measure)) {
    return { words: capital(say.prose.sources.intensity(String(dataset.milestones.length))), note: "" };
  }
  const id = one.source ?? onlySource(one);
  const isCopy =
    one.source !== null &&
    one.pair.some(({ observations }) => observations.some(({ reading }) => reading?.derived === "copy"));
  return {
    words: id === null ? crossingsWords[say.lang].headline : capital(sourceName(id, sources, say.prose)),
    note: isCopy ? derivedWords[say.lang].copy : "",
  };
}

function nameOf(measure: Measure, { view, say }: Setting): string {
  const name = plainName(measure, say);
  return view.as === "share" && isTrade(measure.measure) ? say.prose.modes.share(name) : name;
}

function partName({ name }: Group, one: Compared | undefined, { say }: Setting): string {
  return one?.part ? say.prose.halves[one.part] : name;
}

/** Which years, and what is compared where it is not what the plots draw. */
function captionOf(panels: Prepared[], setting: Setting): string[] {
  const { view, say } = setting;
  const words = crossingsWords[say.lang];
  const { from, to } = comparedYears(setting);
  const isMoneyShown = panels.some(({ measure }) => measure.unit === "usd_million");
  return [
    words.caption(String(from), String(to)),
    ...(view.as === "index" ? [words.asReported] : []),
    ...(view.prices === "constant" && view.as !== "share" && isMoneyShown ? [words.constant(String(priceYear))] : []),
  ];
}

/** The years in which the order of the headline depends on the source, with the ranges where they are few. */
function overlapRemarks({ name, compared }: Group, { say }: Setting): string[] {
  const words = crossingsWords[say.lang];
  return compared.flatMap(({ source, pair }) => {
    const found = source === null ? overlaps(...pair) : [];
    if (found.length > mostRanges) return [words.overlap(name, runWords(runs(found.map(({ year }) => year))), "")];
    return found.map(({ year, ranges }) => words.overlap(name, String(year), rangeWords(ranges, pair[0].unit, say)));
  });
}

function rangeWords([dprk, rok]: Overlap["ranges"], unit: string, say: Say): string {
  const { names } = say.prose;
  return crossingsWords[say.lang].ranges([
    [names.PRK, say.range(dprk.low, dprk.high, unit)],
    [names.KOR, say.range(rok.low, rok.high, unit)],
  ]);
}

/** Names the measures that have nothing to compare. */
function lonely(groups: Group[], { lang }: Say): string[] {
  const names = groups.filter(({ compared }) => compared.length === 0).map(({ name }) => name);
  return names.length > 0 ? [crossingsWords[lang].never(names.join("; "))] : [];
}
