import { citeAll } from "../../export/cite";
import { datasetJsonLd, jsonLdText } from "../../export/jsonLd";
import type { DataPackage } from "../../export/package/dataPackage";
import { formatCount } from "../../format";
import { pagePath } from "../../paths";
import { site } from "../../site";
import type { Dataset, Lang } from "../../types";
import { dataPageWords } from "../../words/dataPage";
import { fill } from "../../words/fill";
import { addingModel, type Step } from "./adding";
import { type BreakModel, breakModel } from "./breaks";
import { type CatalogueModel, catalogueModel } from "./catalogue";
import { type DiscrepancyModel, discrepancyModel } from "./discrepancies";
import { type FileRow, fileRows, sizeOf } from "./fileRows";
import { type GapModel, gapModel, missingRuns } from "./gaps";
import { type SourceGroup, sourceGroups } from "./sources";

/** Everything the Data page shows, in words. */
export type DataPageModel = {
  standfirst: string;
  zip: { address: string; size: string };
  catalogue: CatalogueModel;
  discrepancies: DiscrepancyModel;
  gaps: GapModel;
  breaks: BreakModel;
  adding: Step[];
  files: FileRow[];
  /** The address of a file that a reader can paste into a program. */
  address: (file: string) => string;
  citation: string;
  sourcesHeading: string;
  groups: SourceGroup[];
  jsonLd: string;
};

/**
 * Puts the Data page together from the package and the dataset.
 *
 * Source: every source is listed once, under its kind, in the order of `sources.csv`.
 */
export function dataPageModel(made: DataPackage, dataset: Dataset, lang: Lang): DataPageModel {
  const words = dataPageWords(lang);
  const { zip, tables, published } = made;
  const { sources, measures } = dataset;
  return {
    standfirst: fill(words.standfirst, countsOf(dataset, lang)),
    zip: { address: `/data/${zip.name}`, size: sizeOf(zip, lang) },
    catalogue: catalogueModel(dataset, tables, lang),
    discrepancies: discrepancyModel(dataset, lang),
    gaps: gapModel(dataset, lang),
    breaks: breakModel(dataset, lang),
    adding: addingModel(dataset, lang),
    files: fileRows(tables, measures, lang),
    address: (file) => `${site.url}/data/${file}`,
    citation: citeAll([], { link: site.url + pagePath(lang, "data"), version: site.version }, lang).text.trim(),
    sourcesHeading: fill(words.sources.heading, { n: formatCount(sources.length, lang) }),
    groups: sourceGroups(dataset, lang),
    jsonLd: jsonLdText(datasetJsonLd({ files: published, measures, sources }, lang)),
  };
}

function countsOf(dataset: Dataset, lang: Lang) {
  const { readings, totals, deflator, milestones } = dataset;
  const cited = new Set([...readings, ...totals, ...deflator].map(({ source }) => source));
  const known = readings.filter(({ value }) => value !== null);
  const counts = {
    figures: known.length,
    measures: new Set(known.map(({ measure }) => measure)).size,
    totals: totals.length,
    cited: cited.size,
  };
  const all = { ...counts, events: milestones.length, gaps: missingRuns(dataset).length };
  return Object.fromEntries(Object.entries(all).map(([name, count]) => [name, formatCount(count, lang)]));
}
