import { formatYear } from "../../format";
import type { Gap, Korea, Measure } from "../../types";
import type { Prose } from "../../words/prose.types";
import { placeOf } from "../clock";
import type { Draft } from "../panel/select";
import { knownPoints, runs, runWords } from "../panel/stats";
import { isMoney } from "../panel/transform";
import type { Hatch, LineGap, LineModel } from "../plot.types";
import type { Span, View } from "../view";
import type { Say } from "./say";

/** What a facet is about, for words on what it lacks. `isOneSource`: others may well have what it lacks. */
export type Lack = { measure: Measure; as: View["as"]; drafts: Draft[]; isOneSource: boolean; prose: Prose };

/** "trade figures" in a sentence about one measure; "figures" where the measure has no words of its own. */
export function figuresOf({ measure }: Pick<Measure, "measure">, prose: Prose): string {
  return flowOf(measure, prose)?.figures ?? prose.missing.figures;
}

/** The words of a measure of trade; undefined for the rest. */
export function flowOf(measure: string, { flows }: Prose): Prose["flows"]["trade_total"] | undefined {
  return measure === "trade_total" || measure === "trade_export" || measure === "trade_import"
    ? flows[measure]
    : undefined;
}

/**
 * Finds the years in which no line of a facet has a figure, and says so, longest words first.
 *
 * "before" and "after" speak of the whole series, not of the span: they are used where no line has any figure on that side.
 */
export function hatchesOf(lines: LineModel[], lack: Lack): Hatch[] {
  const [first] = lines;
  if (!first) return [];
  const places = [...new Set(lines.flatMap(({ points }) => points.map(placeOf)))].sort((a, b) => a - b);
  const known = new Set(lines.flatMap(({ points }) => knownPoints(points).map(placeOf)));
  // Lines that are moved apart have no calendar year in common to speak of.
  const isTogether = lines.every(({ shift }) => shift === first.shift);
  return runs(places.filter((place) => !known.has(place))).map((span) => {
    const own = { from: span.from - first.shift, to: span.to - first.shift };
    return { ...span, words: isTogether ? hatchWords(own, lines, lack) : [] };
  });
}

function hatchWords(span: Span, lines: LineModel[], lack: Lack): string[] {
  const { measure, drafts, prose } = lack;
  const { missing } = prose;
  const years = drafts.flatMap(({ series }) =>
    series.observations.filter(({ value }) => value !== null).map(({ year }) => year),
  );
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const { figures, none } = lacking(lack);
  if (span.to < first) {
    return [...seatless(span, lines, measure, first, prose), missing.before(figures, formatYear(first))];
  }
  if (span.from > last) return [missing.after(figures, formatYear(last))];
  const run = runWords([span]);
  const shown = lines.flatMap(({ points }) => knownPoints(points).map(({ year }) => year));
  if (shown.some((year) => year < span.from) && shown.some((year) => year > span.to))
    return [missing.caption(run, none)];
  return [missing.during(figures, run), missing.caption(run, none)];
}

/** What is missing over several years, and in one. */
function lacking({ measure, as, isOneSource, prose }: Lack): { figures: string; none: string } {
  const { missing } = prose;
  if (isOneSource) return missing.modes.source;
  if (as === "ratio" || as === "share") return missing.modes[as];
  return {
    figures: isMoney(measure.unit) ? missing.dollarFigures : missing.figures,
    none: flowOf(measure.measure, prose)?.none ?? missing.none,
  };
}

/** No seat, no vote: the one gap that has a short reason of its own. */
function seatless(span: Span, lines: LineModel[], { group }: Measure, first: number, prose: Prose): string[] {
  const gaps = lines.flatMap((line) =>
    line.points.filter(({ year }) => year === span.to).flatMap(({ gap }) => gap ?? []),
  );
  const who = lines
    .map(({ partner }) => partner)
    .filter((partner): partner is Korea => partner === "PRK" || partner === "KOR");
  const isSeatless = group === "un" && gaps.length === lines.length && gaps.every(({ reason }) => reason === "M");
  return isSeatless && who.length > 0 ? [prose.missing.neitherInUn(who, String(first))] : [];
}

/** Finds the runs of years without a figure between two years of a line that have one. */
export function gapsOf(lines: LineModel[], lack: Lack): LineGap[] {
  const { none } = lacking(lack);
  return lines.flatMap(({ key, shift, points }) => {
    const known = knownPoints(points).map(({ year }) => year);
    const inside = points.filter(
      ({ year, value }) => value === null && year > Math.min(...known) && year < Math.max(...known),
    );
    return runs(inside.map(({ year }) => year)).map((span) => ({
      from: span.from + shift,
      to: span.to + shift,
      line: key,
      words: lack.prose.missing.caption(runWords([span]), none),
    }));
  });
}

/**
 * Says why the lines of an empty plot have no figure: for each the first sentence of the gap that covers most of its years.
 *
 * Shape:  one sentence where all have the same reason; else each under the name of its partner. Null where no gap is recorded.
 */
export function reasonOf(lines: LineModel[], { prose, lang }: Pick<Say, "prose" | "lang">): string | null {
  const reasons = lines.flatMap(({ name, points }) => {
    const gap = mostCommon(points.flatMap((point) => point.gap ?? []));
    return gap ? [{ name, words: firstSentence(gap.note[lang]) }] : [];
  });
  const [first] = reasons;
  if (!first) return null;
  if (lines.length === 1 || (reasons.length > 1 && reasons.every(({ words }) => words === first.words)))
    return first.words;
  return reasons.map(({ name, words }) => prose.missing.of(name, words)).join(" ");
}

function mostCommon(gaps: Gap[]): Gap | undefined {
  const counts = new Map<Gap, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Shorter ones explain nothing on their own: "War years." */
const shortestReason = 25;

/** Up to the first full stop that ends a sentence of some length. */
export function firstSentence(text: string): string {
  const ends = [...text.matchAll(/[.](?=\s+\p{Lu}|$)/gu)].map(({ index }) => index + 1);
  return text.slice(0, ends.find((end) => end >= shortestReason) ?? text.length);
}
