import { describe, expect, it } from "vitest";
import { tableFile } from "../../../../lib/export/package/tableFile";
import { formatCount } from "../../../../lib/format";
import { langs } from "../../../../lib/langs";
import { loadDataset } from "../../../../lib/load";
import { fileRows, sizeOf } from "../../../../lib/pages/data/fileRows";
import { missingRuns } from "../../../../lib/pages/data/gaps";
import { dataPageModel } from "../../../../lib/pages/data/model";
import { dataPageWords } from "../../../../lib/words/dataPage";
import { built } from "../../export/package/build";

const made = await built();
const dataset = loadDataset();

describe.each(langs)("dataPageModel in %s", (lang) => {
  const model = dataPageModel(made, dataset, lang);

  it("lists every table, with words for what it holds", () => {
    expect(model.files.map(({ name }) => name).sort()).toEqual(made.tables.map(({ name }) => name));
    expect(model.files.filter(({ holds }) => holds.length < 10)).toEqual([]);
  });

  it("counts what the data hold", () => {
    const { readings, totals, milestones } = dataset;
    const figures = readings.filter(({ value }) => value !== null);
    const measures = new Set(figures.map(({ measure }) => measure));
    const counts = [figures.length, measures.size, totals.length, milestones.length, missingRuns(dataset).length];
    for (const count of counts) expect(model.standfirst).toContain(formatCount(count, lang));
    expect(model.standfirst).not.toContain("{");
  });
});

it("fileRows names the measures of a file of series, the first four of many", () => {
  const names = ["trade_total", "trade_export", "trade_import", "unga_distance", "shared_igos"];
  const rowsOf = (count: number) => {
    const csv = `measure,source\n${names.slice(0, count).join(",a\n")},a\n`;
    return fileRows([tableFile("new.csv", csv)], dataset.measures, "en").map(({ holds, rows }) => [holds, rows]);
  };
  expect(rowsOf(2)).toEqual([["Trade in goods; Russian exports", "2"]]);
  expect(rowsOf(5)[0]?.[0]).toMatch(/^Trade in goods; Russian exports; Russian imports; .*; and 1 more$/);
});

it("sizeOf writes thousands of bytes as the language does", () => {
  const size = (bytes: number, lang: "en" | "es") => sizeOf({ bytes: new Uint8Array(bytes) }, lang);
  expect([size(141_838, "en"), size(906, "en"), size(906, "es")]).toEqual(["142 kB", "0.9 kB", "0,9 kB"]);
});

it("both languages leave the same places open in the sentences of the Data page", () => {
  const places = (words: object): string[] =>
    Object.values(words).flatMap((value) =>
      typeof value === "string" ? (value.match(/\{\w+\}/g) ?? []) : places(value),
    );
  expect(places(dataPageWords("es")).sort()).toEqual(places(dataPageWords("en")).sort());
});
