import type { Measure } from "../../types";
import type { Say } from "../describe/say";
import { logDomain, mirroredDomain, niceDomain } from "../domain";
import type { LineModel, ValueAxis } from "../plot.types";
import { linearTicks, logTicks } from "../ticks";
import type { View } from "../view";
import { isMirrored } from "./select";
import type { Shown } from "./transform";

/** The scale a panel gets, and whether a log scale was asked for in vain. */
export type ScaleChoice = { kind: ValueAxis["kind"]; isLogRefused: boolean };

/**
 * Picks the scale of a panel: what the reader asks for, else what the catalogue says. Shares open linear.
 *
 * A log scale needs values of zero or more, one of them above zero, and one direction; elsewhere the scale stays linear.
 */
export function scaleOf(lines: LineModel[], measure: Measure, as: View["as"], asked: View["scale"]): ScaleChoice {
  const usual = measure.scale === "log" && as !== "share" ? "log" : "linear";
  const wanted = asked === "auto" ? usual : asked;
  if (wanted === "linear") return { kind: "linear", isLogRefused: false };
  if (isEmpty(lines) || canBeLog(lines, measure)) return { kind: "log", isLogRefused: false };
  return { kind: "linear", isLogRefused: asked === "log" };
}

/** True where lines have values for a log axis: none below zero, one above it, all in one direction. */
export function canBeLog(lines: LineModel[], { measure }: Measure): boolean {
  const values = lines.flatMap((line) => line.points.flatMap(({ value }) => value ?? []));
  return !isMirrored(measure) && values.every((value) => value >= 0) && values.some((value) => value > 0);
}

/** Units of things that have no half. */
const wholeUnits = ["count", "level", "persons"];

/**
 * Builds the value axis that a set of lines shares.
 *
 * Shape:  domain outside all values and ranges, in plot units; ticks inside it, none where there is no value to read, and whole
 *         ones for what is counted. On a log axis a reported zero opens the shelf.
 */
export function axisOf(
  lines: LineModel[],
  kind: ValueAxis["kind"],
  measure: Measure,
  { as, unit, isEverySource }: Pick<Shown, "as"> & { unit: string; isEverySource: boolean },
  say: Say,
): ValueAxis {
  const mirrored = isMirrored(measure.measure) && as === "value";
  const domain = domainOf(lines, kind, mirrored, limitsOf(measure, as), isEverySource);
  const ticks = ticksOf(lines, kind, domain).filter((at) => Number.isInteger(at) || !wholeUnits.includes(unit));
  const hasShelf = kind === "log" && lines.some((line) => line.points.some(({ value }) => value === 0));
  return {
    kind,
    domain,
    ticks: ticks.map((at) => ({ at, words: say.tick(mirrored ? Math.abs(at) : at, unit) })),
    hasShelf,
    zeroLine: mirrored ? 0 : null,
    ...wordsOf(measure, as, mirrored, say),
  };
}

function ticksOf(lines: LineModel[], kind: ValueAxis["kind"], domain: [number, number]): number[] {
  if (isEmpty(lines)) return [];
  return kind === "log" ? logTicks(domain) : linearTicks(domain);
}

const isEmpty = (lines: LineModel[]) => lines.every((line) => line.points.every(({ value }) => value === null));

/** What a gridline is worth over the one below, if it is the same everywhere. */
export function gridFactor({ ticks }: Pick<ValueAxis, "ticks">): number | null {
  const factors = ticks.slice(1).map(({ at }, i) => Math.round(at / (ticks[i]?.at ?? at)));
  const first = factors[0];
  return first !== undefined && factors.every((factor) => factor === first) ? first : null;
}

function domainOf(
  lines: LineModel[],
  kind: ValueAxis["kind"],
  mirrored: boolean,
  limits: Limits,
  isEverySource: boolean,
): [number, number] {
  const points = lines.flatMap((line) => line.points);
  if (mirrored) {
    return mirroredDomain(
      points.flatMap(({ plot }) => plot ?? []),
      limits.max ?? 100,
    );
  }
  const others = isEverySource ? points.flatMap(({ rivals }) => rivals.map(({ value }) => value)) : [];
  const values = [
    ...points.flatMap(({ value, low, high }) => [value, low, high].filter((one) => one !== null)),
    ...others,
  ];
  if (kind === "linear") return niceDomain(values, limits);
  const [low, high] = logDomain(values);
  const top = Math.min(high, limits.max ?? high);
  // Zeros alone leave no room below a limit of 1.
  return [low < top ? low : top / 10, top];
}

type Limits = { min: number | null; max: number | null };

function limitsOf({ min, max }: Measure, as: View["as"]): Limits {
  if (as === "share") return { min: 0, max: 1 };
  return as === "value" ? { min, max } : { min: 0, max: null };
}

function wordsOf(measure: Measure, as: View["as"], mirrored: boolean, { prose }: Say) {
  if (as === "ratio") {
    const words = measure.measure === "trade_total" ? prose.axis.ratio : prose.axis.equal;
    return { top: null, bottom: null, reference: { at: 1, words } };
  }
  if (mirrored) return { top: prose.halves.cooperation, bottom: prose.halves.conflict, reference: null };
  const isFarther = measure.measure === "unga_distance" && as === "value";
  return { top: isFarther ? prose.axis.farther : null, bottom: null, reference: null };
}
