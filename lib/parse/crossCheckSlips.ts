import type { Fault, Problem } from "./problems";
import { type CheckedRow, type CheckedTables, problemAt } from "./table";

type Row = CheckedRow<"series"> | CheckedRow<"totals">;
type Point = { row: Row; year: number; value: number; source: string };
/** The points of one thing counted of one partner: by source. */
type Lines = Map<string, Point[]>;

/** No two figures of one source a few years apart are so far from each other; a slip of a unit is a thousand or more. */
const factor = 300;
const nearYears = 5;
const mostRivals = 20;

/**
 * Finds figures hundreds of times above or below those beside them, as where one was written in another unit.
 *
 * Shape:  beside are the years before and after of one source, and where it has none near, other sources of the year.
 * Errors: the warning x-unit-slip: once for a figure that stands alone, and at the first one after a step.
 */
export function crossCheckSlips({ series, totals }: CheckedTables): Problem[] {
  const pairs = new Map<string, Lines>();
  for (const row of series.rows) addPoint(pairs, row, row.cells.measure, row.cells.partner, row.cells);
  for (const row of totals.rows) addPoint(pairs, row, row.cells.flow, row.cells.economy, row.cells);
  return [...pairs.values()].flatMap((lines) => {
    const ordered = [...lines.values()].map((line) => line.sort((a, b) => a.year - b.year));
    const alone = ordered.flatMap((line) => line.filter((_, at) => isAlone(line, at)));
    return [...ordered.flatMap(slipsIn), ...slipsBeside(alone, ordered)];
  });
}

type Cells = { source?: string | null; year?: number | null; value?: number | null };

function addPoint(pairs: Map<string, Lines>, row: Row, what: unknown, who: unknown, cells: Cells): void {
  const { source, year, value } = cells;
  if (!what || !who || !source || !year || !value || value < 0) return;
  const pair = `${what} ${who}`;
  const lines = pairs.get(pair) ?? new Map<string, Point[]>();
  const line = lines.get(source) ?? [];
  line.push({ row, year, value, source });
  pairs.set(pair, lines.set(source, line));
}

function slipsIn(line: Point[]): Problem[] {
  const isStep = (at: number) => stepInto(line, at) !== 0;
  return line.flatMap((point, at) => {
    const before = line[at - 1];
    if (!before || !isStep(at)) return [];
    // A step back out of the figure before has been told there already.
    if (stepInto(line, at - 1) === -stepInto(line, at)) return [];
    // The first figure of a line is the odd one where the others agree with each other.
    const isFirstOdd = at === 1 && line.length > 2 && !isStep(2);
    return [isFirstOdd ? slip(before, point) : slip(point, before)];
  });
}

/** Whether a figure is far above (1) or below (-1) the one before it, a few years back; else 0. */
function stepInto(line: Point[], at: number): number {
  const [before, point] = [line[at - 1], line[at]];
  if (!before || !point || point.year - before.year > nearYears) return 0;
  return direction(point, before);
}

function direction(point: Point, other: Point): number {
  return point.value >= factor * other.value ? 1 : other.value >= factor * point.value ? -1 : 0;
}

function isAlone(line: Point[], at: number): boolean {
  const year = line[at]?.year ?? 0;
  return [line[at - 1], line[at + 1]].every((other) => !other || Math.abs(other.year - year) > nearYears);
}

/** Slips of figures that have none of their own source near, beside other sources of the year. */
function slipsBeside(alone: Point[], lines: Point[][]): Problem[] {
  if (alone.length === 0) return [];
  const byYear = groupBy(lines.flat(), ({ year }) => year);
  return alone.flatMap((point) => {
    const others = (byYear.get(point.year) ?? []).slice(0, mostRivals).filter((rival) => rival !== point);
    const [first] = others;
    const isFar = first && others.every((other) => direction(point, other) !== 0);
    return isFar ? [slip(point, first)] : [];
  });
}

function slip(point: Point, other: Point): Problem {
  const isAbove = point.value > other.value;
  const times = Math.round(isAbove ? point.value / other.value : other.value / point.value);
  const beside = other.source === point.source ? `that of ${other.year}` : `that of ${other.source}`;
  const hint = `${times} times ${isAbove ? "" : "below "}${beside}, ${other.value}: is it in the same unit?`;
  const fault: Fault = { code: "x-unit-slip", hint };
  return problemAt(point.row, "value", fault);
}

function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
