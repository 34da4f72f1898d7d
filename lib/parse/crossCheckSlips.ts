import { linesOf, type Point, rivalsIn } from "./points";
import type { Fault, Problem } from "./problems";
import { type CheckedTables, problemAt } from "./table";

/** No two figures of one source a few years apart are so far from each other; a slip of a unit is a thousand or more. */
const factor = 300;
const nearYears = 5;
/** Sources that count on another basis differ by six times at most; in another unit all figures of one do, by a hundred or more. */
const sourceFactor = 30;
const leastRivals = 3;

/**
 * Finds figures hundreds of times above or below those beside them, as where one was written in another unit.
 *
 * Shape:  beside are the years before and after of one source, and where it has none near, other sources of the year; and beside all
 *         figures of a source those of the others.
 * Errors: the warning x-unit-slip: once for a figure that stands alone, at the first one after a step, and at the first of a source.
 */
export function crossCheckSlips(tables: CheckedTables): Problem[] {
  return linesOf(tables).flatMap((lines) => {
    const rivalsOf = rivalsIn(lines);
    return lines.flatMap((line) => {
      const own = [...slipsIn(line), ...slipsBeside(line, rivalsOf)];
      return own.length > 0 ? own : slipsOfSource(line, rivalsOf);
    });
  });
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
function slipsBeside(line: Point[], rivalsOf: (point: Point) => Point[]): Problem[] {
  const alone = line.filter((_, at) => isAlone(line, at));
  return alone.flatMap((point) => {
    const [first, ...others] = rivalsOf(point);
    const isFar = first && [first, ...others].every((other) => direction(point, other) !== 0);
    return isFar ? [slip(point, first)] : [];
  });
}

/** A source whose figures are all far from those of the others: the one in the middle tells. */
function slipsOfSource(line: Point[], rivalsOf: (point: Point) => Point[]): Problem[] {
  const pairs = line.flatMap((point) =>
    rivalsOf(point)
      .filter(({ source }) => source !== point.source)
      .map((rival) => ({ point, times: point.value / rival.value })),
  );
  const middle = pairs.toSorted((a, b) => a.times - b.times)[pairs.length >> 1]?.times ?? 1;
  const [first] = pairs;
  if (!first || pairs.length < leastRivals || (middle < sourceFactor && middle > 1 / sourceFactor)) return [];
  const times = middle > 1 ? `${Math.round(middle)} times` : `${Math.round(1 / middle)} times below`;
  const hint = `${first.point.source} is ${times} what other sources say: is all of it in the same unit?`;
  return [problemAt(first.point.row, "value", { code: "x-unit-slip", hint })];
}

function slip(point: Point, other: Point): Problem {
  const isAbove = point.value > other.value;
  const times = Math.round(isAbove ? point.value / other.value : other.value / point.value);
  const beside = other.source === point.source ? `that of ${other.year}` : `that of ${other.source}`;
  const hint = `${times} times ${isAbove ? "" : "below "}${beside}, ${other.value}: is it in the same unit?`;
  const fault: Fault = { code: "x-unit-slip", hint };
  return problemAt(point.row, "value", fault);
}
