import type { Korea } from "../types";
import { type Evidence, type IntensityOptions, type IntensityPart, type IntensityYear, intensities } from "./intensity";
import { defaultWeights, weightKeys } from "./intensityWeights";
import { mulberry32 } from "./mulberry32";

export type SensitiveLine = IntensityPart | "net";

/** How the choices are varied: half-lives between two, in years, and each weight by a part of itself up or down. */
export type Spread = { draws: number; seed: number; halves: readonly [number, number]; weights: number };

/** What is left open by the choices: the standard line, where nine draws of ten lie, and the extremes. */
export type Band = { standard: number; low: number; high: number; least: number; most: number };

/** Bands by year, in the order of `years`; for each year the part of the draws that agrees with the standard. */
export type Sensitivity = {
  spread: Spread;
  years: number[];
  bands: Record<Korea, Record<SensitiveLine, Band[]>>;
  /** On which Korea is ahead; null where the standard has neither ahead. */
  order: Record<SensitiveLine, (number | null)[]>;
  /** On whether net lies above or below zero; null where the standard is zero. */
  sign: Record<Korea, (number | null)[]>;
};

export const standardSpread: Spread = { draws: 2000, seed: 1990, halves: [1.5, 6], weights: 0.3 };

export const sensitiveLines: readonly SensitiveLine[] = ["activity", "cooperation", "conflict", "net"];

/** Part of the draws on each side of the band. */
const tail = 0.05;
const keys = [...weightKeys.level, ...weightKeys.kind];
/** Values of one line in one year: the standard first, then those of the draws. */
type Column = Float64Array<ArrayBuffer>;

/**
 * Computes how far the index of the two Koreas hangs on its half-life and its weights.
 *
 * Each draw takes one half-life, as often shorter as longer than the middle of the two by their ratio, and a factor for
 * every weight, any between 1 - `weights` and 1 + `weights` alike; both Koreas are computed with the same draw.
 *
 * Shape:  the years of the index, none missing; without draws every band is the standard line.
 * Unit:   index, 0 to 100; agreement as a part, 0 to 1.
 * Errors: as `intensity`, where a weight falls below zero or a half-life is not above it.
 * Source: the same spread gives the same numbers: the generator is our own and starts from the seed.
 */
export function sensitivity(dataset: Evidence, spread: Spread = standardSpread): Sensitivity {
  const prepared = { PRK: intensities(dataset, "PRK"), KOR: intensities(dataset, "KOR") };
  const standard = { PRK: prepared.PRK({}), KOR: prepared.KOR({}) };
  const options = optionsOf(spread);
  const columns = {
    PRK: columnsOf(prepared.PRK, standard.PRK, options),
    KOR: columnsOf(prepared.KOR, standard.KOR, options),
  };
  const bandsOf = (korea: Korea) => byLine((line) => columns[korea][line].map(bandOf));
  const orderOf = (line: SensitiveLine) =>
    columns.PRK[line].map((prk, at) => agreement(prk, (draw) => columns.KOR[line][at]?.[draw] ?? 0));
  const signOf = (korea: Korea) => columns[korea].net.map((net) => agreement(net, () => 0));
  return {
    spread,
    years: standard.PRK.map(({ year }) => year),
    bands: { PRK: bandsOf("PRK"), KOR: bandsOf("KOR") },
    order: byLine(orderOf),
    sign: { PRK: signOf("PRK"), KOR: signOf("KOR") },
  };
}

function optionsOf({ draws, seed, halves: [shortest, longest], weights }: Spread): IntensityOptions[] {
  const next = mulberry32(seed);
  return Array.from({ length: draws }, () => ({
    half: shortest * (longest / shortest) ** next(),
    weights: Object.fromEntries(keys.map((key) => [key, defaultWeights[key] * (1 + weights * (2 * next() - 1))])),
  }));
}

/** For each line and year the standard, then the value of every draw. */
function columnsOf(
  compute: (options: IntensityOptions) => IntensityYear[],
  standard: IntensityYear[],
  options: IntensityOptions[],
): Record<SensitiveLine, Column[]> {
  const columns = byLine(() => standard.map(() => new Float64Array(options.length + 1)));
  const note = (years: IntensityYear[], row: number) => {
    for (const line of sensitiveLines)
      columns[line].forEach((column, at) => {
        column[row] = years[at]?.[line] ?? 0;
      });
  };
  note(standard, 0);
  options.forEach((one, draw) => {
    note(compute(one), draw + 1);
  });
  return columns;
}

function bandOf(column: Column): Band {
  const standard = column[0] ?? 0;
  const draws = column.slice(1).sort();
  const aside = Math.floor(tail * draws.length);
  return {
    standard,
    low: draws[aside] ?? standard,
    high: draws[draws.length - 1 - aside] ?? standard,
    least: Math.min(standard, draws[0] ?? standard),
    most: Math.max(standard, draws.at(-1) ?? standard),
  };
}

/** The part of the draws in which a value lies on the same side of another as in the standard; null where the two are equal there. */
function agreement(column: Column, other: (row: number) => number): number | null {
  const sideOf = (row: number) => Math.sign((column[row] ?? 0) - other(row));
  const side = sideOf(0);
  if (side === 0) return null;
  let agreeing = 0;
  for (let row = 1; row < column.length; row += 1) if (sideOf(row) === side) agreeing += 1;
  return column.length === 1 ? 1 : agreeing / (column.length - 1);
}

function byLine<T>(make: (line: SensitiveLine) => T): Record<SensitiveLine, T> {
  return { activity: make("activity"), cooperation: make("cooperation"), conflict: make("conflict"), net: make("net") };
}
