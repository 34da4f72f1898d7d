import type { Dataset, Korea, Lang } from "../../types";
import { sourceName } from "../../view/describe/sourceNames";
import { runs, runWords } from "../../view/panel/stats";
import { methodsIndexWords } from "../../words/methodsIndex";
import type { MethodsIndexWords } from "../../words/methodsIndex.types";
import { methodsTradeWords } from "../../words/methodsTrade";
import type { MethodsTradeWords } from "../../words/methodsTrade.types";
import { prose } from "../../words/prose";
import type { Cell, Table } from "./block.types";

/** What every section is made from. */
export type Setting = {
  dataset: Dataset;
  lang: Lang;
  trade: MethodsTradeWords;
  index: MethodsIndexWords;
  /** Name of a source in a few words. */
  nameOf: (source: string) => string;
};

/** Gathers what every section is made from. */
export function settingOf(dataset: Dataset, lang: Lang): Setting {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const nameOf = (id: string) => sourceName(id, sources, prose[lang]);
  return { dataset, lang, trade: methodsTradeWords(lang), index: methodsIndexWords(lang), nameOf };
}

/** Years as words: "1988, 1990–1992"; blank where there are none. */
export const yearWords = (years: number[]): string => runWords(runs(years.toSorted((a, b) => a - b)));

export const text = (words: string): Cell => ({ words });
export const number = (words: string): Cell => ({ words, isNumber: true });
export const rowHead = (words: string): Cell => ({ words, isHead: true });
export const korea = (partner: Korea, { index }: Setting): Cell => ({ words: index.koreas[partner], tone: partner });

/** Puts a table together: a column with a number in it is set as numbers. */
export function tableOf(caption: string, heads: string[], rows: Cell[][]): Table {
  const isNumber = (column: number) => rows.some((row) => row[column]?.isNumber);
  return { caption, heads: heads.map((words, column) => ({ words, isNumber: isNumber(column) })), rows };
}
