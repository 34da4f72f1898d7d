import type { Tone } from "../view/plot.types";
import type { Span } from "../view/view";
import { toneClass } from "./marks";
import { shortPath } from "./paths";
import { short } from "./svg";

/** A series as a sparkline shows it. `value` null is a gap. */
export type SparkSeries = { tone: Tone; values: { year: number; value: number | null }[] };

/** The paths of a series: runs of years as lines, years alone between gaps as dots. `className` is its colour. */
export type SparkLine = { className: string; line: string; dots: string };

/** Where a sparkline is drawn: px, the years from edge to edge, and how values become heights. */
export type SparkFrame = { width: number; height: number; span: Span; scale: "linear" | "log" };

type Known = { year: number; value: number };
type Place = (point: Known) => [number, number];

/** Room for half a stroke. */
const edge = 2;

/**
 * Paints series as paths of a small picture without words.
 *
 * Shape:  one entry for each series that has a figure in the span; a gap parts the line. On a log scale zero lies on the floor.
 * Unit:   px; from the lowest to the highest value of all, a linear scale always with zero.
 */
export function sparkline(series: readonly SparkSeries[], frame: SparkFrame): SparkLine[] {
  const shown = series.map(({ tone, values }) => ({ tone, runs: runsOf(values, frame.span) }));
  const place = placing(
    shown.flatMap(({ runs }) => runs.flat().map(({ value }) => value)),
    frame,
  );
  return shown
    .filter(({ runs }) => runs.length > 0)
    .map(({ tone, runs }) => ({ className: toneClass[tone], ...pathsOf(runs, place) }));
}

function pathsOf(runs: Known[][], place: Place): { line: string; dots: string } {
  const [lone, long] = [runs.filter(({ length }) => length === 1), runs.filter(({ length }) => length > 1)];
  return {
    line: long.map((run) => shortPath(run.map(place))).join(""),
    dots: lone
      .flat()
      .map(place)
      .map(([x, y]) => `M${short(x)} ${short(y)}h0`)
      .join(""),
  };
}

/** Neighbouring years with a figure. */
function runsOf(values: SparkSeries["values"], { from, to }: Span): Known[][] {
  const runs: Known[][] = [];
  for (const { year, value } of values) {
    if (value === null || year < from || year > to) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.year === year - 1) last?.push({ year, value });
    else runs.push([{ year, value }]);
  }
  return runs;
}

function placing(values: number[], { width, height, span, scale }: SparkFrame): Place {
  const heightAt = scale === "log" ? logHeight(values) : linearHeight(values);
  const step = (width - 2 * edge) / (span.to - span.from);
  return ({ year, value }) => [edge + (year - span.from) * step, height - edge - heightAt(value) * (height - 2 * edge)];
}

/** Heights from 0 to 1. */
function linearHeight(values: number[]): (value: number) => number {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (value) => (value - low) / (high - low || 1);
}

/** Heights from 0 to 1; the lowest figure above zero stands a little over the floor if there is a zero below it. */
function logHeight(values: number[]): (value: number) => number {
  const above = values.filter((value) => value > 0);
  const [low, high] = [Math.log(Math.min(...above)), Math.log(Math.max(...above))];
  const floor = above.length < values.length ? 0.1 : 0;
  return (value) => (value > 0 ? floor + ((1 - floor) * (Math.log(value) - low)) / (high - low || 1) : 0);
}
