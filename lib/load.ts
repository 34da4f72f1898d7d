import { readdirSync, readFileSync, statSync } from "node:fs";
import { checkFiles } from "./parse/check";
import type { DataFile } from "./parse/csv";
import { formatProblems } from "./parse/problems";
import { recordName } from "./parse/rowCounts";
import type { Dataset } from "./types";

const loaded = new Map<string, Dataset>();

/**
 * Reads the CSV files of a data folder and of its folder of series, and whatever else lies among them.
 *
 * Shape:  in the order of their names; each path begins with the folder. A folder among them has a fault.
 * Errors: those of the file system, if the folder or a file cannot be read.
 */
export function readDataFiles(folder: string): DataFile[] {
  const names = listEntries(folder).filter((name) => !beside.has(name));
  const series = readdirSync(folder).includes("series") ? listEntries(`${folder}/series`) : [];
  const paths = [...names.map((name) => `${folder}/${name}`), ...series.map((name) => `${folder}/series/${name}`)];
  return paths.map(readPath);
}

function readPath(path: string): DataFile {
  if (!statSync(path).isDirectory()) return { path, bytes: readFileSync(path) };
  const isNamedLikeFile = /\.csv$/i.test(path) || path.endsWith(`/${recordName}`);
  return { path, bytes: new Uint8Array(), fault: isNamedLikeFile ? folderFault : unknownFolder };
}

/** What may lie in a data folder beside the tables. */
const beside: ReadonlySet<string> = new Set(["series", recordName, "datapackage.json"]);
const folderFault = { code: "source-error", hint: "a folder, not a file; take it out or rename it" } as const;
const unknownFolder = { code: "x-unknown-file", hint: "a folder nobody reads; move its files to series/" } as const;

/** Reads the record of how many rows each file of a data folder has; null where there is none. */
export function readRecord(folder: string): DataFile | null {
  if (!readdirSync(folder).includes(recordName)) return null;
  return readPath(`${folder}/${recordName}`);
}

/**
 * Loads the dataset of a data folder; a second call in the same process gives the same one.
 *
 * Errors: one Error that lists every problem of the files, by file, line and column.
 */
export function loadDataset(folder = "data"): Dataset {
  const known = loaded.get(folder);
  if (known) return known;
  const { dataset, problems } = checkFiles(readDataFiles(folder), readRecord(folder));
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

function listEntries(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort();
}

const fontFolder = "node_modules/@fontsource";
const alphabets = ["latin", "latin-ext", "cyrillic"];
/** The fonts of pictures. Korean comes in many small files, named by number. */
const fonts = [
  { family: "Inter", name: "inter", weights: [400, 600], subsets: alphabets },
  { family: "Source Serif 4", name: "source-serif-4", weights: [600], subsets: alphabets },
  { family: "Nanum Gothic", name: "nanum-gothic", weights: [400], subsets: null },
];

/**
 * Lists the font files that pictures can carry: sans, the serif of titles, and Korean.
 *
 * Shape:  `range` are the letters of a file, as CSS writes them; `file` is its bare name, for `loadFont`; Korean is spare.
 * Errors: those of the file system.
 */
export function loadFaces(): { family: string; weight: number; range: string; file: string; isSpare: boolean }[] {
  return fonts.flatMap(({ family, name, weights, subsets }) => {
    const ranges: Record<string, string> = JSON.parse(readFileSync(`${fontFolder}/${name}/unicode.json`, "utf8"));
    const wanted = subsets ?? Object.keys(ranges).filter((subset) => subset.startsWith("["));
    return weights.flatMap((weight) =>
      wanted.map((subset) => ({
        family,
        weight,
        range: ranges[subset] ?? "",
        file: `${name}-${subset.replace(/[[\]]/g, "")}-${weight}-normal.woff2`,
        isSpare: subsets === null,
      })),
    );
  });
}

/** Loads a font file by the name `loadFaces` gives. Errors: RangeError for another name, those of the file system. */
export function loadFont(file: string): Uint8Array<ArrayBuffer> {
  const font = fonts.find(({ name }) => file.startsWith(`${name}-`));
  if (!font || /[/\\]/.test(file)) throw new RangeError(`no such font: ${file}`);
  return new Uint8Array(readFileSync(`${fontFolder}/${font.name}/files/${file}`));
}

/** Loads the program of the rasteriser that paints previews. Errors: those of the file system. */
export function loadRasteriser(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm"));
}
