import { headline } from "../../derive/headline";
import { type IntensityPart, intensitySeries } from "../../derive/intensity";
import { own } from "../../own";
import type { Dataset, Measure, Partner, Series } from "../../types";
import type { Part } from "../../words/prose.types";
import type { Tone } from "../plot.types";
import type { View } from "../view";

/** A series on its way to a line: whose it is, which half of a mirrored panel, how it is marked. */
export type Draft = {
  key: string;
  measure: string;
  partner: Partner | "RATIO";
  part: Part | null;
  tone: Tone;
  marker: "circle" | "square" | "diamond";
  series: Series;
};

const looks: Record<Draft["partner"], { tone: Tone; marker: Draft["marker"] }> = {
  PRK: { tone: "PRK", marker: "circle" },
  KOR: { tone: "KOR", marker: "square" },
  KOREA: { tone: "moscow", marker: "diamond" },
  RATIO: { tone: "ink", marker: "diamond" },
};

/** Parts of the two measures that are computed and not read. */
const parts: Record<string, { part: IntensityPart; drawn: Part | null }[]> = {
  intensity: [
    { part: "cooperation", drawn: "cooperation" },
    { part: "conflict", drawn: "conflict" },
    { part: "activity", drawn: "activity" },
  ],
  activity: [{ part: "activity", drawn: null }],
};

/** True for a measure that is computed from events and indicators. */
export const isComputed = (measure: string): boolean => Object.hasOwn(parts, measure);

/** True for the panel of cooperation up and conflict down, with activity beside them. */
export const isMirrored = (measure: string): boolean => measure === "intensity";

/** True for what stands beside the halves of a mirrored panel, and is drawn thin and left out of its sentences. */
export const isBeside = ({ part }: { part: Part | null }): boolean => part === "activity";

/**
 * Gives the series of a measure for the partners of a view, undivided Korea last.
 *
 * Shape:  series as spliced by the headline rules or computed; those without any figure too.
 * Source: as `headline` and `intensitySeries` leave it.
 */
export function select(dataset: Dataset, view: View, { measure }: Pick<Measure, "measure">): Draft[] {
  const partners: Partner[] = [...view.partners, "KOREA"];
  const computed = own(parts, measure);
  if (!computed) {
    return partners.map((partner) => draft(measure, partner, null, spliced(dataset, measure, partner, view.source)));
  }
  return partners.flatMap((partner) =>
    computed.map(({ part, drawn }) => draft(measure, partner, drawn, indexed(dataset, part, partner, view))),
  );
}

/** Makes a draft of a series, with the key its line will have. */
export function draft(measure: string, partner: Draft["partner"], part: Part | null, series: Series): Draft {
  const key = [measure, partner, part].filter((word) => word !== null).join(":");
  return { key, measure, partner, part, ...looks[partner], series };
}

/** The headline of a measure, spliced once for each dataset. */
export function spliced(dataset: Dataset, measure: string, partner: Partner, source: string): Series {
  const make = () => headline(dataset, measure, partner, source);
  return remembered(dataset, `${measure} ${partner} ${source}`, make);
}

/** A line of the index, computed once for each dataset, half-life and set of weights. */
export function indexed(dataset: Dataset, part: IntensityPart, partner: Partner, { half, weights }: View): Series {
  const make = () => intensitySeries(dataset, part, partner, { half, weights });
  return remembered(dataset, `${part} ${partner} ${half} ${JSON.stringify(weights)}`, make);
}

/** Splicing and computing do not depend on the span or the scale, which change often. */
const memory = new WeakMap<Dataset, Map<string, Series>>();
const most = 400;

function remembered(dataset: Dataset, key: string, make: () => Series): Series {
  const known = memory.get(dataset) ?? new Map<string, Series>();
  memory.set(dataset, known);
  const series = known.get(key);
  if (series) return series;
  if (known.size >= most) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}
