import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { discrepancies } from "../../lib/derive/discrepancies";
import { behindCsv } from "../../lib/export/behindCsv";
import { rasterise } from "../../lib/export/raster";
import { viewCsv } from "../../lib/export/viewTable";
import { exportPicture } from "../../lib/figure/export";
import { facesFor, lettersOf } from "../../lib/figure/faces";
import { paintPlot } from "../../lib/figure/plot";
import { loadFaces, loadFont, loadRasteriser, readDataFiles } from "../../lib/load";
import { checkFiles } from "../../lib/parse/check";
import { formatProblems } from "../../lib/parse/problems";
import type { Dataset } from "../../lib/types";
import { frameFor } from "../../lib/view/layout/frames";
import { layoutPlot } from "../../lib/view/layout/layout";
import { chartModel } from "../../lib/view/model";
import { defaultViews, type View } from "../../lib/view/view";
import { pictureWords } from "../../lib/words/figure";
import { panel, plot } from "./view/pages";

const year = 1992;
const [ours, planted] = [292.3, 409.22];

/** A row with the columns of a file, the rest of them blank. */
function rowFor(file: string, cells: Record<string, string | number>): string {
  const columns = file.slice(0, file.indexOf("\n")).split(",");
  return `${columns.map((column) => cells[column] ?? "").join(",")}\n`;
}

const plantedRows: Record<string, Record<string, string | number>> = {
  "sources.csv": {
    id: "planted",
    kind: "news",
    title: "A report",
    publisher: "The Rival",
    year: 1993,
    licence: "facts cited",
    checked: "text_seen",
    language: "en",
  },
  "trade.csv": { measure: "trade_total", partner: "PRK", year, value: planted, status: "A", source: "planted" },
};

/** The small data folder with a source that gives a figure two fifths above the others'. */
function withPlanted(): Dataset {
  const files = readDataFiles("tests/fixtures/data-small").map(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const cells = plantedRows[path.slice(path.lastIndexOf("/") + 1)];
    return { path, bytes: new TextEncoder().encode(cells ? text + rowFor(text, cells) : text) };
  });
  const { dataset, problems } = checkFiles(files);
  if (!dataset) throw new Error(formatProblems(problems));
  return dataset;
}

const dataset = withPlanted();
const modelOf = (source: string) =>
  chartModel(
    dataset,
    { ...defaultViews.explore, from: 1990, to: 1995, measures: ["trade_total"], source } satisfies View,
    "explore",
    "en",
  );
const meta = { version: "Tumen", link: "tumen.example", theme: "light", words: pictureWords.en } as const;

async function pngOf(source: string): Promise<Buffer> {
  const picture = exportPicture(modelOf(source), "all", "en", { form: "png", width: 1200, height: 0 }, meta);
  const fonts = facesFor(loadFaces(), lettersOf(picture)).map(({ file }) => loadFont(file));
  return Buffer.from(await rasterise(picture, 600, loadRasteriser(), fonts));
}

/** The lines alone: the middle of the picture, below its words. */
function plotOf(png: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(png);
  const rows = Array.from({ length: 60 }, (_, i) => Math.round(height / 2) - 30 + i);
  return Buffer.concat(rows.map((y) => data.subarray(4 * (y * width + 60), 4 * (y * width + width - 120))));
}

const pointOf = (source: string) =>
  plot(modelOf(source), "trade_total")
    .lines.find(({ partner }) => partner === "PRK")
    ?.points.find((point) => point.year === year);

test("a planted rival widens the range, and stands among the discrepancies with the choice made", () => {
  expect(pointOf("headline")).toMatchObject({ value: ours, low: ours, high: planted });
  const found = discrepancies(dataset).find((one) => one.partner === "PRK" && one.year === year);
  expect(found).toMatchObject({ measure: "trade_total", low: ours, high: planted });
});

test("a planted rival is drawn where every source is shown, and named in table, CSV and the file of all sources", () => {
  const model = modelOf("all");
  const facet = plot(model, "trade_total");
  expect(facet.others?.filter(({ source }) => source === "planted")).toMatchObject([
    { line: "trade_total:PRK", points: [{ year, value: planted }] },
  ]);
  expect(facet.axis.domain[1]).toBeGreaterThanOrEqual(planted);
  const laid = layoutPlot(panel(model, "trade_total"), facet, frameFor("overlay", 1120), {
    span: model.span,
    height: 320,
  });
  const dots = laid.others.flatMap((other) => other.dots).length;
  expect(dots).toBeGreaterThan(0);
  expect(paintPlot(laid, { prefix: "t" })).toContain('class="other prk"');
  expect(
    paintPlot(
      layoutPlot(
        panel(modelOf("headline"), "trade_total"),
        plot(modelOf("headline"), "trade_total"),
        frameFor("overlay", 1120),
        { span: model.span, height: 320 },
      ),
      { prefix: "t" },
    ),
  ).not.toContain("other prk");
  expect(JSON.stringify(model.panels[0]?.table)).toContain(`planted ${planted}`);
  expect(viewCsv(model.panels, "en")).toContain(`planted ${planted}`);
  expect(behindCsv(dataset, model, model.panels, "en")).toMatch(
    new RegExp(`trade_total,PRK,${year},.*${planted}.*planted`),
  );
});

test("switching the source moves line, table, CSV and picture alike", async () => {
  expect([pointOf("headline")?.value, pointOf("planted")?.value]).toEqual([ours, planted]);
  const csv = viewCsv(modelOf("planted").panels, "en");
  expect(csv).toContain(`trade_total,PRK,${year},${planted},`);
  expect(csv).not.toContain(`trade_total,PRK,${year},${ours},`);
  const row = modelOf("planted").panels[0]?.table.rows.find(({ key }) => key === String(year));
  expect(row?.raw).toContain(planted);
  expect(modelOf("planted").panels[0]?.subtitle).toContain("The Rival");
  const [headline, all, one] = [await pngOf("headline"), await pngOf("all"), await pngOf("planted")];
  expect(plotOf(headline).equals(plotOf(all))).toBe(false);
  expect(plotOf(headline).equals(plotOf(one))).toBe(false);
  expect((await pngOf("planted")).equals(one)).toBe(true);
});
