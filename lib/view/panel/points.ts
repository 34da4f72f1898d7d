import type { Dataset, Gap, Observation } from "../../types";
import type { Prose } from "../../words/prose.types";
import type { LineModel, Point } from "../model.types";
import type { Span } from "../view";
import type { Draft } from "./select";

/**
 * Lays a draft over the years of the span.
 *
 * Shape:  one point for every year; a year the series does not reach has no value, and its gap where one is recorded.
 *         Conflict is drawn downwards: `plot` is minus `value`.
 * Unit:   that of the series.
 */
export function lineOf(
  { series, ...look }: Draft,
  span: Span,
  { gaps }: Pick<Dataset, "gaps">,
  prose: Prose,
): LineModel {
  const known = new Map(series.observations.map((observation) => [observation.year, observation]));
  const ours = gaps.filter(({ measure, partner }) => measure === look.measure && partner === look.partner);
  const years = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
  return {
    ...look,
    name: prose.names[look.partner],
    points: years.map((year) => pointOf(year, known.get(year), ours, look.part === "conflict")),
  };
}

function pointOf(year: number, observation: Observation | undefined, gaps: Gap[], isDownwards: boolean): Point {
  const value = observation?.value ?? null;
  const gap = value === null ? gaps.find(({ from, to }) => from <= year && to >= year) : undefined;
  return {
    year,
    at: year + 0.5,
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
