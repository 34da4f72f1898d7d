import { figuresOf } from "../../derive/figures";
import { headline } from "../../derive/headline";
import { isObserved, type Valued } from "../../derive/readings";
import type { Dataset, Derivation, Korea, Observation, Reading } from "../../types";
import type { Flow } from "../../words/methodsTrade.types";

/** New over old, less one; or the mark that keeps one of the two out of the band; null where both have a figure in no year. */
export type Step = { year: number; part: number } | { year: number; mark: Derivation } | null;

/** The year from which another source leads, in which flows, and how far the two lie apart where both have a figure. */
export type Joint = {
  year: number;
  partner: Korea;
  flows: Flow[];
  from: string;
  to: string;
  /** Of the first of `flows`. */
  step: Step;
  note: string;
};

/**
 * Lists where one rule of the headline follows another: another source, or the same with something to say.
 *
 * Shape:  in order of partner and year; flows that change alike share an entry.
 */
export function joints(dataset: Dataset, flows: readonly Flow[], partner: Korea): Joint[] {
  const found: Joint[] = [];
  for (const joint of flows.flatMap((flow) => jointsOf(dataset, flow, partner))) {
    const alike = found.find(
      ({ year, from, to, note }) =>
        year === joint.year && from === joint.from && to === joint.to && note === joint.note,
    );
    if (alike) alike.flows.push(...joint.flows);
    else found.push(joint);
  }
  return found.sort((a, b) => a.year - b.year);
}

function jointsOf(dataset: Dataset, flow: Flow, partner: Korea): Joint[] {
  const leading = headline(dataset, flow, partner).observations.filter(({ source }) => source !== null);
  const { byYear, rules } = figuresOf(dataset, flow, partner);
  return leading.slice(1).flatMap(({ year, source }, i) => {
    const from = leading[i]?.source ?? "";
    const to = source ?? "";
    const rule = rules.find((one) => one.source === to && one.from === year);
    const note = rule?.note ?? "";
    if (from === to && note === "") return [];
    const pairs = [year, leading[i]?.year ?? year].map((one) => pairOf(byYear.get(one) ?? [], from, to));
    return [{ year, partner, flows: [flow], from, to, step: from === to ? null : stepOf(pairs, leading), note }];
  });
}

type Pair = [from: Valued, to: Valued];

/** The figures of two sources, null where one has none. */
function pairOf(readings: Reading[], from: string, to: string): Pair | null {
  const known = readings.filter((reading): reading is Valued => reading.value !== null);
  const figureOf = (source: string) => known.find((reading) => reading.source === source);
  const [before, after] = [figureOf(from), figureOf(to)];
  return before && after && before.value !== 0 ? [before, after] : null;
}

/** The first pair with both in the band; else what keeps the first pair from it. */
function stepOf(pairs: (Pair | null)[], leading: Observation[]): Step {
  const isIn = (reading: Reading) => isObserved(reading) || leading.some((one) => one.reading === reading);
  const found = pairs.flatMap((pair) => (pair ? [pair] : []));
  const [compared] = found.filter((pair) => pair.every(isIn));
  if (compared) return { year: compared[0].year, part: compared[1].value / compared[0].value - 1 };
  const [first] = found.flat().filter((reading) => !isIn(reading));
  return first?.derived ? { year: first.year, mark: first.derived } : null;
}
