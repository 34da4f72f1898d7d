import fc from "fast-check";
import { expect, test } from "vitest";
import { viewCsv } from "../../../lib/export/viewTable";
import { exportPicture } from "../../../lib/figure/export";
import { lettersOf } from "../../../lib/figure/faces";
import type { PictureSize } from "../../../lib/figure/picture.types";
import { site } from "../../../lib/site";
import type { Lang } from "../../../lib/types";
import { knownIn } from "../../../lib/view/known";
import { pathTo, pictureTheme, viewLink } from "../../../lib/view/link";
import { chartModel } from "../../../lib/view/model";
import { parseView } from "../../../lib/view/url";
import { defaultViews, type View, type ViewPage } from "../../../lib/view/view";
import { pictureWords } from "../../../lib/words/figure";
import { anyNearView } from "../view/arbitraries";
import { dataset } from "../view/pages";

const known = knownIn(dataset);
const pages: ViewPage[] = ["explore", "compare", "methods"];
const forms: PictureSize[] = [
  { form: "png", width: 1200, height: 800 },
  { form: "slide", width: 1600, height: 900 },
  { form: "square", width: 1080, height: 1080 },
];

type Shown = { page: ViewPage; lang: Lang; view: View; panel: string | undefined };

/** Picture and numbers of a view. */
function take({ page, lang, view, panel }: Shown, size: PictureSize): { svg: string; csv: string } {
  const model = chartModel(dataset, view, page, lang);
  const theme = pictureTheme(view);
  const link = viewLink(model, lang, theme, panel).replace("https://", "");
  const meta = { version: `${site.name} ${site.version}`, link, theme, words: pictureWords[lang] };
  const panels = panel ? model.panels.filter(({ id }) => id === panel) : model.panels;
  return { svg: exportPicture(model, panel ?? "all", lang, size, meta).svg, csv: viewCsv(panels, lang) };
}

/** What the page shows that a link leads to: the link as a reader finds it printed, broken over lines or not. */
function followed(svg: string): Shown {
  const printed = /Tumen [\d.]+ · (\S+)$/.exec(lettersOf({ svg, width: 0, height: 0 }))?.[1]?.replaceAll("&amp;", "&");
  const url = new URL(`https://${printed}`);
  const [, lang = "", page = ""] = url.pathname.split("/");
  const viewPage = pages.find((one) => one === page) ?? "explore";
  const { view, notices } = parseView(url.search, viewPage, known);
  expect(notices).toEqual([]);
  return {
    page: viewPage,
    lang: lang === "es" ? "es" : "en",
    view,
    panel: /^#panel-(.+)/.exec(url.hash)?.[1],
  };
}

/** Where two texts first differ, in short; "" where they are the same. */
function parting(one: string, other: string): string {
  if (one === other) return "";
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return `${one.slice(at - 40, at + 40)} | ${other.slice(at - 40, at + 40)}`;
}

test("the link printed in a picture gives the same picture and the same numbers, in 200 views", () => {
  const anyShown = fc.record({
    page: fc.constantFrom(...pages),
    lang: fc.constantFrom<Lang>("en", "es"),
    view: anyNearView,
    place: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
    size: fc.constantFrom(...forms),
  });
  fc.assert(
    fc.property(anyShown, ({ size, place, ...shown }) => {
      const ids = chartModel(dataset, shown.view, shown.page, shown.lang).panelIds;
      const first = take({ ...shown, panel: place === undefined ? undefined : ids[place % ids.length] }, size);
      const again = take(followed(first.svg), size);
      expect(again.csv).toBe(first.csv);
      expect(parting(again.svg, first.svg)).toBe("");
    }),
    { numRuns: 200 },
  );
}, 120_000);

test("a light picture has a bare link, a dark one says so, a single panel is named", () => {
  const model = { view: { ...defaultViews.explore, from: 1990 }, page: "explore" } as const;
  expect(viewLink(model, "es", "light")).toBe(`${site.url}/es/?from=1990`);
  expect(viewLink(model, "en", "dark", "intensity")).toBe(`${site.url}/en/?from=1990&theme=dark#panel-intensity`);
  expect(pictureTheme(defaultViews.explore)).toBe("light");
});

test("a view on Methods is behind the text, and so is the place that a link names", () => {
  const model = { view: { ...defaultViews.methods, weights: { "level.minister": 2 } }, page: "methods" } as const;
  expect(viewLink(model, "en", "light")).toBe(`${site.url}/en/methods/?weights=level.minister=2#weights`);
  expect(viewLink(model, "es", "light", "activity")).toBe(
    `${site.url}/es/methods/?weights=level.minister=2#panel-activity`,
  );
  expect(pathTo(defaultViews.methods, "methods", "en")).toBe("/en/methods/#weights");
  expect(pathTo(model.view, "explore", "en")).toBe(
    "/en/?from=1945&measures=intensity,activity&weights=level.minister=2",
  );
});

test("an embedded panel leads to the full page, with the panel it shows", () => {
  const view = { ...defaultViews.embed, measures: ["unga_distance"] };
  expect(viewLink({ view, page: "embed" }, "en", "light", "unga_distance")).toBe(
    `${site.url}/en/?measures=unga_distance`,
  );
});
