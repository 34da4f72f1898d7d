import fc from "fast-check";
import { expect, it } from "vitest";
import { frameFor, type Place } from "../../../../lib/view/layout/frames";
import { layoutPlot } from "../../../../lib/view/layout/layout";
import { anyPanel, anyWidth, facet, firstOutside, firstOverlap, line, panel } from "./plotModels";

const anyPlace = fc.constantFrom<Place>("overlay", "column", "single");
const anyPins = fc.array(fc.integer({ min: 1860, max: 2024 }), { maxLength: 2 });
const anyHeight = fc.integer({ min: 120, max: 320 });
const wide = frameFor("overlay", 1120);
const options = { span: { from: 2000, to: 2003 }, height: 200 };

it("no two words of a plot overlap and none leaves the figure", () => {
  fc.assert(
    fc.property(anyPanel, anyPlace, anyWidth, anyPins, anyHeight, (model, place, width, pins, height) => {
      const [drawn] = model.panel.facets;
      if (!drawn) return;
      const laid = layoutPlot(model.panel, drawn, frameFor(place, width), { span: model.span, height, pins });
      expect(firstOverlap(laid.texts)).toBeNull();
      expect(firstOutside(laid.texts, laid.frame.width, laid.height)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

it("puts a value in the middle of its year and the span's edges on the plot's", () => {
  const laid = layoutPlot(panel([]), facet([line("a", 2000, [0, 50, 100, 50])]), wide, options);
  expect(laid.lines[0]?.segments[0]?.points.map(([x]) => x)).toEqual([172, 404, 636, 868]);
  expect(laid.lines[0]?.segments[0]?.points.map(([, y]) => y)).toEqual([208, 108, 8, 108]);
});

it("marks ends, lone years and labelled years, and nothing else", () => {
  const model = facet([line("a", 2000, [10, null, 30, 40])], {
    ends: [{ line: "a", year: 2003, name: "DPRK", value: "40", note: "" }],
  });
  const laid = layoutPlot(panel([model]), model, wide, options);
  expect(laid.lines[0]?.markers.map(({ x }) => x)).toEqual([172, 868]);
});

it("gives a labelled year a marker only where its words found a place", () => {
  const callouts = [{ line: "a", year: 2001, words: ["a".repeat(400), "peak"], kind: "peak" as const }];
  const model = facet([line("a", 2000, [10, 90, 10, 10])], { callouts });
  const [laid] = layoutPlot(panel([model]), model, wide, options).lines;
  expect(laid?.markers).toHaveLength(1);
  const hopeless = facet(model.lines, {
    callouts: [{ line: "a", year: 2001, words: ["a".repeat(400)], kind: "peak" }],
  });
  expect(layoutPlot(panel([hopeless]), hopeless, wide, options).lines[0]?.markers).toHaveLength(0);
});

it("pinned years are in ink, and hide the labels they would touch", () => {
  const span = { from: 1985, to: 2024 };
  const model = facet([line("a", 1985, [1])]);
  const laid = layoutPlot(panel([model]), model, wide, { span, height: 200, pins: [1991] });
  const years = laid.texts.filter(({ role }) => role === "year");
  expect(years.filter(({ isBold }) => isBold).map(({ words }) => words)).toEqual(["1991"]);
  expect(years.map(({ words }) => words)).not.toContain("1990");
  expect(laid.pins).toEqual([56 + 6.5 * 23.2]);
});

it("drops the range note while a year is pinned", () => {
  const callouts = [{ line: "a", year: 2001, words: ["2001: sources run from 5 to 9"], kind: "range" as const }];
  const model = facet([line("a", 2000, [10, 20, 10, 10])], { callouts });
  const words = (pins: number[]) =>
    layoutPlot(panel([model]), model, wide, { ...options, pins }).texts.filter(({ role }) => role === "caption");
  expect(words([])).not.toHaveLength(0);
  expect(words([2002])).toHaveLength(0);
});

it("hatches the whole of an empty plot and says what is missing and why", () => {
  const model = facet([], { empty: { what: "No trade figures.", why: "None was found." } });
  const laid = layoutPlot(panel([model]), model, wide, options);
  expect(laid.hatches).toEqual([{ x: 56, width: 928 }]);
  expect(laid.texts.filter(({ role }) => role === "empty").map(({ words }) => words)).toEqual([
    "No trade figures.",
    "None was found.",
  ]);
});

it("names the partner first in the text alternative of a column", () => {
  const model = facet([line("a", 2000, [1])], { partner: "PRK" });
  expect(layoutPlot(panel([model]), model, wide, options).label).toBe("DPRK. Trade grew from 10 to 90.");
});
