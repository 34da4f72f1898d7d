import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { createHTML } from "../../../components/charts/figureHtml";
import { DataContent } from "../../../components/datapage/DataContent";
import { MethodsContent } from "../../../components/methods/MethodsContent";
import { exportPicture } from "../../../lib/figure/export";
import { paintOverview } from "../../../lib/figure/overview";
import { paintPlot } from "../../../lib/figure/plot";
import { paintStrip } from "../../../lib/figure/strip";
import { langs } from "../../../lib/langs";
import { dataPageModel } from "../../../lib/pages/data/model";
import { methodsModel } from "../../../lib/pages/methods/model";
import type { Dataset, Lang } from "../../../lib/types";
import { layoutBoard } from "../../../lib/view/layout/board";
import { chartModel } from "../../../lib/view/model";
import type { ChartModel } from "../../../lib/view/model.types";
import { defaultViews } from "../../../lib/view/view";
import { pictureWords } from "../../../lib/words/figure";
import { built } from "../export/package/build";
import { datasetWith, expectInert, expectSafeLinks, namesInHtml, namesInXml, small, texts } from "./hostileData";
import { boardHtml, standingHtml } from "./shown";

const measures = ["trade_total", "un_distance"];
const view = {
  ...defaultViews.explore,
  from: 1989,
  to: 1994,
  measures,
  pin: [1991, 1992],
  event: "M002",
  source: "all",
};
const meta = { version: "Tumen", link: "tumen.example", theme: "light", words: pictureWords.en } as const;

type Made = { text: string; dataset: Dataset; model: ChartModel; spanish: ChartModel };
const make = (text: string): Made => {
  const dataset = datasetWith(() => text, small);
  const modelIn = (lang: Lang) => chartModel(dataset, view, "compare", lang);
  return { text, dataset, model: modelIn("en"), spanish: modelIn("es") };
};
const usual = make("Plain words|Plain");
let made: Made[] = [];

beforeAll(() => {
  made = texts.map(make);
});

/** The pictures of a page as its parts paint them. */
function painted(model: ChartModel): string[] {
  const board = layoutBoard(model, 1120);
  return [
    ...board.strips.map(({ strip }) => paintStrip(strip)),
    paintOverview(board.overview),
    ...board.panels.flatMap(({ plots }) => plots.map(({ plot }) => paintPlot(plot, { prefix: "p" }))),
  ];
}

const pictureOf = (model: ChartModel) =>
  exportPicture(model, "all", "en", { form: "png", width: 1200, height: 800 }, meta).svg;

/** As HTML writes it, without the characters that it leaves out or reads as others. */
const asHtml = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" })[sign] ?? sign,
  );

test("a picture is XML with the elements and attributes it always has", () => {
  const names = namesInXml(pictureOf(usual.model));
  for (const { text, model } of made) expectInert(namesInXml(pictureOf(model)), names, text);
});

test("what is painted on a page passes the one function that makes elements of text", () => {
  const names = new Set(painted(usual.model).flatMap((svg) => [...namesInXml(svg)]));
  for (const { text, model } of made) {
    for (const svg of painted(model)) {
      expectInert(namesInXml(svg), names, text);
      expect(createHTML(svg)).toBe(svg);
    }
  }
});

test("that function lets nothing else pass", () => {
  const others = texts.filter((text) => /<[a-z!?/]/i.test(text));
  expect(others.length).toBeGreaterThan(25);
  const refused = others.filter((text) => {
    try {
      return createHTML(`<svg>${text}</svg>`) === "";
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(others.filter((text) => !refused.includes(text))).toEqual([]);
  for (const svg of [
    "<svg onload=a>",
    '<svg><path d="" style="x"/>',
    "<svg><g\nonclick=a>",
    '<svg><text xlink:href="x">',
    "<svg><g/onload=a>",
    '<svg a=\u00a0"x onload=alert(1) y">',
    '<svg\vfill="a">',
    '<svg><rect fill="url(https://tumen.example/)"/>',
    '<svg><rect fill="a"onload="b"/>',
  ])
    expect(() => createHTML(svg)).toThrow("not a figure");
});

const htmlOf: Record<string, (made: Made, lang: Lang) => string> = {
  board: ({ model, spanish, dataset }, lang) => boardHtml(lang === "en" ? model : spanish, dataset, lang),
  "standing pages": ({ dataset }, lang) => standingHtml(dataset, lang),
};

test.each(Object.entries(htmlOf))("on the %s a hostile text is text, and no link leads off the web", (_, write) => {
  for (const lang of langs) {
    const names = namesInHtml(write(usual, lang));
    for (const one of made) {
      const html = write(one, lang);
      expectInert(namesInHtml(html), names, one.text);
      expectSafeLinks(html);
      expect(html).toContain(asHtml(one.text));
    }
  }
});

test("the long pages hold nothing that runs or loads, whatever the texts of all data", async () => {
  // Each row another text, so that the lists of the site hold all of them in every column.
  const data = datasetWith((row, column) => texts[(row + column) % texts.length] ?? "", "data");
  const html =
    renderToStaticMarkup(createElement(DataContent, { model: dataPageModel(await built(), data, "es"), lang: "es" })) +
    renderToStaticMarkup(createElement(MethodsContent, { model: methodsModel(data, "en"), lang: "en" }));
  const names = [...namesInHtml(html)];
  const able = /(?:^| )(?:script|style|iframe|object|embed|form|base|meta|link|math|img|use|on\w+|src\w*|\w*action)$/;
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => able.test(name) || !/^[a-zA-Z\d -]+$/.test(name))).toEqual([]);
  expectSafeLinks(html);
});

test("an id that every object has is an id like others", () => {
  const html = (id: string) => {
    const written = JSON.stringify(datasetWith(() => "Plain words|Plain", small));
    const dataset: Dataset = JSON.parse(written.replace(/"(?:un_distance|imf_dots|points|diplomacy)"/g, `"${id}"`));
    const model = chartModel(dataset, { ...view, measures: ["trade_total", id] }, "compare", "es");
    expect(() => namesInXml(pictureOf(model))).not.toThrow();
    return boardHtml(model, dataset, "es") + standingHtml(dataset, "es");
  };
  // What the form of ids lets in.
  expect(
    html("constructor").replace(/constructor/gi, "ID") === html("constrictor").replace(/constrictor/gi, "ID"),
  ).toBe(true);
});
