import { own } from "../../own";
import type { Measure, Partner } from "../../types";
import { clockWords } from "../../words/clock";
import { type Clock, earlierPeriod, type Track } from "../clock";
import type { Facts } from "../describe/facts";
import type { Say } from "../describe/say";
import type { LineModel } from "../plot.types";
import { type ScaleChoice, scaleOf } from "./axisModel";
import { coverOf } from "./cover";
import { hullOf, lineOf } from "./points";
import { type Draft, isMirrored, select } from "./select";
import type { Setting } from "./setting";
import { knownPoints } from "./stats";
import { isTrade, ratioOf, type Shown, transform } from "./transform";

/** A panel with its lines, before facets, axes and words. */
export type Prepared = Facts & {
  id: string;
  shown: Shown;
  scale: ScaleChoice;
  /** The preferred source has nothing of this measure, so the headline is drawn. */
  isSourceNowhere: boolean;
  /** Every source is shown about the lines. */
  isEverySource: boolean;
};

/** Undivided Korea ends, and the two states begin. */
export const division = 1948;

/**
 * Takes one measure through selection, splicing and the modes of the view, and lays it over the span.
 */
export function prepare(setting: Setting, measure: Measure): Prepared {
  const { dataset, view, clock } = setting;
  const { isAsked, source } = sourceFor(setting, measure);
  const shown = transform(dataset, { ...view, source }, measure, clock);
  return {
    ...finish(setting, measure, measure.measure, shown, source !== "headline"),
    isSourceNowhere: isAsked && source === "headline",
    isEverySource: view.source === "all" && isTrade(measure.measure) && shown.as !== "ratio",
  };
}

/** The source a measure follows: the preferred one counts for trade, and only where it has a figure of the measure at all. */
function sourceFor(setting: Setting, measure: Measure): { isAsked: boolean; source: string } {
  const { source } = setting.view;
  const isAsked = source !== "headline" && source !== "all" && isTrade(measure.measure);
  return { isAsked, source: isAsked && hasSource(setting, measure) ? source : "headline" };
}

/** The ratio of a measure, as a panel of its own beside its values. */
export function prepareRatio(setting: Setting, measure: Measure): Prepared {
  const { dataset, view, clock } = setting;
  const { source } = sourceFor(setting, measure);
  const { drafts, isConstant } = ratioOf(dataset, { ...view, source }, measure, clock);
  const shown: Shown = { drafts, as: "ratio", isConstant, refused: [], stays: null };
  return finish(setting, measure, "ratio", shown, source !== "headline");
}

function finish(setting: Setting, measure: Measure, id: string, shown: Shown, isOneSource: boolean): Prepared {
  const { dataset, view, clock, say } = setting;
  const laid = shown.drafts.map((one) => ({
    one,
    tracks: clock.tracks[one.partner].filter((track) => isWorthDrawing(one, track, shown.drafts, isOneSource)),
  }));
  const drafts = laid.filter(({ tracks }) => tracks.length > 0).map(({ one }) => one);
  const lines = laid.flatMap(({ one, tracks }) => tracks.map((track) => lineOf(one, track, dataset, say.prose)));
  const span = hullOf(lines, clock.axis);
  return {
    id,
    measure,
    shown,
    as: shown.as,
    unit: shown.drafts[0]?.series.unit ?? unitOf(measure, shown),
    name: nameOf(measure, shown, setting),
    drafts,
    lines: lines.map(greyed(clock)),
    span,
    clock,
    scale: scaleOf(lines, measure, shown.as, view.scale),
    isOneSource,
    cover: isMirrored(measure.measure) && span.to >= division ? coverOf(dataset) : null,
    isSourceNowhere: false,
    isEverySource: false,
  };
}

/**
 * Undivided Korea where it has figures in the years of a track, the two Koreas from 1948, and no partner that has never a figure
 * beside one that has, unless only one source is asked.
 */
function isWorthDrawing(one: Draft, { from, to }: Track, all: Draft[], isOneSource: boolean): boolean {
  const isInYears = ({ series }: Draft) =>
    series.observations.some(({ year, value }) => value !== null && year >= from && year <= to);
  const isKnown = ({ series }: Draft) => series.observations.some(({ value }) => value !== null);
  if (one.partner === "KOREA") return isInYears(one);
  if (one.partner !== "RATIO" && to < division)
    return !all.some((other) => other.partner === "KOREA" && isInYears(other));
  return isOneSource || isKnown(one) || !all.some((other) => other.partner !== "KOREA" && isKnown(other));
}

/** Of two periods the earlier is grey: colour is for the later. */
const greyed = (clock: Clock) => {
  const earlier = earlierPeriod(clock);
  return (line: LineModel): LineModel => (earlier && line.period === earlier ? { ...line, tone: "muted" } : line);
};

function hasSource({ dataset, view }: Setting, measure: Measure): boolean {
  return select(dataset, view, measure).some(({ series }) => series.observations.some(({ value }) => value !== null));
}

function unitOf(measure: Measure, { as, isConstant }: Shown): string {
  if (as !== "value") return as;
  return isConstant && measure.unit === "usd_million" ? "usd_million_2024" : measure.unit;
}

/** Name of a measure, whatever its mode. */
export function plainName(
  { measure, title }: Pick<Measure, "measure" | "title">,
  { prose, lang }: Pick<Say, "prose" | "lang">,
): string {
  return own(prose.short, measure) ?? title[lang];
}

function nameOf(measure: Measure, { as }: Shown, { say, view, clock }: Setting): string {
  const { modes } = say.prose;
  const name = plainName(measure, say);
  if (as === "value") return name;
  if (as !== "index") return modes[as](name);
  return modes.index(name, clock.origins ? clockWords[say.lang].yearZero : String(view.base));
}

/** Whether a line was laid from a draft. */
export const isOf = ({ measure, partner, part }: LineModel, one: Draft): boolean =>
  measure === one.measure && partner === one.partner && part === one.part;

/** Lines of a panel that belong to one partner; undivided Korea belongs to both. */
export function linesOf(lines: LineModel[], partner: Partner): LineModel[] {
  return lines.filter(
    (line) => line.partner === partner || (line.partner === "KOREA" && knownPoints(line.points).length > 0),
  );
}
