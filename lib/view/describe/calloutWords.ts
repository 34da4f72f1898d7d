import { formatYear } from "../../format";
import { type KnownPoint, knownPoints, lineStats } from "../panel/stats";
import type { Callout, LineModel, ValueAxis } from "../plot.types";
import type { Say } from "./say";

type Words = Pick<Say, "value" | "range" | "prose"> & { unit: string };

/** A range narrower than this is not worth a note. */
const wide = 1.5;

/**
 * Picks the points of a facet that deserve words, the most important first.
 *
 * On a log axis: the end of the finding, reported zeros, trough, peak and first point of each line, and the year whose
 * sources disagree most. On a linear axis, where heights can be read, only the highest point of all and the end of the finding.
 * Last points have their words at the end of the line.
 *
 * Shape:  `findings` are the years the title speaks of, by line.
 */
export function calloutsOf(
  lines: LineModel[],
  kind: ValueAxis["kind"],
  findings: { line: string; year: number }[],
  words: Words,
): Callout[] {
  const all = kind === "log" ? logCallouts(lines, findings, words) : linearCallouts(lines, words);
  const kept: Callout[] = [];
  for (const callout of all) {
    const isTaken = kept.some((other) => other.line === callout.line && other.year === callout.year);
    const isLast = lineStats(lineBy(lines, callout.line))?.last.year === callout.year;
    if (callout.kind === "range" || !(isTaken || (isLast && callout.kind !== "zero"))) kept.push(callout);
  }
  return kept;
}

function lineBy(lines: LineModel[], key: string): LineModel["points"] {
  return lines.find((line) => line.key === key)?.points ?? [];
}

function logCallouts(lines: LineModel[], findings: { line: string; year: number }[], words: Words): Callout[] {
  const stats = lines.flatMap((line) => {
    const found = lineStats(line.points);
    return found ? [{ line: line.key, ...found }] : [];
  });
  const zeros = stats.flatMap(({ line, known }) =>
    known.filter(({ value }) => value === 0).map(({ year }) => zero(line, year, words)),
  );
  const ends = findings.flatMap(({ line, year }) => {
    const point = stats.find((one) => one.line === line)?.known.find((one) => one.year === year);
    return point ? [dated(line, point, "finding", words)] : [];
  });
  return [
    ...zeros.slice(0, 1),
    ...ends,
    ...stats.map(({ line, trough }) => dated(line, trough, "trough", words)),
    ...stats.map(({ line, peak }) => dated(line, peak, "peak", words)),
    ...stats.map(({ line, first }) => dated(line, first, "first", words)),
    ...rangeNote(lines, words),
  ];
}

function linearCallouts(lines: LineModel[], words: Words): Callout[] {
  if (lines.some(({ part }) => part !== null)) return undividedName(lines);
  const peaks = lines.flatMap((line) => {
    const peak = lineStats(line.points)?.peak;
    return peak ? [{ line: line.key, peak }] : [];
  });
  const highest = peaks.reduce<(typeof peaks)[number] | null>(
    (best, one) => (best && best.peak.value >= one.peak.value ? best : one),
    null,
  );
  return highest && highest.peak.value > 0 ? [dated(highest.line, highest.peak, "peak", words)] : [];
}

/** Undivided Korea ends inside the plot, far from the words at the line ends, so its name stands at its peak. */
function undividedName(lines: LineModel[]): Callout[] {
  const line = lines.find(({ partner, part }) => partner === "KOREA" && part === "cooperation");
  const stats = lineStats(line?.points ?? []);
  if (!line || !stats || stats.last.year === line.points.at(-1)?.year) return [];
  return [{ line: line.key, year: stats.peak.year, words: [line.name], kind: "peak" }];
}

function dated(line: string, point: KnownPoint, kind: Callout["kind"], { value, prose, unit }: Words): Callout {
  if (point.value === 0) return zero(line, point.year, { value, prose, unit });
  const said = value(point.value, unit);
  return { line, year: point.year, words: [prose.callout.dated(said, formatYear(point.year)), said], kind };
}

function zero(line: string, year: number, { prose }: Pick<Words, "prose" | "value" | "unit">): Callout {
  return {
    line,
    year,
    words: [prose.callout.zero(formatYear(year)), prose.callout.zeroShort(formatYear(year))],
    kind: "zero",
  };
}

/** The year whose sources disagree most, over all lines. */
function rangeNote(lines: LineModel[], { prose, unit, range, value }: Words): Callout[] {
  let most = wide;
  let note: Callout[] = [];
  for (const { key, points } of lines) {
    for (const { year, low, high } of knownPoints(points)) {
      if (low === null || high === null || low <= 0 || high / low < most) continue;
      most = high / low;
      const words = [
        prose.callout.range(formatYear(year), value(low, unit), range(low, high, unit).split("–").at(-1) ?? ""),
      ];
      note = [{ line: key, year, words, kind: "range" }];
    }
  }
  return note;
}
