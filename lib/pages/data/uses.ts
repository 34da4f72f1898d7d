import { formatCount } from "../../format";
import { claimPath, milestonePath } from "../../paths";
import type { Dataset, Lang, Measure } from "../../types";
import { indexSources } from "../../view/describe/sourceNames";
import { isComputed } from "../../view/panel/select";
import { fill } from "../../words/fill";
import { sourceEntryWords } from "../../words/sourceEntry";

/** Something that rests on a source. */
type Use = { name: string; href: string };

/** What of one kind rests on a source: how many, the first few, and how many more. */
export type Uses = { heading: string; links: Use[]; more: string };

/** Uses that are named; the rest is counted. */
const named = 8;

/**
 * Finds what rests on each source: figures by measure, events, claims.
 *
 * Shape:  gives a function from the id of a source to what rests on it; figures first, of the measure with most figures first; what
 *         nothing rests on gives an empty list.
 * Source: every reading with a value counts, drawn or not; the index of intensity rests on all it is made from.
 */
export function usesBySource(dataset: Dataset, lang: Lang): (id: string) => Uses[] {
  const words = sourceEntryWords(lang);
  const figures = figureUses(dataset, lang);
  const computed = dataset.measures.filter(({ measure }) => isComputed(measure)).map((row) => measureUse(row, lang));
  const events = grouped(dataset.milestones, ({ id, date, short }) => ({
    name: `${date.slice(0, 4)} ${short[lang]}`,
    href: milestonePath(id, lang),
  }));
  const claims = grouped(dataset.claims, ({ id }) => ({ name: id, href: claimPath(id, lang) }));
  return (id) => {
    const { count, links } = figures(id);
    return [
      ...some(words.figures, links, lang, count),
      ...some(words.computed, indexSources.includes(id) ? computed : [], lang),
      ...some(words.events, events.get(id), lang),
      ...some(words.claims, claims.get(id), lang),
    ];
  };
}

function some(heading: string, links: Use[] = [], lang: Lang, count = links.length): Uses[] {
  if (links.length === 0) return [];
  const rest = links.length - named;
  return [
    {
      heading: fill(heading, { n: formatCount(count, lang) }),
      links: links.slice(0, named),
      more: rest > 0 ? fill(sourceEntryWords(lang).more, { n: formatCount(rest, lang) }) : "",
    },
  ];
}

/** Rows by each of their sources, as links. */
function grouped<R extends { sources: string[] }>(rows: readonly R[], use: (row: R) => Use): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  for (const row of rows) {
    const link = use(row);
    for (const id of row.sources) found.set(id, [...(found.get(id) ?? []), link]);
  }
  return found;
}

const measureUse = ({ measure, title }: Measure, lang: Lang): Use => ({
  name: title[lang],
  href: `#measure-${measure}`,
});

type Counted = Use & { counts: Map<string, number> };

function figureUses(dataset: Dataset, lang: Lang): (id: string) => { count: number; links: Use[] } {
  const tables = [...measureCounts(dataset, lang), ...tableCounts(dataset, lang)];
  return (id) => {
    const found = tables
      .map(({ name, href, counts }) => ({ name, href, count: counts.get(id) ?? 0 }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count);
    const links = found.map(({ name, href, count }) => ({ name: `${name} (${formatCount(count, lang)})`, href }));
    return { count: found.reduce((sum, { count }) => sum + count, 0), links };
  };
}

function measureCounts({ measures, readings }: Dataset, lang: Lang): Counted[] {
  const known = readings.filter(({ value }) => value !== null);
  return measures.map((row) => ({
    ...measureUse(row, lang),
    counts: countsOf(known.filter(({ measure }) => measure === row.measure)),
  }));
}

function tableCounts({ totals, deflator }: Dataset, lang: Lang): Counted[] {
  const { worldTrade, prices } = sourceEntryWords(lang);
  return [
    { name: worldTrade, href: "/data/totals.csv", counts: countsOf(totals) },
    { name: prices, href: "/data/deflator.csv", counts: countsOf(deflator) },
  ];
}

function countsOf(rows: readonly { source: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}
