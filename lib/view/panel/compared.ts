import { sourcesOfBoth } from "../../derive/bothSides";
import { type Crossing, crossings, type Standing, standings } from "../../derive/crossings";
import type { Measure, Series } from "../../types";
import type { Part } from "../../words/prose.types";
import type { Span } from "../view";
import { type Draft, isComputed } from "./select";
import type { Setting } from "./setting";
import { transform } from "./transform";

/** The two Koreas in one measure, DPRK first, as one source or the headline has them. */
export type Compared = {
  part: Part | null;
  /** Null of the headline. */
  source: string | null;
  pair: [dprk: Series, rok: Series];
  both: Standing[];
  crossings: Crossing[];
};

/** A single source says something of an order from so many years on. */
const fewest = 2;

/**
 * Compares the two Koreas in a measure: the headline, or each half of a mirrored one, then every single source with at least two
 * years in which it has figures of both. A source that gave the whole headline is not listed again.
 *
 * Shape:  by calendar year, also where the plots count years; a headline without a common year has
 *         no standings.
 * Unit:   shares where the view asks for them and the measure has them, dollars of the year or of 2024 as the view has it. Never
 *         an index, whose crossings depend on its base, nor a ratio, which has only one side.
 */
export function comparedIn(setting: Setting, measure: Measure): Compared[] {
  const headline = pairsOf(setting, measure, null);
  if (isComputed(measure.measure)) return headline;
  const singles = sourcesOfBoth(setting.dataset, measure.measure)
    .flatMap((source) => pairsOf(setting, measure, source))
    .filter(({ both }) => both.length >= fewest)
    .filter((single) => !headline.some((one) => isSame(one, single)));
  return [...headline, ...singles.sort((a, b) => b.both.length - a.both.length)];
}

/** The only source behind a comparison; null where there are more, or where it is computed. */
export function onlySource({ pair, both }: Pick<Compared, "pair" | "both">): string | null {
  const years = new Set(both.map(({ year }) => year));
  const used = pair.flatMap(({ observations }) => observations.filter(({ year }) => years.has(year)));
  const [first, ...others] = new Set(used.map(({ reading }) => reading?.source ?? null));
  return others.length === 0 ? (first ?? null) : null;
}

function isSame(headline: Compared, single: Compared): boolean {
  return onlySource(headline) === single.source && headline.both.length === single.both.length;
}

function pairsOf({ dataset, view, clock }: Setting, measure: Measure, source: string | null): Compared[] {
  const as = view.as === "share" ? "share" : "value";
  const { drafts } = transform(
    dataset,
    { ...view, as, partners: ["PRK", "KOR"], source: source ?? "headline" },
    measure,
    clock,
  );
  return drafts.flatMap((dprk) => {
    const rok = drafts.find(({ partner, part }) => partner === "KOR" && part === dprk.part);
    return dprk.partner === "PRK" && rok ? [compare(dprk, rok, source, comparedYears({ view, clock }))] : [];
  });
}

/** The calendar years compared: those asked for; of two periods, which hide them, from the first year of the one to the last of the other. */
export function comparedYears({ view, clock }: Pick<Setting, "view" | "clock">): Span {
  if (clock.kind !== "period") return { from: view.from, to: view.to };
  const { PRK: tracks } = clock.tracks;
  return { from: Math.min(...tracks.map(({ from }) => from)), to: Math.max(...tracks.map(({ to }) => to)) };
}

function compare(dprk: Draft, rok: Draft, source: string | null, span: Span): Compared {
  const pair: Compared["pair"] = [within(dprk.series, span), within(rok.series, span)];
  return { part: dprk.part, source, pair, both: standings(...pair), crossings: crossings(...pair) };
}

function within(series: Series, { from, to }: Span): Series {
  return { ...series, observations: series.observations.filter(({ year }) => year >= from && year <= to) };
}
