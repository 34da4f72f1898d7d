import fc from "fast-check";
import { expect, it } from "vitest";
import { exportPicture, layoutPicture } from "../../../lib/figure/export";
import { numberEvents } from "../../../lib/figure/numbered";
import type { PictureMeta, PictureSize } from "../../../lib/figure/picture.types";
import { loadDataset } from "../../../lib/load";
import type { Lang } from "../../../lib/types";
import { chartModel } from "../../../lib/view/model";
import { defaultViews } from "../../../lib/view/view";
import { pictureWords } from "../../../lib/words/figure";
import { anyNearView, anyPage } from "../view/arbitraries";
import { event, firstOutside, firstOverlap } from "../view/layout/plotModels";

const dataset = loadDataset();
const model = chartModel(dataset, defaultViews.explore, "explore", "en");
const slide: PictureSize = { form: "slide", width: 1600, height: 900 };
const png: PictureSize = { form: "png", width: 1120, height: 0 };
const sizes: PictureSize[] = [slide, png, { form: "square", width: 1080, height: 1080 }];
const link = "tumen.example/en/?measures=trade_total&from=1990";
const meta: PictureMeta = { version: "Tumen 1.0.0", link, theme: "light", words: pictureWords.en };

/** The words of a picture as a reader sees them. */
const wordsOf = (svg: string) => svg.replace(/<(style|desc)>.*<\/\1>/gs, "").replace(/<[^>]*>/g, " ");

it("carries title, subtitle, events, sources, version and link", () => {
  const { svg, width, height } = exportPicture(model, "trade_total", "en", slide, meta);
  const words = wordsOf(svg);
  expect([width, height]).toEqual([1600, 900]);
  for (const said of [
    model.panels[0]?.subtitle,
    "Diplomatic relations",
    "Sources: DPRK",
    "reported",
    "Tumen 1.0.0",
    "&amp;from=1990",
  ]) {
    expect(words).toContain(said);
  }
  expect(svg).toContain(`<title>${model.panels[0]?.title}</title>`);
  expect(svg).toContain(`<desc>${model.panels[0]?.summary}`);
});

it("stands alone: it asks for nothing, and its colours are its own", () => {
  const { svg } = exportPicture(model, "all", "en", png, { ...meta, theme: "dark" });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toMatch(/var\(|style=|href=|<image|<script/);
  expect(svg).toContain(".figure .paper{fill:#14171a}");
});

it("the same view gives the same bytes", () => {
  const again = chartModel(dataset, defaultViews.explore, "explore", "en");
  expect(exportPicture(again, "all", "en", png, meta)).toEqual(exportPicture(model, "all", "en", png, meta));
});

it("every number over the plot has its line in the key, in order of date", () => {
  const numbered = numberEvents(model.events.marks, 24);
  const { texts } = layoutPicture(model, "trade_total", slide, meta);
  const counts = texts.filter(({ role }) => role === "count").map(({ words }) => Number(words));
  expect(counts.toSorted((a, b) => a - b)).toEqual(numbered.flatMap(({ number }) => [number, number]));
  expect(numbered.map(({ mark }) => mark.at)).toEqual(numbered.map(({ mark }) => mark.at).toSorted((a, b) => a - b));
});

it("numbers only events of first importance, and no more than asked", () => {
  const marks = Array.from({ length: 30 }, (_, i) => event(`${i}`, 1990 + i, { importance: i === 0 ? 2 : 1 }));
  expect(numberEvents(marks, 40)).toHaveLength(29);
  expect(numberEvents(marks, 10).length).toBeLessThanOrEqual(10);
  expect(numberEvents(marks, 0)).toEqual([]);
});

it("says how many events and panels it leaves out", () => {
  expect(pictureWords.en.events(13, 92)).toContain("92 more");
  expect(pictureWords.es.events(0, 105)).toContain("105");
  const view = { ...defaultViews.explore, measures: dataset.measures.slice(0, 8).map(({ measure }) => measure) };
  const crowded = chartModel(dataset, view, "explore", "en");
  expect(wordsOf(exportPicture(crowded, "all", "en", slide, meta).svg)).toMatch(/\d further panels at the link/);
});

it("refuses a panel the view does not have", () => {
  expect(() => exportPicture(model, "tourists", "en", slide, meta)).toThrow("no such panel: tourists");
});

it("in any view and size no two words overlap, and everything stays in the picture", () => {
  const anyLang = fc.constantFrom<Lang>("en", "es");
  fc.assert(
    fc.property(
      anyNearView,
      anyPage,
      anyLang,
      fc.constantFrom(...sizes),
      fc.nat(4),
      (view, page, lang, size, which) => {
        const some = chartModel(dataset, view, page, lang);
        const panel = some.panels[which]?.id ?? "all";
        const { texts, height, part } = layoutPicture(some, panel, size, { ...meta, words: pictureWords[lang] });
        expect(firstOverlap(texts)).toBeNull();
        expect(firstOutside(texts, size.width, height)).toBeNull();
        expect(part.height).toBeLessThanOrEqual(height);
      },
    ),
    { numRuns: 200 },
  );
}, 120_000);
