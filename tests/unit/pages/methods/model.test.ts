import { describe, expect, it } from "vitest";
import { langs } from "../../../../lib/langs";
import { loadDataset } from "../../../../lib/load";
import { inline } from "../../../../lib/pages/methods/inline";
import { methodsModel } from "../../../../lib/pages/methods/model";
import { variedOf } from "../../../../lib/pages/methods/sensitivity";
import { sensitivityFigure } from "../../../../lib/pages/methods/sensitivityPicture";
import { unsteady } from "../../../../lib/pages/methods/sensitivityTables";
import { settingOf } from "../../../../lib/pages/methods/setting";
import { methodsIndexWords } from "../../../../lib/words/methodsIndex";
import { methodsTradeWords } from "../../../../lib/words/methodsTrade";
import { flat, tablesOf, wordsOf } from "./read";

const dataset = loadDataset();
const ids = "splice range prices gaps log modes intensity sensitivity limits reproduce".split(" ");

describe.each(langs)("the Methods page in %s", (lang) => {
  const model = methodsModel(dataset, lang);
  const words = model.sections.flatMap(({ blocks }) => wordsOf(blocks));

  it("has its sections, and names the live one too", () => {
    expect(model.sections.map(({ id }) => id)).toEqual(ids);
    expect(model.contents.map(({ id }) => id)).toEqual([...ids, "weights"]);
  });

  it("leaves no place open and no mark unread", () => {
    const seen = words.flatMap((one) => inline(one).map((piece) => piece.words));
    expect(seen.filter((one) => /[{}]|\]\(|\^\[|_\[|NaN|undefined|Infinity/.test(one))).toEqual([]);
  });

  it("is the same every time, picture by picture", () => {
    expect(methodsModel(dataset, lang)).toEqual(model);
  });

  it("gives every row as many cells as its table has heads", () => {
    const tables = model.sections.flatMap(({ blocks }) => tablesOf(blocks));
    expect(tables.length).toBeGreaterThan(18);
    const odd = tables.filter(
      ({ heads, rows }) => rows.length === 0 || rows.some((row) => row.length !== heads.length),
    );
    expect(odd.map(({ caption }) => caption)).toEqual([]);
    expect(new Set(tables.map(({ caption }) => caption)).size).toBe(tables.length);
  });

  it("names only sources and events that there are", () => {
    const anchors = words.flatMap((one) =>
      [...one.matchAll(/#(source-)?(\w+)\)/g)].map(([, kind, id = ""]) => [kind, id]),
    );
    const sources = new Set(dataset.sources.map(({ id }) => id));
    const events = new Set(dataset.milestones.map(({ id }) => id));
    const lost = anchors.filter(([kind, id = ""]) => (kind ? !sources.has(id) : /^M\d/.test(id) && !events.has(id)));
    expect(lost).toEqual([]);
    expect(anchors.length).toBeGreaterThan(150);
  });

  it("paints every picture in both widths, with words for it", () => {
    const pictures = model.sections.flatMap(({ blocks }) =>
      flat(blocks).flatMap((block) => (block.kind === "pictures" ? block.pictures : [])),
    );
    expect(pictures).toHaveLength(10);
    for (const { svg } of pictures) {
      expect(svg.narrow).toMatch(/^<svg class="figure" viewBox="0 0 288 .*role="img" aria-label="[^"]{30,}/);
      expect(svg.wide).toMatch(/^<svg class="figure" viewBox="0 0 548 /);
      expect(svg.narrow + svg.wide).not.toMatch(/NaN|undefined/);
    }
  });
});

describe("the sensitivity of the index", () => {
  const { both } = variedOf(dataset);

  it("is drawn without net, and with a point for every year", () => {
    const figure = sensitivityFigure(settingOf(dataset, "en"), both, "KOR", ["cooperation", "conflict"]);
    expect(figure.lines.map(({ isDown, points }) => [isDown, points.length])).toEqual([
      [false, 77],
      [true, 77],
    ]);
  });

  it("finds the order on net in 1990 and the sign of the ROK in 2024 unsteady, and says so", () => {
    expect(unsteady(both, both.order.net)).toContain(1990);
    expect(unsteady(both, both.sign.KOR)).toContain(2024);
    const section = methodsModel(dataset, "en").sections.find(({ id }) => id === "sensitivity");
    const robust = 77 - unsteady(both, both.order.net).length;
    const words = wordsOf(section?.blocks ?? []).join(" ");
    expect(words).toContain(`is robust in ${robust} of 77 years`);
    const close = both.years.filter((_, at) => Math.abs((both.order.net[at] ?? 0) - 0.95) <= 0.01);
    expect(words).toMatch(new RegExp(`do not settle .*net, which Korea is ahead \\(${close[0]}\\D`));
  });
});

/** Every string of a tree of words, with its path. */
function leaves(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

it("says the same in both languages: the same places, links and signs, and its own names of the Koreas", () => {
  const read = (lang: "en" | "es") => leaves({ trade: methodsTradeWords(lang), index: methodsIndexWords(lang) });
  const marks = (words: string) => (words.match(/\{\w+\}|\]\([^)]*\)|[\^_]\[/g) ?? []).sort();
  const byPath = (lang: "en" | "es") => Object.fromEntries(read(lang).map(([path, words]) => [path, marks(words)]));
  expect(byPath("es")).toEqual(byPath("en"));
  for (const [path, words] of read("es")) expect(words, path).not.toMatch(/DPRK|\bROK\b/);
  for (const [path, words] of read("en")) expect(words, path).not.toMatch(/RPDC|\bRC\b/);
});

it("takes words apart at their marks, and loses none", () => {
  expect(inline("E^[+], see [data](/data/), x_[2]")).toEqual([
    { kind: "text", words: "E" },
    { kind: "sup", words: "+" },
    { kind: "text", words: ", see " },
    { kind: "link", words: "data", href: "/data/" },
    { kind: "text", words: ", x" },
    { kind: "sub", words: "2" },
  ]);
  expect(inline("100 × [0.5 s(x)]")).toEqual([{ kind: "text", words: "100 × [0.5 s(x)]" }]);
});
