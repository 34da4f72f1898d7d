import { sourceChoiceWords } from "../../words/sourceChoice";
import type { Say } from "../describe/say";
import { namesOf } from "../describe/sourceNames";
import type { LineModel, OtherLine } from "../plot.types";
import type { Setting } from "./setting";
import { runs, runWords } from "./stats";

/**
 * Gathers what the other sources say about lines, source by source.
 *
 * Shape:  an entry for each line and source, years upwards; a year in which a source gives two figures has two points.
 * Unit:   that of the lines: what changes a value changes its rivals alike.
 * Source: copies, estimates and outliers too, since every figure is to be seen.
 */
export function otherLines(lines: LineModel[], { sources, say }: Setting): OtherLine[] {
  return lines.flatMap(({ key, tone, name, points }) => {
    const bySource = new Map<string, OtherLine["points"]>();
    for (const { at, year, rivals } of points) {
      for (const { source, value } of rivals)
        bySource.set(source, [...(bySource.get(source) ?? []), { at, year, value }]);
    }
    return [...bySource].map(([source, points]) => ({
      line: key,
      tone,
      lineName: name,
      source,
      name: namesOf(source, sources, say.prose),
      points,
    }));
  });
}

/** Names the sources drawn about each line, with their years. */
export function otherWords(others: OtherLine[], { lang }: Say): string[] {
  const byLine = new Map<string, string[]>();
  for (const { line, lineName, name, points } of others) {
    const words = `${name} (${runWords(runs([...new Set(points.map(({ year }) => year))]))})`;
    byLine.set(line, [...(byLine.get(line) ?? [`${sourceChoiceWords[lang].others} ${lineName}: `]), words]);
  }
  return [...byLine.values()].map(([head = "", ...names]) => head + names.join(", "));
}
