import { own } from "../../own";
import type { Rival, Source } from "../../types";
import type { Prose } from "../../words/prose.types";
import { isComputed } from "../panel/select";
import { runs, runWords } from "../panel/stats";
import type { LineModel } from "../plot.types";

/** Sources of the index, beside the milestones: alliances, arms, disputes. */
export const indexSources = ["milestones", "atop5", "sipri_at", "gml_mid221"];

/**
 * Names a source in two or three words.
 *
 * Shape:  names written for readers first; else whom the publisher cites, or the author, or the publisher, with the year.
 */
export function sourceName(id: string, sources: Map<string, Source>, { sources: { names } }: Prose): string {
  const given = own(names, id);
  if (given !== undefined) return given;
  const source = sources.get(id);
  if (!source) return id;
  const who = citedBy(source.publisher) || source.author || source.publisher || source.title;
  return source.year ? `${who} ${source.year}` : who;
}

/** "Radio Free Asia citing KOTRA and Russian customs": the last named is where the figure comes from. */
function citedBy(publisher: string): string {
  const cited = / citing (.+)$/.exec(publisher)?.[1] ?? "";
  const last = cited.split(/,? and |, /).at(-1) ?? "";
  return last.replace(/^the /, "").replace(/\s*\(.*\)$/, "");
}

/** Names of all sources of a value; a ratio has two. */
export function namesOf(ids: string, sources: Map<string, Source>, prose: Prose): string {
  return [...new Set(ids.split(" ").map((id) => sourceName(id, sources, prose)))].join(" / ");
}

/** Copies, limits and our own estimates stay out of the range. */
function isInRange({ derived }: Rival): boolean {
  return (
    derived === null || derived === "sum" || derived === "back-cast" || derived === "converted" || derived === "ratio"
  );
}

/** Sources behind lines: those drawn with their years, line by line, then the rivals that make the range. */
export type Behind = { drawn: { line: string; years: [id: string, years: number[]][] }[]; rivals: string[] };

/** Collects the sources of what is drawn. */
export function sourcesBehind(lines: LineModel[]): Behind {
  const drawn = lines.map((line) => ({ line: line.name, years: yearsBySource(line) }));
  const ids = new Set(drawn.flatMap(({ years }) => years.map(([id]) => id)));
  const rivals = new Set<string>();
  for (const { points } of lines) {
    for (const { value, rivals: others } of points) {
      for (const rival of value === null ? [] : others) {
        if (isInRange(rival) && !ids.has(rival.source)) rivals.add(rival.source);
      }
    }
  }
  return { drawn, rivals: [...rivals] };
}

function yearsBySource({ points }: LineModel): [string, number[]][] {
  const years = new Map<string, number[]>();
  for (const { source, year, value } of points) {
    if (value === null || source === null) continue;
    // Both sides of a share or a ratio may come from one source.
    for (const id of new Set(source.split(" "))) {
      const known = years.get(id);
      if (known) known.push(year);
      else years.set(id, [year]);
    }
  }
  return [...years];
}

/** Ids of all sources, those of most years first; of an index what it is made from. */
export function sourceIds({ drawn, rivals }: Behind, measure: string): string[] {
  if (isComputed(measure)) return indexSources;
  const counts = new Map<string, number>();
  for (const [id, years] of drawn.flatMap(({ years }) => years)) counts.set(id, (counts.get(id) ?? 0) + years.length);
  return [...[...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id), ...rivals];
}

/** `others`: sources drawn beside the lines, in words, where every source is shown. */
type Words = { sources: Map<string, Source>; events: number; prose: Prose; others?: string[] };

/**
 * Writes who says so: for each line its sources with their years, then how many more make the range.
 *
 * @example "DPRK: JETRO 1990 (1989), Russian customs via IMF (1992–2020); 4 further sources for the range"
 */
export function sourceLine(
  { drawn, rivals }: Behind,
  measure: string,
  { sources, events, prose, others = [] }: Words,
): string {
  if (isComputed(measure)) {
    const others = indexSources.filter((id) => id !== "milestones").map((id) => sourceName(id, sources, prose));
    return prose.sources.line([prose.list([prose.sources.intensity(String(events)), ...others])]);
  }
  const parts = drawn.flatMap(({ line, years }) => {
    const words = years.map(([id, list]) => `${sourceName(id, sources, prose)} (${runWords(runs(list))})`);
    return words.length > 0 ? [`${line}: ${words.join(", ")}`] : [];
  });
  const further = rivals.length > 0 && others.length === 0 ? [prose.sources.further(String(rivals.length))] : [];
  return prose.sources.line([...parts, ...others, ...further]);
}
