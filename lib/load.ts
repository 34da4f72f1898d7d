import { readdirSync, readFileSync } from "node:fs";
import { checkFiles } from "./parse/check";
import type { DataFile } from "./parse/csv";
import { formatProblems } from "./parse/problems";
import type { Dataset } from "./types";

const loaded = new Map<string, Dataset>();

/**
 * Reads the CSV files of a data folder and of its folder of series.
 *
 * Shape:  in the order of their names; each path begins with the folder.
 * Errors: those of the file system, if the folder or a file cannot be read.
 */
export function readDataFiles(folder: string): DataFile[] {
  const names = listCsv(folder);
  const series = readdirSync(folder).includes("series") ? listCsv(`${folder}/series`) : [];
  const paths = [...names.map((name) => `${folder}/${name}`), ...series.map((name) => `${folder}/series/${name}`)];
  return paths.map((path) => ({ path, bytes: readFileSync(path) }));
}

/**
 * Loads the dataset of a data folder; a second call in the same process gives the same one.
 *
 * Errors: one Error that lists every problem of the files, by file, line and column.
 */
export function loadDataset(folder = "data"): Dataset {
  const known = loaded.get(folder);
  if (known) return known;
  const { dataset, problems } = checkFiles(readDataFiles(folder));
  if (!dataset) throw new Error(`bad data in ${folder}\n${formatProblems(problems)}`);
  loaded.set(folder, dataset);
  return dataset;
}

/**
 * Gives the text of every CSV file of a data folder by its bare name, as the site publishes it.
 *
 * Errors: an Error if two files have one name, besides those of `readDataFiles`.
 */
export function publishedFiles(folder = "data"): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { path, bytes } of readDataFiles(folder)) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name in files) throw new Error(`two data files of one name: ${name}`);
    files[name] = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  }
  return files;
}

function listCsv(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .sort();
}

/** Loads the one font of the titles, which pictures carry with them. Errors: those of the file system. */
export function loadTitleFont(): Uint8Array<ArrayBuffer> {
  const file = "node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2";
  return new Uint8Array(readFileSync(file));
}
