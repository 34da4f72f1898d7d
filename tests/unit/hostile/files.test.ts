import { Cite, type Entry } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import { behindCsv } from "../../../lib/export/behindCsv";
import { citeAll } from "../../../lib/export/cite";
import { toCsv } from "../../../lib/export/csv";
import { embedCode } from "../../../lib/export/embedCode";
import { forExcel } from "../../../lib/export/excel";
import { viewJson } from "../../../lib/export/json";
import { datasetJsonLd, jsonLdText } from "../../../lib/export/jsonLd";
import { descriptorOf } from "../../../lib/export/package/descriptor";
import { viewCsv } from "../../../lib/export/viewTable";
import type { Dataset } from "../../../lib/types";
import { chartModel } from "../../../lib/view/model";
import type { ChartModel } from "../../../lib/view/model.types";
import { defaultViews } from "../../../lib/view/view";
import { datasetWith, expectInert, namesInHtml, small, textColumns, texts } from "./hostileData";

const origin = { link: "https://tumen.example/en/", version: "1.0.0" };
const measures = ["trade_total", "un_distance"];
const view = { ...defaultViews.explore, from: 1989, to: 1994, measures, pin: [1992], event: "M002", source: "all" };

type Made = { text: string; dataset: Dataset; model: ChartModel };
let made: Made[] = [];

beforeAll(() => {
  made = texts.map((text) => {
    const dataset = datasetWith(() => text, small);
    return { text, dataset, model: chartModel(dataset, view, "explore", "en") };
  });
});

/** The cells of a CSV as an outside program reads them. */
function cellsOf(csv: string): string[] {
  const { data, errors } = Papa.parse<string[]>(csv, { header: false, delimiter: ",", newline: "\n" });
  expect(errors).toEqual([]);
  const rows = data.slice(0, -1);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  return rows.flat();
}

const isFormula = (cell: string) => /^[=+\-@＝＋－＠\t\r\n]/.test(cell) && !/^-?[\d.]+(?:e-?\d+)?$/.test(cell);
/** What a cell says, once its apostrophe against formulas is off. */
const said = (cell: string) => cell.replace(/^'('*[=+\-@＝＋－＠\t\r\n])/, "$1");

test("there are 60 hostile texts and more, for 40 columns of text and more", () => {
  expect(new Set(texts).size).toBeGreaterThanOrEqual(60);
  expect(textColumns.length).toBeGreaterThanOrEqual(40);
  console.log(`hostile: ${texts.length} texts through ${textColumns.length} columns of text`);
});

test("a CSV holds a hostile text as it is, in one cell that no spreadsheet runs", () => {
  for (const { text, dataset, model } of made) {
    const behind = cellsOf(behindCsv(dataset, model, model.panels, "en"));
    expect(behind.map(said)).toContain(text);
    for (const csv of [viewCsv(model.panels, "en"), toCsv(["a", "b"], [[text, 1]])])
      expect(cellsOf(csv).filter(isFormula)).toEqual([]);
    expect(behind.filter(isFormula)).toEqual([]);
    const excel = forExcel(toCsv(["a", "b"], [[text, 1]]));
    expect(Papa.parse<string[]>(excel.slice(1), { newline: "\r\n", delimiter: "," }).data[1]?.map(said)).toEqual([
      text,
      "1",
    ]);
  }
});

test("JSON gives a hostile text back as it was, and structured data cannot end their script", () => {
  for (const { text, dataset, model } of made) {
    const view = JSON.parse(viewJson(model, dataset.sources, origin, "en"));
    expect(view.sources[0]).toMatchObject({ publisher: text, licence: text });
    const written = jsonLdText(datasetJsonLd({ files: [], ...dataset }, "en"));
    expect(written).not.toContain("<");
    expect(JSON.parse(written).variableMeasured[0].name).toBe(text);
  }
});

test("the description of the data package stays JSON", async () => {
  for (const { text, dataset } of made) {
    const written = JSON.stringify(await descriptorOf([], dataset.sources));
    expect(JSON.parse(written).sources[0].title).toBe(text);
  }
});

test("BibTeX and RIS hold one work for each source, whatever its texts", () => {
  for (const { text, dataset } of made) {
    // Half of them with an address that a checker lets pass: UTF-8 has no half surrogates.
    const url = `https://other.example/${text.replace(/[\s\p{Cs}]/gu, "")}`;
    const sources = dataset.sources.map((source, i) => (i % 2 === 0 ? source : { ...source, url }));
    const { bibtex, ris } = citeAll(sources, origin, "en");
    const read = (cited: string, forceType: string): Entry[] => new Cite(cited, { forceType }).data;
    const count = dataset.sources.length + 1;
    const name = text.slice(0, 60);
    expect([name, ris.split("\r\n").filter((line) => /^TY {2}- /.test(line)).length]).toEqual([name, count]);
    expect([name, ris.split(/\r\n|\r|\n/).filter((line) => line !== "" && !/^[A-Z][A-Z\d] {2}- /.test(line))]).toEqual([
      name,
      [],
    ]);
    expect([name, read(ris, "@ris/file").length]).toEqual([name, count]);
    expect([name, bibtex.match(/^@/gm)?.length]).toEqual([name, count]);
    expect([name, read(bibtex, "@biblatex/text").length]).toEqual([name, count]);
  }
});

test("the code of an embedded chart is one frame, with the same attributes for any title and address", () => {
  const usual = namesInHtml(embedCode({ src: "https://tumen.example/embed/en/", title: "Trade", height: 700 }, false));
  for (const text of texts) {
    const code = embedCode({ src: `https://tumen.example/embed/en/?event=${text}`, title: text, height: 700 }, false);
    expectInert(namesInHtml(code), usual, text);
    expect(code.match(/<iframe/g)).toHaveLength(1);
    const withScript = embedCode({ src: text, title: text, height: 700 }, true);
    expect(withScript.slice(withScript.indexOf("\n<script>"))).toBe(
      embedCode({ src: "", title: "", height: 700 }, true).split("</iframe>")[1],
    );
  }
});
