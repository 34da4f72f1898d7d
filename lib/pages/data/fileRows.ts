import { headlineTrade, intensityIndex } from "../../export/package/computedTables";
import type { PublishedFile, TableFile } from "../../export/package/tableFile";
import { decimal } from "../../format/number";
import { tableNames, tables } from "../../schema";
import type { Lang, Measure } from "../../types";
import { type DataPageWords, dataPageWords } from "../../words/dataPage";
import { fill } from "../../words/fill";

/** A published file in words. `rows` and `columns` are blank for a file that is no table. */
export type FileRow = { name: string; holds: string; rows: string; columns: string; size: string };

type Catalogue = readonly Measure[];

const measuresNamed = 4;

/**
 * Lists the tables in words: the computed ones first, then the figures, then what explains them.
 *
 * Shape:  a file of series holds the measures the catalogue names for it, so a new file needs no words.
 */
export function fileRows(files: readonly TableFile[], catalogue: Catalogue, lang: Lang): FileRow[] {
  const words = dataPageWords(lang);
  return files
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1))
    .map((file) => ({
      name: file.name,
      holds: holdsOf(file, words, catalogue, lang),
      rows: decimal(file.rows, lang),
      columns: decimal(file.columns, lang),
      size: sizeOf(file, lang),
    }));
}

/** A size in kilobytes of a thousand bytes: 142 kB, 0.9 kB. */
export function sizeOf({ bytes }: Pick<PublishedFile, "bytes">, lang: Lang): string {
  const size = bytes.length / 1000;
  return `${decimal(size, lang, size < 10 ? 1 : 0)} kB`;
}

const rankOf = ({ table }: TableFile): number =>
  table === headlineTrade || table === intensityIndex ? 0 : table === tables.series ? 1 : 2;

function holdsOf({ table, measures }: TableFile, words: DataPageWords, catalogue: Catalogue, lang: Lang): string {
  if (table === headlineTrade) return words.holds.headlineTrade;
  if (table === intensityIndex) return words.holds.intensity;
  const name = tableNames.find((one) => tables[one] === table);
  return !name || name === "series" ? namesOf(measures, words, catalogue, lang) : words.holds[name];
}

function namesOf(ids: readonly string[], words: DataPageWords, catalogue: Catalogue, lang: Lang): string {
  const names = catalogue.filter(({ measure }) => ids.includes(measure)).map(({ title }) => title[lang]);
  const some = names.slice(0, measuresNamed).join("; ");
  return names.length > measuresNamed ? fill(words.more, { names: some, n: names.length - measuresNamed }) : some;
}
