import { figuresOf } from "../derive/figures";
import { isOwn } from "../derive/readings";
import type { Dataset, Korea, Lang } from "../types";
import { prose } from "../words/prose";
import { sourceName } from "./describe/sourceNames";
import { runs, runWords } from "./panel/stats";
import { isTrade } from "./panel/transform";
import type { View } from "./view";

/** A source the trade line can follow alone: "KOTRA 1996", "DPRK 1990–1995". */
export type SourceChoice = { id: string; name: string; years: string };

/**
 * Lists the sources that have figures of the trade shown, those of most years first.
 *
 * Shape:  a source that has no figure of its own for the partners shown is left out.
 */
export function sourceChoices(
  dataset: Dataset,
  { measures, partners }: Pick<View, "measures" | "partners">,
  lang: Lang,
): SourceChoice[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const found = new Map<string, Map<Korea, Set<number>>>();
  for (const partner of partners) {
    for (const measure of measures.filter(isTrade)) {
      for (const { source, year } of readingsOf(dataset, measure, partner)) {
        const byPartner = found.get(source) ?? new Map<Korea, Set<number>>();
        byPartner.set(partner, (byPartner.get(partner) ?? new Set()).add(year));
        found.set(source, byPartner);
      }
    }
  }
  const count = (byPartner: Map<Korea, Set<number>>) =>
    [...byPartner.values()].reduce((sum, { size }) => sum + size, 0);
  return [...found]
    .sort(([, a], [, b]) => count(b) - count(a))
    .map(([id, byPartner]) => ({ id, name: sourceName(id, sources, prose[lang]), years: yearWords(byPartner, lang) }));
}

const readingsOf = (dataset: Dataset, measure: string, partner: Korea) =>
  [...figuresOf(dataset, measure, partner).byYear.values()].flat().filter(isOwn);

function yearWords(byPartner: Map<Korea, Set<number>>, lang: Lang): string {
  return [...byPartner]
    .map(([partner, years]) => `${prose[lang].names[partner]} ${runWords(runs([...years].sort((a, b) => a - b)))}`)
    .join("; ");
}
