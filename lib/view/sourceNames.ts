import type { Rival, Source } from "../types";
import type { Prose } from "../words/prose.types";
import type { LineModel } from "./model.types";
import { isComputed } from "./select";
import { knownPoints, runs, runWords } from "./stats";

/** Sources of the index, beside the milestones: alliances, arms, disputes. */
const indexSources = ["milestones", "atop5", "sipri_at", "gml_mid221"];

/**
 * Names a source in two or three words.
 *
 * Shape:  names written for readers first; else whom the publisher cites, or the author, or the publisher, with the year.
 */
export function sourceName(id: string, sources: Map<string, Source>, { sources: { names } }: Prose): string {
  const given = names[id];
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

/** Sources behind lines: those drawn, most years first, then the rivals that make the range. */
export function sourcesBehind(lines: LineModel[], measure: string): { drawn: string[]; rivals: string[] } {
  if (isComputed(measure)) return { drawn: indexSources, rivals: [] };
  const points = lines.flatMap((line) => knownPoints(line.points));
  const counts = new Map<string, number>();
  for (const { source } of points) {
    for (const id of source?.split(" ") ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const drawn = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const others = points.flatMap(({ rivals }) => rivals.filter(isInRange).map(({ source }) => source));
  return { drawn, rivals: [...new Set(others)].filter((id) => !counts.has(id)) };
}

/**
 * Writes who says so: for each line its sources with their years, then how many more make the range.
 *
 * @example "DPRK: JETRO 1990 (1989), Russian customs via IMF (1992–2020); 4 further sources for the range"
 */
export function sourceLine(
  lines: LineModel[],
  measure: string,
  { sources, events, prose }: { sources: Map<string, Source>; events: number; prose: Prose },
): string {
  const { drawn, rivals } = sourcesBehind(lines, measure);
  if (isComputed(measure)) {
    const others = drawn.filter((id) => id !== "milestones").map((id) => sourceName(id, sources, prose));
    return prose.sources.line([prose.list([prose.sources.intensity(String(events)), ...others])]);
  }
  const parts = lines.flatMap((line) => {
    const words = yearsBySource(line).map(
      ([id, years]) => `${sourceName(id, sources, prose)} (${runWords(runs(years))})`,
    );
    return words.length > 0 ? [`${line.name}: ${words.join(", ")}`] : [];
  });
  const further = rivals.length > 0 ? [prose.sources.further(String(rivals.length))] : [];
  return prose.sources.line([...parts, ...further]);
}

function yearsBySource({ points }: LineModel): [string, number[]][] {
  const years = new Map<string, number[]>();
  for (const { source, year } of knownPoints(points)) {
    for (const id of source?.split(" ") ?? []) years.set(id, [...(years.get(id) ?? []), year]);
  }
  return [...years];
}
