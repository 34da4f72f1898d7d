import { figuresOf } from "../../derive/figures";
import { headline } from "../../derive/headline";
import { isOwn } from "../../derive/readings";
import type { Dataset, Korea } from "../../types";
import type { Flow } from "../../words/methodsTrade.types";

/** The year from which another source leads, in which flows, and how far the two lie apart where both have a figure. */
export type Joint = {
  year: number;
  partner: Korea;
  flows: Flow[];
  from: string;
  to: string;
  /** New over old, less one; of the first of `flows`. */
  step: { year: number; part: number } | null;
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
  return leading.slice(1).flatMap(({ year, source }, i) => {
    const from = leading[i]?.source ?? "";
    const to = source ?? "";
    const rule = figuresOf(dataset, flow, partner).rules.find((one) => one.source === to && one.from === year);
    const note = rule?.note ?? "";
    if (from === to && note === "") return [];
    const step = from === to ? null : stepOf(dataset, flow, partner, [from, to], [year, leading[i]?.year ?? year]);
    return [{ year, partner, flows: [flow], from, to, step, note }];
  });
}

/** In the first of the years in which both sources have a figure of their own. */
function stepOf(
  dataset: Dataset,
  flow: Flow,
  partner: Korea,
  [from, to]: [string, string],
  years: number[],
): Joint["step"] {
  const { byYear } = figuresOf(dataset, flow, partner);
  for (const year of years) {
    const readings = (byYear.get(year) ?? []).filter(isOwn);
    const figureIn = (source: string) => readings.find((reading) => reading.source === source)?.value;
    const [before, after] = [figureIn(from), figureIn(to)];
    if (before && after !== undefined) return { year, part: after / before - 1 };
  }
  return null;
}
