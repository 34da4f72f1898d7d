import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { type DataPackage, dataPackage } from "../../../../lib/export/package/dataPackage";
import type { Descriptor } from "../../../../lib/export/package/descriptor";
import { loadDataset, publishedFiles } from "../../../../lib/load";

/** The package of the data of the site. */
export const built = (): Promise<DataPackage> => dataPackage(publishedFiles(), loadDataset());

/** The text of a file of a package. */
export function textOf({ files }: Pick<DataPackage, "files">, name: string): string {
  const file = files.find((one) => one.name === name);
  if (!file) throw new Error(`no such file: ${name}`);
  return new TextDecoder("utf-8", { fatal: true }).decode(file.bytes);
}

export const descriptorIn = (made: DataPackage): Descriptor => JSON.parse(textOf(made, "datapackage.json"));

/** Rows of a CSV text by column. */
export function rowsOf(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return data;
}

export const readText = (path: string): string => readFileSync(path, "utf8");
