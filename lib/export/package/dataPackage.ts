import { pagePath } from "../../paths";
import { computedFiles } from "../../schema/computed";
import { site } from "../../site";
import type { Dataset } from "../../types";
import { citeAll } from "../cite";
import { descriptorOf } from "./descriptor";
import { headlineTradeCsv } from "./headlineTrade";
import { intensityCsv } from "./intensityTable";
import { readmeText } from "./readme";
import { sumsText } from "./sums";
import { type PublishedFile, type TableFile, tableFile, textBytes } from "./tableFile";
import { zipOf } from "./zip";

/** Everything there is to take away at once. */
export type DataPackage = {
  tables: TableFile[];
  /** All files of the zip, in its order, the tables among them. */
  files: PublishedFile[];
  zip: PublishedFile;
  /** The files that also lie beside the zip: all but those that only speak of it. */
  published: PublishedFile[];
};

const others = {
  "README.md": "this text",
  "datapackage.json": "what every file and column holds, for programs",
  "citations.bib": "every source, for BibTeX",
  "citations.ris": "every source, for reference managers",
  SHA256SUMS: "a sum of each other file",
};

const ofZip = ["README.md", "SHA256SUMS"];

/**
 * Puts together the data package: the CSV files as they are, what is computed from them, and what describes them. The same data give the
 * same bytes.
 *
 * Shape:  texts by name in; tables in the order of the names.
 * Errors: an Error if a data file has the name of a computed one.
 * Source: `citations.*` and `sources.csv` are complete.
 */
export async function dataPackage(csv: Record<string, string>, dataset: Dataset): Promise<DataPackage> {
  const tables = tablesOf(csv, dataset);
  const origin = { link: site.url + pagePath("en", "data"), version: site.version };
  const { bibtex, ris } = citeAll(dataset.sources, origin, "en");
  const described: PublishedFile[] = [
    file("README.md", readmeText(tables, others, citeAll([], origin, "en").text)),
    file("datapackage.json", `${JSON.stringify(await descriptorOf(tables, dataset.sources), null, 2)}\n`),
    ...tables,
    file("citations.bib", bibtex),
    file("citations.ris", ris),
  ];
  const files = [...described, file("SHA256SUMS", await sumsText(described))];
  const folder = `tumen-${site.version}`;
  const zip = { name: `${folder}.zip`, bytes: zipOf(files, folder, site.released) };
  return { tables, files, zip, published: [...files.filter(({ name }) => !ofZip.includes(name)), zip] };
}

function tablesOf(csv: Record<string, string>, dataset: Dataset): TableFile[] {
  const computed = {
    [computedFiles.headlineTrade]: headlineTradeCsv(dataset),
    [computedFiles.intensity]: intensityCsv(dataset),
  };
  const taken = Object.keys(computed).find((name) => name in csv);
  if (taken) throw new Error(`two data files of one name: ${taken}`);
  return Object.entries({ ...csv, ...computed })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => tableFile(name, text));
}

const file = (name: string, text: string): PublishedFile => ({ name, bytes: textBytes(text) });
