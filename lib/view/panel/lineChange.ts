import { change } from "../../derive/change";
import type { LineChange } from "../change.types";
import { sourceIds, sourcesBehind } from "../describe/sourceNames";
import type { LineModel } from "../plot.types";
import type { Span } from "../view";
import type { Prepared } from "./prepare";
import { isComputed } from "./select";
import { type KnownPoint, type LineStats, lineStats } from "./stats";
import { isProportional } from "./transform";

/**
 * Says in figures what a line did over its own years, the first and last of its points.
 *
 * Shape:  a line in; null for every figure it does not allow. Highest and lowest are the earliest of equals.
 * Unit:   `change` that of the panel; `percent` and `growth` in percent, of amounts and counts alone, growth above zero alone.
 * Source: ids of those of the four figures, in their order; of a computed measure what it is made from.
 */
export function lineChange(line: LineModel, { unit }: Pick<Prepared, "unit">): LineChange {
  const stats = lineStats(line.points);
  const moved = stats && movedBetween(stats);
  const proportion = isProportional(unit) ? moved : null;
  return {
    key: line.key,
    measure: line.part ?? line.measure,
    partner: line.partner,
    period: line.period,
    unit,
    asked: askedOf(line),
    stats,
    change: moved?.absolute ?? null,
    percent: inPercent(proportion?.relative),
    growth: inPercent(proportion?.perYear),
    missing: line.points.filter(({ value }) => value === null).length,
    years: line.points.length,
    sources: isComputed(line.measure) ? sourceIds(sourcesBehind([]), line.measure) : sourcesOf(stats),
  };
}

/** First, last, highest and lowest figure of a line; none where it has none. */
export function figuresOf(stats: LineStats | null): KnownPoint[] {
  return stats ? [stats.first, stats.last, stats.peak, stats.trough] : [];
}

function movedBetween({ first, last }: LineStats) {
  return first === last ? null : change(first.value, last.value, last.year - first.year);
}

function askedOf({ points }: LineModel): Span {
  const from = points[0]?.year ?? 0;
  return { from, to: points.at(-1)?.year ?? from };
}

const inPercent = (fraction: number | null | undefined): number | null => (fraction == null ? null : fraction * 100);

function sourcesOf(stats: LineStats | null): string[] {
  return [...new Set(figuresOf(stats).flatMap(({ source }) => source?.split(" ") ?? []))];
}
