import { expect, test } from "vitest";
import { exportPicture, layoutPicture } from "../../../lib/figure/export";
import type { PictureSize } from "../../../lib/figure/picture.types";
import type { Lang } from "../../../lib/types";
import type { View } from "../../../lib/view/view";
import { pictureWords } from "../../../lib/words/figure";
import { prose } from "../../../lib/words/prose";
import { modelOf } from "../view/pages";

const png: PictureSize = { form: "png", width: 1200, height: 800 };
const slide: PictureSize = { form: "slide", width: 1600, height: 900 };
const square: PictureSize = { form: "square", width: 1080, height: 1080 };
const sizes = [png, slide, square];
const link = "tumen.example/en/compare/?from=1990";

const langs: Lang[] = ["en", "es"];
const modes: Record<string, Partial<View>> = {
  side: {},
  overlay: { layout: "overlay" },
  ratio: { as: "ratio" },
  share: { as: "share" },
  "own axes of an index": { as: "index", prices: "constant", y: "own" },
};

function paint(change: Partial<View>, panel: string, size: PictureSize, lang: Lang = "en") {
  const model = modelOf(change, "compare", lang);
  const meta = { version: "Tumen 1.0.0", link, theme: "light" as const, words: pictureWords[lang] };
  const { svg } = exportPicture(model, panel, lang, size, meta);
  const { texts } = layoutPicture(model, panel, size, meta);
  const text = svg.replace(/<(style|desc)>.*<\/\1>/gs, "").replace(/<[^>]*>/g, "\n");
  return { model, svg, texts, words: text.replaceAll("&amp;", "&").replace(/[ \n]+/g, " ") };
}

const count = (text: string, part: string) => text.split(part).length - 1;
const sourcesIn = (words: string) =>
  /(?:Sources|Fuentes): .+?\.(?= (?:Events|Acontecimientos|\d+ )| Tumen 1)/.exec(words)?.[0] ?? "";

for (const [mode, change] of Object.entries(modes)) {
  for (const lang of langs) {
    test(`${mode}, ${lang}: the picture of the page has one block of sources, which names each of them once`, () => {
      for (const size of sizes) {
        const { words, model } = paint(change, "all", size, lang);
        expect(count(words, lang === "en" ? "Sources:" : "Fuentes:")).toBe(1);
        const block = sourcesIn(words);
        const named = new Set(model.panels.flatMap(({ citations }) => citations.drawn.map(({ name }) => name)));
        for (const name of named) {
          // "JETRO 1990" is not "JETRO 1992", nor "Correlates of War v4" the smoothed one.
          const times =
            block.split(new RegExp(`${name.replace(/[()]/g, "\\$&")}(?![\\w]|, (?:smoothed|suavizado))`)).length - 1;
          expect(times, `${size.form}: ${name}`).toBeLessThanOrEqual(1);
          if (size.form === "png") expect(times, name).toBe(1);
        }
        expect(block).not.toMatch(/…|– [.;]|\.\./);
      }
    });

    test(`${mode}, ${lang}: a panel's picture says title, mode, version and link`, () => {
      for (const size of sizes) {
        const { model, words } = paint(change, "trade_total", size, lang);
        const panel = model.panels.find(({ id }) => id === "trade_total");
        for (const said of [panel?.title, panel?.subtitle, ...(panel?.notices ?? []), "Tumen 1.0.0", link])
          expect(words, size.form).toContain(said);
      }
    });

    test(`${mode}, ${lang}: every panel of the page's picture has its title and its mode`, () => {
      const { model, words } = paint(change, "all", png, lang);
      for (const { title, subtitle, notices } of model.panels)
        for (const said of [title, subtitle, ...notices]) expect(words).toContain(said);
      expect(words).toContain(model.heading);
    });
  }
}

test("both columns are named, in full where the picture says it nowhere else", () => {
  for (const lang of langs) {
    const { names, fullNames } = prose[lang];
    for (const size of sizes) {
      const alone = paint({}, "trade_total", size, lang).texts.map(({ words }) => words);
      for (const name of [names.PRK, names.KOR, fullNames.PRK, fullNames.KOR])
        expect(
          alone.filter((words) => words === name),
          `${size.form} ${name}`,
        ).toHaveLength(1);
      const all = paint({}, "all", size, lang);
      for (const partner of ["PRK", "KOR"] as const) {
        expect(all.texts.filter(({ words }) => words === names[partner])).toHaveLength(1);
        expect(count(all.words, `${fullNames[partner]} (${names[partner]})`)).toBe(1);
      }
    }
  }
});

test("columns are named also where neither plot has a line", () => {
  const { texts } = paint({ as: "index" }, "unga_distance", png);
  expect(texts.map(({ words }) => words)).toEqual(expect.arrayContaining(["DPRK", "ROK"]));
});

test("one key for both columns: an event of both Koreas stands in each of them with the same number", () => {
  for (const panel of ["all", "trade_total"]) {
    const { texts, model } = paint({}, panel, png);
    const first = model.events.marks.filter(({ importance }) => importance === 1).toSorted((a, b) => a.at - b.at);
    const numbers = texts.filter(({ role }) => role === "count").map(({ words }) => words);
    first.forEach((mark, i) => {
      const places = numbers.filter((number) => number === String(i + 1)).length;
      expect(places, mark.title).toBe(mark.lane === "BOTH" ? 3 : 2);
      expect(
        texts.filter(({ role, words }) => role === "key" && words === mark.short),
        mark.title,
      ).toHaveLength(1);
    });
  }
});

test("one legend of marks for both columns", () => {
  const { legend } = pictureWords.en;
  for (const size of sizes) {
    const { texts } = paint({}, "trade_total", size);
    for (const words of [legend.reported, legend.estimated, legend.range])
      expect(
        texts.filter((text) => text.words === words),
        `${size.form} ${words}`,
      ).toHaveLength(1);
  }
});

test("over a ratio the events stand in two lanes of its own axis, and the columns under it are named", () => {
  const { texts, model } = paint({ as: "ratio" }, "all", png);
  const lanes = texts.filter(({ role, words }) => role === "lane" && (words === "DPRK" || words === "ROK"));
  expect(lanes.map(({ words }) => words)).toEqual(["DPRK", "ROK"]);
  const split = model.panels.filter(({ facets }) => facets.length > 1);
  expect(texts.filter(({ role, words }) => role === "key" && words === "DPRK")).toHaveLength(split.length);
});

test("what is true of all panels is said over the first", () => {
  const { words } = paint({ y: "own" }, "all", png);
  expect(count(words, prose.en.notice.ownAxes)).toBe(1);
  expect(count(words, prose.en.subtitle.own)).toBe(4);
});

test("a slide and a square of the whole page keep two panels in columns and their numbered events", () => {
  for (const size of [slide, square]) {
    const { texts, words } = paint({}, "all", size);
    expect(texts.filter(({ role }) => role === "count").length, size.form).toBeGreaterThan(20);
    expect(words).toContain("3 further panels at the link.");
  }
});

test("only columns are called side by side", () => {
  expect(paint({}, "all", png).words).toContain("DPRK and ROK side by side, 1988–2024");
  expect(paint({ layout: "overlay" }, "all", png).words).toContain("DPRK and ROK on one axis, 1988–2024");
  expect(paint({ partners: ["PRK"] }, "all", png).words).toContain("Russia and the DPRK, 1988–2024");
});
