import { formatSpan } from "../../format";
import type { Dataset, Gap, Observation } from "../../types";
import type { Prose } from "../../words/prose.types";
import type { Track } from "../clock";
import type { LineModel, Point } from "../plot.types";
import type { Span } from "../view";
import type { Draft } from "./select";

/**
 * Lays a draft over the years of a track, and moves it to its place on the axis.
 *
 * Shape:  one point for every year; a year the series does not reach has no value, and its gap where one is recorded.
 *         Conflict is drawn downwards: `plot` is minus `value`.
 * Unit:   that of the series.
 */
export function lineOf(
  { series, ...look }: Draft,
  { from, to, shift, period }: Track,
  { gaps }: Pick<Dataset, "gaps">,
  prose: Prose,
): LineModel {
  const known = new Map(series.observations.map((observation) => [observation.year, observation]));
  const ours = gaps.filter(({ measure, partner }) => measure === look.measure && partner === look.partner);
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return {
    ...look,
    key: period ? `${look.key}@${from}-${to}` : look.key,
    name: prose.names[look.partner],
    shift,
    period,
    points: years.map((year) => ({
      ...pointOf(year, known.get(year), ours, look.part === "conflict"),
      at: year + shift + 0.5,
    })),
  };
}

function pointOf(
  year: number,
  observation: Observation | undefined,
  gaps: Gap[],
  isDownwards: boolean,
): Omit<Point, "at"> {
  const value = observation?.value ?? null;
  const gap = value === null ? gaps.find(({ from, to }) => from <= year && to >= year) : undefined;
  return {
    year,
    value,
    plot: value === null || !isDownwards ? value : 0 - value,
    low: observation?.low ?? null,
    high: observation?.high ?? null,
    status: observation?.status ?? null,
    isEstimated: value !== null && (observation?.status === "E" || observation?.status === "U"),
    isBreak: observation?.isBreak ?? false,
    source: observation?.source ?? null,
    reading: observation?.reading ?? null,
    rivals: observation?.rivals ?? [],
    gap: observation?.gap ?? gap ?? null,
  };
}

/** First and last calendar year of a line. */
export const yearsOf = ({ points }: Pick<LineModel, "points">): Span => ({
  from: points[0]?.year ?? 0,
  to: points.at(-1)?.year ?? 0,
});

/** All calendar years that lines show, from the first to the last; `axis` where there is no line. */
export function hullOf(lines: Pick<LineModel, "points">[], axis: Span): Span {
  const years = lines.map(yearsOf);
  if (years.length === 0) return axis;
  return { from: Math.min(...years.map(({ from }) => from)), to: Math.max(...years.map(({ to }) => to)) };
}

/** "DPRK", or "DPRK 1985–1995" of one of two periods. */
export const lineName = ({ name, period }: Pick<LineModel, "name" | "period">): string =>
  period ? `${name} ${formatSpan(period.from, period.to)}` : name;
