import { headlineTrade, intensityIndex } from "../../export/package/computedTables";
import type { TableFile } from "../../export/package/tableFile";
import { type SparkLine, sparkline } from "../../figure/sparkline";
import { formatCount } from "../../format";
import { own } from "../../own";
import { methodPath } from "../../paths";
import { tables } from "../../schema";
import type { Dataset, Lang, Measure } from "../../types";
import { measureGroups } from "../../view/catalogue";
import { indexSources } from "../../view/describe/sourceNames";
import { type Draft, isComputed, select } from "../../view/panel/select";
import { defaultViews, type Span } from "../../view/view";
import { dataPageWords } from "../../words/dataPage";
import { fill } from "../../words/fill";
import { uiWords } from "../../words/ui";
import { firstYear, lastYear } from "../../years";
import { coverageOf, knownYears } from "./coverage";
import { exploring } from "./explore";
import { type NamedSource, type Naming, namingIn } from "./naming";

/** A small picture, ready to draw, px, and the years at its ends. */
export type SparkModel = { width: number; height: number; from: number; to: number; lines: SparkLine[] };

/** A measure as the catalogue lists it. `method` leads to the formula of a computed one. */
export type MeasureEntry = {
  id: string;
  title: string;
  definition: string;
  unit: string;
  spark: SparkModel;
  coverage: string[];
  sources: NamedSource[];
  /** "and 12 more" */
  more: string | null;
  files: string[];
  explore: string;
  method: string | null;
};

export type CatalogueModel = {
  heading: string;
  methods: string;
  groups: { id: string; heading: string; measures: MeasureEntry[] }[];
};

const size = { width: 180, height: 44 };
const sourcesNamed = 4;
const divided = 1945;

/**
 * Lists every measure by group: what it counts, how far it reaches, who says so, where its figures are.
 *
 * Shape:  the groups of the menu of panels, in its order.
 * Source: the ids of the sources with most figures, and how many more there are.
 */
export function catalogueModel(dataset: Dataset, files: readonly TableFile[], lang: Lang): CatalogueModel {
  const naming = namingIn(dataset, lang);
  const names = uiWords(lang).lists.groups;
  return {
    heading: fill(dataPageWords(lang).catalogue.heading, { n: formatCount(dataset.measures.length, lang) }),
    methods: methodPath("modes", lang),
    groups: measureGroups(dataset.measures, lang).map(({ group, measures }) => ({
      id: group,
      heading: `${names[group]} (${formatCount(measures.length, lang)})`,
      measures: measures.map(({ id }) => entryOf(naming.measure(id), dataset, files, naming)),
    })),
  };
}

function entryOf(measure: Measure, dataset: Dataset, files: readonly TableFile[], naming: Naming): MeasureEntry {
  const { lang, say } = naming;
  const id = measure.measure;
  const words = dataPageWords(lang).catalogue;
  const drafts = select(dataset, defaultViews.explore, measure);
  const sources = sourcesOf(id, dataset);
  const rest = sources.length - sourcesNamed;
  return {
    id,
    title: measure.title[lang],
    definition: measure.definition[lang],
    unit: fill(words.unit, { unit: own(say.prose.units, measure.unit) ?? measure.unit.replaceAll("_", " ") }),
    spark: sparkOf(drafts, measure),
    coverage: coverageOf(drafts, dataset, naming),
    sources: sources.slice(0, sourcesNamed).map(naming.source),
    more: rest > 0 ? fill(words.more, { n: formatCount(rest, lang) }) : null,
    files: filesOf(id, files),
    explore: exploring(id, hullOf(drafts), lang),
    method: isComputed(id) ? methodPath("intensity", lang) : null,
  };
}

function hullOf(drafts: Draft[]): Span {
  const years = drafts.flatMap(({ series }) => knownYears(series));
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : defaultViews.explore;
}

function sparkOf(drafts: Draft[], { scale }: Measure): SparkModel {
  const span = { from: hullOf(drafts).from < divided ? firstYear : divided, to: lastYear };
  const lines = drafts.map(({ tone, part, series }) => ({
    tone,
    values: series.observations.map(({ year, value }) => ({
      year,
      value: value === null || part !== "conflict" ? value : -value,
    })),
  }));
  return { ...size, ...span, lines: sparkline(lines, { ...size, span, scale }) };
}

/** Those with most figures first; the first in the files wins a tie. */
function sourcesOf(id: string, { readings }: Dataset): string[] {
  if (isComputed(id)) return indexSources;
  const counts = new Map<string, number>();
  for (const { measure, source } of readings) if (measure === id) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([source]) => source);
}

/** The files with figures of a measure; others only speak of it. */
function filesOf(id: string, files: readonly TableFile[]): string[] {
  const holding = files.filter(({ table, measures }) =>
    isComputed(id)
      ? table === intensityIndex
      : (table === tables.series || table === headlineTrade) && measures.includes(id),
  );
  return holding.map(({ name }) => name);
}
