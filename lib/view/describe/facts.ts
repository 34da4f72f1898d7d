import { formatYear } from "../../format";
import type { Measure } from "../../types";
import type { Said } from "../../words/prose.types";
import { readoutWords } from "../../words/readout";
import type { Clock } from "../clock";
import type { SaidNumber } from "../model.types";
import type { Cover } from "../panel/cover";
import type { Draft } from "../panel/select";
import { type KnownPoint, knownPoints } from "../panel/stats";
import type { LineModel } from "../plot.types";
import type { Span, View } from "../view";
import type { Say } from "./say";

/** What the sentences of a panel speak of. */
export type Facts = {
  measure: Measure;
  as: View["as"];
  unit: string;
  /** Short name of what is drawn. */
  name: string;
  /** Every line of the panel, once. */
  lines: LineModel[];
  /** The whole series behind the lines, beyond the span. */
  drafts: Draft[];
  /** Calendar years of the lines, from the first to the last. */
  span: Span;
  clock: Clock;
  /** The preferred source is drawn alone: others may well have what it lacks. */
  isOneSource: boolean;
  /** What the index is made from and since or until when; null for what is read. */
  cover: Cover | null;
};

/** Words with the numbers in them. */
export type Sentence = { words: string; numbers: SaidNumber[] };

/** A title, with the points it speaks of and what a reader needs to check it beyond the span. */
export type Title = Sentence & { findings: { line: string; year: number }[]; remarks: string[] };

/** A line with its figures. */
export type KnownLine = { line: LineModel; known: KnownPoint[] };

/** The lines that have figures. */
export function knownLines(lines: LineModel[]): KnownLine[] {
  return lines.map((line) => ({ line, known: knownPoints(line.points) })).filter(({ known }) => known.length > 0);
}

/** Writes numbers into words and keeps account of each, so that no sentence can say a number without its origin. */
export type Ledger = {
  numbers: SaidNumber[];
  year: (year: number) => string;
  value: (line: string, point: { year: number; value: number }) => string;
  said: (line: string, point: { year: number; value: number }) => Said;
  percent: (line: string, from: KnownPoint, to: KnownPoint) => string;
  factor: (line: string, from: KnownPoint, to: KnownPoint) => string;
  /** In the unit of the figures, of percentages in points, with its sign. */
  difference: (line: string, from: KnownPoint, to: KnownPoint) => string;
  /** Names may hold digits of their own. */
  name: (words: string) => string;
};

/** `style`: values in full words, or short where a sentence has many. */
export function openLedger(say: Say, unit: string, style: "spoken" | "value" = "spoken"): Ledger {
  const numbers: SaidNumber[] = [];
  const keep = (number: SaidNumber) => {
    numbers.push(number);
    return number.words;
  };
  const year = (value: number) => keep({ kind: "year", words: formatYear(value), year: value });
  const value: Ledger["value"] = (line, point) =>
    keep({ kind: "value", words: say[style](point.value, unit), line, year: point.year, value: point.value });
  return {
    numbers,
    year,
    value,
    said: (line, point) => ({ value: value(line, point), year: year(point.year) }),
    percent: (line, from, to) => {
      const share = Math.abs(to.value / from.value - 1) * 100;
      return keep({
        kind: "percent",
        words: percentWords(share, say),
        line,
        from: from.year,
        to: to.year,
        value: share,
      });
    },
    factor: (line, from, to) => {
      const factor = to.value / from.value;
      return keep({ kind: "factor", words: say.fold(factor), line, from: from.year, to: to.year, value: factor });
    },
    difference: (line, from, to) => {
      const value = to.value - from.value;
      return keep({
        kind: "difference",
        words: differenceWords(value, unit, say),
        line,
        from: from.year,
        to: to.year,
        value,
      });
    },
    name: (words) => keep({ kind: "name", words }),
  };
}

/** Of percentages and shares in percentage points. */
function differenceWords(value: number, unit: string, say: Say): string {
  const { points } = readoutWords[say.lang];
  if (unit === "percent") return `${say.difference(value, "index")} ${points}`;
  if (unit === "share") return `${say.difference(value * 100, "index")} ${points}`;
  return say.difference(value, unit);
}

/** Writes a percentage without its sign: whole percents; tenths where whole ones would say nothing, or all, of what is not quite all. */
export function percentWords(share: number, say: Say): string {
  if (share < 1) return say.number(Math.round(share * 10) / 10);
  if (share > 99.5 && share < 100) return say.number(Math.floor(share * 10) / 10);
  return say.number(Math.round(share), Math.max(3, digitsOf(share)));
}

function digitsOf(value: number): number {
  return Math.floor(Math.log10(value)) + 1;
}
