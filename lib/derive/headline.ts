import type { Gap, Observation, Partner, Reading, Series } from "../types";
import { type Figures, figuresOf, type HeadlineTables, unitOf } from "./figures";
import { canLead, isOwn, range, rivals, type Valued } from "./readings";

/**
 * Splices the headline series of a measure and a partner: for each year the figure of the source the rules name.
 *
 * Where there is no rule, the source with most years leads. `preferred`, the id of a source, shows the figures of
 * that source alone, whatever the rules say. Readings marked copy, bound, estimate or outlier are never the headline;
 * neither they nor interpolated ones widen the range.
 *
 * Shape:  dense from the first to the last year with a headline figure or a known gap (or a figure of the preferred
 *         source); a year without a figure has null value, low and high, and its gap if one is known.
 * Unit:   as in the catalogue; nothing is converted.
 * Errors: RangeError if the catalogue lacks the measure.
 * Source: each observation keeps its reading and names the other readings of the year as rivals.
 *
 * @example headline(dataset, "trade_total", "PRK")   // 1990: 2,380.4, from 1,970 to 2,700
 */
export function headline(tables: HeadlineTables, measure: string, partner: Partner, preferred = "headline"): Series {
  const figures = figuresOf(tables, measure, partner);
  const leading = leadingReadings(figures);
  const chosen = preferred === "headline" ? leading : readingsOf(figures, preferred, isOwn);
  const years = span([...leading.keys(), ...chosen.keys(), ...figures.gaps.flatMap(({ from, to }) => [from, to])]);
  return { measure, partner, unit: unitOf(tables, measure), observations: years.map(observer(figures, chosen)) };
}

/** The headline reading of every year that has one. */
function leadingReadings(figures: Figures): Map<number, Valued> {
  if (figures.rules.length === 0) return readingsOf(figures, sourceWithMostYears(figures), canLead);
  const leading = figures.rules.flatMap(({ from, to, source }) =>
    [...readingsOf(figures, source, canLead)].filter(([year]) => from <= year && year <= to),
  );
  return new Map(leading);
}

function readingsOf(figures: Figures, source: string, isWanted: (reading: Reading) => reading is Valued) {
  const wanted = all(figures).filter(isWanted);
  return new Map(wanted.filter((reading) => reading.source === source).map((reading) => [reading.year, reading]));
}

/** The first in the files wins a tie; no source at all is "". */
function sourceWithMostYears(figures: Figures): string {
  const counts = new Map<string, number>();
  for (const { source } of all(figures).filter(canLead)) counts.set(source, (counts.get(source) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? "";
}

const all = (figures: Figures): Reading[] => [...figures.byYear.values()].flat();

/** Every year from the first to the last. */
function span(years: number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, step) => first + step);
}

function observer(figures: Figures, chosen: Map<number, Valued>): (year: number) => Observation {
  return (year) => {
    const reading = chosen.get(year) ?? null;
    const others = rivals(reading, figures.byYear.get(year) ?? []);
    if (!reading) return missing(year, others, gapOf(figures, year));
    return {
      year,
      value: reading.value,
      ...range(reading, figures.byYear.get(year) ?? []),
      status: reading.status,
      source: reading.source,
      reading,
      rivals: others,
      gap: null,
      isBreak: reading.status === "B" || (chosen.has(year - 1) && hasNote(figures, reading)),
    };
  };
}

function missing(year: number, others: Observation["rivals"], gap: Gap | null): Observation {
  const nothing = { value: null, low: null, high: null, status: null, source: null, reading: null };
  return { year, ...nothing, rivals: others, gap, isBreak: false };
}

function gapOf({ gaps }: Figures, year: number): Gap | null {
  return gaps.find(({ from, to }) => from <= year && year <= to) ?? null;
}

/** Whether the rules have something to say of the year a reading's source takes over. */
function hasNote({ rules }: Figures, { year, source }: Reading): boolean {
  return rules.some((rule) => rule.from === year && rule.source === source && rule.note !== "");
}
