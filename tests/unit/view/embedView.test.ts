import fc from "fast-check";
import { expect, test } from "vitest";
import { embedPath, embedView, fullPath } from "../../../lib/view/embedView";
import { parseView } from "../../../lib/view/url";
import { defaultViews, type View } from "../../../lib/view/view";
import { anyView, known } from "./arbitraries";
import { modelOf, titles } from "./pages";

const { explore, compare } = defaultViews;
const onExplore = (view: View) => ({ view, page: "explore" }) as const;
const onCompare = (view: View) => ({ view, page: "compare" }) as const;

test("the first panel of Explore needs no query", () => {
  expect(embedPath(onExplore(explore), "trade_total", "en")).toBe("/embed/en/");
  expect(embedPath(onExplore({ ...explore, from: 1990, theme: "dark" }), "intensity", "es")).toBe(
    "/embed/es/?from=1990&measures=intensity&theme=dark",
  );
});

test("what Explore and Methods do not draw is not embedded from them", () => {
  const periods: View["periods"] = [
    { from: 1985, to: 1995 },
    { from: 2014, to: 2024 },
  ];
  expect(embedPath(onExplore({ ...explore, periods }), "trade_total", "en")).toBe("/embed/en/");
  const onMethods = {
    view: { ...defaultViews.methods, weights: { "kind.aid": 2 }, periods },
    page: "methods",
  } as const;
  expect(embedPath(onMethods, "activity", "en")).toBe("/embed/en/?from=1945&measures=activity&weights=kind.aid=2");
});

test("a panel of Compare keeps its columns and its years", () => {
  expect(embedPath(onCompare(compare), "intensity", "en")).toBe("/embed/en/?from=1988&measures=intensity&layout=side");
});

test("an embedded panel says the same as the panel of the page", () => {
  const page = modelOf({}, "compare");
  const shown = page.panelIds.map((id) => modelOf(embedView(compare, id), "embed").panels[0]?.title);
  expect(shown).toEqual(titles(page));
});

test("the full view of an embedded panel is Explore, or Compare for two periods", () => {
  const embedded = { ...defaultViews.embed, from: 1990 };
  expect(fullPath(embedded, "en")).toBe("/en/?from=1990&measures=trade_total");
  const periods: typeof explore.periods = [
    { from: 1985, to: 1995 },
    { from: 2014, to: 2024 },
  ];
  expect(fullPath({ ...embedded, periods }, "es")).toMatch(/^\/es\/compare\/\?.*periods=1985-1995:2014-2024$/);
});

test("two periods are drawn in an embedded chart too", () => {
  const periods: typeof explore.periods = [
    { from: 1985, to: 1995 },
    { from: 2014, to: 2024 },
  ];
  expect(modelOf({ periods }, "embed").clock.kind).toBe("period");
});

test("of several measures an embedded chart shows the first, and says so", () => {
  const { view, notices } = parseView("measures=intensity,trade_total,unga_distance", "embed", known);
  expect(view.measures).toEqual(["intensity"]);
  expect(notices).toEqual([
    { parameter: "measures", given: "trade_total,unga_distance", reason: "one-panel", used: "intensity" },
  ]);
});

test("the address of an embedded panel is read as it was written", () => {
  fc.assert(
    fc.property(anyView, fc.constantFrom(...known.measures), (view, panel) => {
      const query = embedPath(onCompare(view), panel, "en").slice("/embed/en/".length);
      expect(parseView(query, "embed", known)).toEqual({ view: embedView(view, panel), notices: [] });
    }),
  );
});
