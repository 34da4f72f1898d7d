import { SaxesParser } from "saxes";
import { expect } from "vitest";
import { loadDataset } from "../../../lib/load";
import { type TableName, tables } from "../../../lib/schema";
import type { Table } from "../../../lib/schema/field";
import type { Dataset } from "../../../lib/types";
import { hostile } from "../../fixtures/hostile";

export const texts = Object.values(hostile);

const listOf: Record<TableName, keyof Dataset> = {
  series: "readings",
  headline: "rules",
  measures: "measures",
  gaps: "gaps",
  milestones: "milestones",
  eras: "eras",
  claims: "claims",
  sources: "sources",
  totals: "totals",
  deflator: "deflator",
};

const inCode = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Every column of free text: its table in the dataset, its field, and the language where it is one of two. */
export const textColumns = Object.entries(listOf).flatMap(([name, list]) => {
  // A cast, because TypeScript types the keys of any object as plain strings.
  const { fields }: Table = tables[name as TableName];
  return Object.entries(fields)
    .filter(([, { type }]) => type === "text")
    .map(([column]) => ({
      list,
      column: inCode(column.replace(/_(en|es)$/, "")),
      lang: /_(en|es)$/.exec(column)?.[1],
    }));
});

/** A dataset whose text columns hold, row by row, what is given for their place; all else stays. No checker has seen it. */
export function datasetWith(textAt: (row: number, column: number) => string, folder: string): Dataset {
  const { measures, ...others } = loadDataset(folder);
  // Pages name some measures of the site by themselves.
  const more = loadDataset().measures.filter(({ measure }) => measures.every((one) => one.measure !== measure));
  const dataset: Record<string, Record<string, unknown>[]> = structuredClone({
    ...others,
    measures: [...measures, ...more],
  });
  textColumns.forEach(({ list, column, lang }, place) => {
    dataset[list]?.forEach((row, number) => {
      const text = textAt(number, place);
      const pair = row[column];
      // Some columns of English text have their Spanish in a column of their own.
      if (typeof pair === "object" && pair) Reflect.set(pair, lang ?? "en", text);
      else row[column] = text;
    });
  });
  return dataset as unknown as Dataset;
}

export const small = "tests/fixtures/data-small";

/** The names in XML: each element, and each attribute of it. Text that is not XML is an error. */
export function namesInXml(xml: string): Set<string> {
  const names = new Set<string>();
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    names.add(name);
    for (const attribute of Object.keys(attributes)) names.add(`${name} ${attribute}`);
  });
  parser.on("doctype", (text) => names.add(`doctype ${text}`));
  parser.on("processinginstruction", ({ target }) => names.add(`instruction ${target}`));
  parser.on("comment", () => names.add("comment"));
  parser.write(xml).close();
  return names;
}

/** The same of HTML as React writes it, which leaves no angle within words or quotes. */
export function namesInHtml(html: string): Set<string> {
  const names = new Set<string>();
  for (const tag of html.match(/<[^>]*>?/g) ?? []) {
    const [, slash, name = tag, attributes = ""] =
      /^<(\/?)([a-z][a-zA-Z\d]*)((?: [a-zA-Z-]+(?:="[^"]*")?)*) ?\/?>$/.exec(tag) ?? [];
    if (slash) continue;
    names.add(name);
    for (const [, attribute] of attributes.replace(/="[^"]*"/g, "").matchAll(/ ([a-zA-Z-]+)/g))
      names.add(`${name} ${attribute}`);
  }
  return names;
}

/** Expects no element or attribute that harmless text does not bring. */
export function expectInert(names: Set<string>, usual: Set<string>, text: string): void {
  expect([text.slice(0, 60), [...names].filter((name) => !usual.has(name))]).toEqual([text.slice(0, 60), []]);
}

/** Expects every link and every picture of a page to be of the web or of this site. */
export function expectSafeLinks(html: string): void {
  const addresses = [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, address]) => address ?? "");
  expect(addresses.filter((address) => !/^(?:https?:\/\/|\/(?!\/)|#|\?|$)/.test(address))).toEqual([]);
}
