import assert from "node:assert/strict";
import fc from "fast-check";
import Papa from "papaparse";
import { SaxesParser } from "saxes";
import { behindCsv } from "../../lib/export/behindCsv";
import { changeCsv } from "../../lib/export/changeCsv";
import { citeView } from "../../lib/export/cite";
import { embedCode } from "../../lib/export/embedCode";
import { forExcel } from "../../lib/export/excel";
import { sidecarJson, viewJson } from "../../lib/export/json";
import { viewCsv } from "../../lib/export/viewTable";
import { exportPicture } from "../../lib/figure/export";
import type { PictureSize } from "../../lib/figure/picture.types";
import { langs } from "../../lib/langs";
import { loadDataset } from "../../lib/load";
import { site } from "../../lib/site";
import { embedPath } from "../../lib/view/embedView";
import { embedHeight } from "../../lib/view/layout/embedHeight";
import { viewLink } from "../../lib/view/link";
import { chartModel } from "../../lib/view/model";
import type { ChartModel } from "../../lib/view/model.types";
import { pictureWords } from "../../lib/words/figure";
import { anyNearView, anyView } from "../unit/view/arbitraries";
import { anyPage } from "./queries";
import { target } from "./target";

const dataset = loadDataset();
const sizes: PictureSize[] = [
  { form: "png", width: 1200, height: 800 },
  { form: "slide", width: 1600, height: 900 },
  { form: "square", width: 1080, height: 1080 },
];

/** Views with any measures of the catalogue, four of them at most. */
const anyShown = fc
  .tuple(
    fc.oneof(anyNearView, anyView),
    fc.shuffledSubarray(
      dataset.measures.map(({ measure }) => measure),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([view, measures]) => ({ ...view, measures }));

const input = fc.record({
  view: anyShown,
  page: anyPage,
  lang: fc.constantFrom(...langs),
  theme: fc.constantFrom("light", "dark"),
  size: fc.constantFrom(...sizes),
  which: fc.nat(4),
});

/** What a program writes when it has nothing to say. */
const empty = /\b(?:NaN|undefined|Infinity|\[object Object\])\b/;

function testWords(name: string, text: string): string {
  const found = empty.exec(text);
  assert(!found, `${name}: ${text.slice(Math.max(0, (found?.index ?? 0) - 60), (found?.index ?? 0) + 60)}`);
  return text;
}

function testCsv(name: string, text: string, newline: "\n" | "\r\n" = "\n") {
  const { data, errors } = Papa.parse<string[]>(testWords(name, text), { delimiter: ",", newline });
  assert.deepEqual(errors, [], name);
  const [header, ...rows] = data.slice(0, -1);
  for (const row of rows) assert.equal(row.length, header?.length, `${name}: ${row.join()}`);
}

function testXml(name: string, text: string) {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => assert.fail(`${name}: ${error.message}`));
  parser.write(testWords(name, text)).close();
}

function testEmbed(model: ChartModel, panel: string, lang: "en" | "es") {
  const src = new URL(embedPath(model, panel, lang), site.url).href;
  const frame = { src, title: `${panel} · ${site.name}`, height: embedHeight(model, panel) };
  assert(Number.isInteger(frame.height) && frame.height > 0, `embed: height ${frame.height}`);
  testXml("embed", `<div>${embedCode(frame, false)}</div>`);
  testWords("embed", embedCode(frame, true));
}

/** What can be taken away: files of any view are files of their kind, and say nothing that is none. */
export const exports = target({
  name: "exports",
  share: 2,
  inputs: input,
  check({ view, page, lang, theme, size, which }) {
    const model = chartModel(dataset, view, page, lang);
    const { heading } = model;
    const one = model.panels[which];
    const panels = one ? [one] : model.panels;
    const origin = { link: viewLink(model, lang, theme, one?.id), version: site.version };
    testCsv("csv", viewCsv(panels, lang));
    testCsv("excel", forExcel(viewCsv(panels, lang)), "\r\n");
    testCsv("all sources", behindCsv(dataset, model, panels, lang));
    if (model.change) testCsv("changes", changeCsv(model.change.lines));
    JSON.parse(testWords("json", viewJson({ heading, panels }, dataset.sources, origin, lang)));
    JSON.parse(testWords("columns", sidecarJson({ heading, panels }, dataset.sources, origin)));
    for (const form of Object.values(citeView(panels, heading, dataset.sources, origin, lang))) testWords("cite", form);
    const meta = { version: site.version, link: origin.link, theme, words: pictureWords[lang] };
    testXml("picture", exportPicture(model, one?.id ?? "all", lang, size, meta).svg);
    for (const { id } of panels) testEmbed(model, id, lang);
  },
});
