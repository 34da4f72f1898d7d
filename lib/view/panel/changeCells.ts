import { worst } from "../../derive/status";
import { formatYear } from "../../format";
import { type ChangeWords, changeWords } from "../../words/changes";
import type { ChangeColumn, LineChange } from "../change.types";
import type { Say } from "../describe/say";
import { markOf } from "./cellWords";
import { changeCell } from "./changeCell";
import { type KnownPoint, type LineStats, runWords } from "./stats";
import { isProportional } from "./transform";

/** Words of a cell, words of less weight beside them, and why there are none. */
export type Cell = { words: string; note?: string; reason?: string };

/** From this factor on a rise is told as a multiple too. */
export const leastFold = 2;

/** More runs of missing years than this are counted. */
const mostRuns = 4;

const nothing = (reason: string): Cell => ({ words: "–", reason });

/**
 * Words the figures of a row, but for its name and sources.
 *
 * Shape:  a figure names its year, how sure it is and, where it is not of the year asked, that year; what does not exist is "–" with
 *         the reason. What rests on a figure of low reliability, or goes from or to zero, says so.
 */
export function changeCells(
  line: LineChange,
  say: Say,
): Record<Exclude<ChangeColumn, "measure" | "partner" | "sources">, Cell> {
  const words = changeWords[say.lang];
  const missing = { words: words.of(String(line.missing), String(line.years)), note: runsOf(line, words) };
  const { stats, asked, unit } = line;
  if (!stats) {
    const none = nothing(words.reasons.none);
    return { first: none, last: none, change: none, percent: none, growth: none, peak: none, trough: none, missing };
  }
  const figure = (point: KnownPoint, year = point.year): Cell => ({
    words: say.value(point.value, unit),
    note: yearWords(point, year, say),
  });
  return {
    first: figure(stats.first, asked.from),
    last: figure(stats.last, asked.to),
    ...movedCells(line, stats, say),
    peak: figure(stats.peak),
    trough: figure(stats.trough),
    missing,
  };
}

function yearWords(point: KnownPoint, asked: number, say: Say): string {
  const taken = [formatYear(point.year), markOf(point, say)].filter(Boolean).join(" ");
  return point.year === asked ? taken : changeWords[say.lang].instead(taken, formatYear(asked));
}

function movedCells(line: LineChange, stats: LineStats, say: Say): Record<"change" | "percent" | "growth", Cell> {
  const { reasons } = changeWords[say.lang];
  const { first, last } = stats;
  if (first === last) {
    const single = nothing(reasons.single);
    return { change: single, percent: single, growth: single };
  }
  const worse = worst(first.status, last.status);
  const mark = markOf({ ...last, status: worse }, say);
  const points = isShare(line.unit) ? changeCell(first.value, last.value, 1, line.unit, say).note : "";
  const { words } = changeCell(first.value, last.value, 1, line.unit, say);
  return {
    change: { words, note: joined(points, mark) },
    percent: percentCell(line, stats, mark, say),
    growth: growthCell(line, stats, mark, say),
  };
}

const isShare = (unit: string): boolean => unit === "share" || unit === "percent";

function percentCell({ percent, unit }: LineChange, { first, last }: LineStats, mark: string, say: Say): Cell {
  const { reasons, fold, toZero } = changeWords[say.lang];
  if (!isProportional(unit)) return nothing(reasons.unit);
  if (percent === null) return nothing(reasons.fromZero);
  const factor = last.value / first.value;
  const told = last.value === 0 ? toZero : factor >= leastFold ? fold(say.fold(factor)) : "";
  return { words: say.percent(percent / 100, 0, true), note: joined(told, mark) };
}

function growthCell({ growth, unit }: LineChange, { first }: LineStats, mark: string, say: Say): Cell {
  const { reasons } = changeWords[say.lang];
  if (!isProportional(unit)) return nothing(reasons.unit);
  if (growth === null) return nothing(first.value === 0 ? reasons.fromZero : reasons.toZero);
  return { words: say.percent(growth / 100, 1, true), note: mark };
}

function runsOf({ stats, missing, years, asked }: LineChange, words: ChangeWords): string {
  const runs = stats?.missing ?? (missing === years ? [asked] : []);
  if (runs.length <= mostRuns) return runWords(runs);
  const shown = mostRuns - 1;
  return words.moreRuns(runWords(runs.slice(0, shown)), String(runs.length - shown));
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== "").join(", ");
