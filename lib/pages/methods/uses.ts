import { figuresOf } from "../../derive/figures";
import { headline } from "../../derive/headline";
import { isObserved } from "../../derive/readings";
import type { Use } from "../../figure/splice";
import type { Dataset, Derivation, Korea, Reading } from "../../types";
import type { Flow } from "../../words/methodsTrade.types";

/** What a source does for one line: the years of each use, and why figures stay apart. */
export type SourceUse = { source: string; years: Record<Use, number[]>; reasons: Derivation[] };

/** The three lines of trade. */
export const flows: readonly Flow[] = ["trade_total", "trade_export", "trade_import"];
/** From the highest use to the lowest. */
export const uses: readonly Use[] = ["leads", "beside", "apart"];

/**
 * Lists the sources of a measure and a partner with the years they are used in.
 *
 * Shape:  sources that lead first, in the order they take over; then the others by their first year. A year counts once,
 *         for the highest use it has. Limits without a figure are no figures.
 */
export function sourceUses(dataset: Dataset, measure: string, partner: Korea): SourceUse[] {
  const observations = headline(dataset, measure, partner).observations;
  const leading = new Set(observations.map(({ reading }) => reading));
  const readings = [...figuresOf(dataset, measure, partner).byYear.values()].flat();
  const known = readings.filter(({ value }) => value !== null);
  const sources = [...new Set(known.map(({ source }) => source))];
  const roleOf = (reading: Reading): Use => (leading.has(reading) ? "leads" : isObserved(reading) ? "beside" : "apart");
  return sources
    .map((source) =>
      toUse(
        source,
        known.filter((reading) => reading.source === source),
        roleOf,
      ),
    )
    .sort((a, b) => Number(!a.years.leads.length) - Number(!b.years.leads.length) || firstYear(a) - firstYear(b));
}

function toUse(source: string, readings: Reading[], roleOf: (reading: Reading) => Use): SourceUse {
  const best = new Map<number, Use>();
  for (const reading of readings) {
    const [use, before] = [roleOf(reading), best.get(reading.year)];
    if (!before || uses.indexOf(use) < uses.indexOf(before)) best.set(reading.year, use);
  }
  const yearsOf = (use: Use) => [...best].flatMap(([year, its]) => (its === use ? [year] : [])).sort((a, b) => a - b);
  const apart = readings.filter((reading) => roleOf(reading) === "apart").flatMap(({ derived }) => derived ?? []);
  return {
    source,
    years: { leads: yearsOf("leads"), beside: yearsOf("beside"), apart: yearsOf("apart") },
    reasons: [...new Set(apart)],
  };
}

const firstYear = ({ years }: SourceUse): number =>
  Math.min(...(years.leads.length > 0 ? years.leads : [...years.beside, ...years.apart]));
