import { expect, it } from "vitest";
import { placeAxisWords, placeReferenceWords } from "../../../../lib/view/layout/axisWords";
import { placeCallouts } from "../../../../lib/view/layout/callouts";
import { placeGapWords, placeHatchWords } from "../../../../lib/view/layout/captions";
import { frameFor } from "../../../../lib/view/layout/frames";
import { sceneOf } from "../../../../lib/view/layout/labels";
import { layoutLine } from "../../../../lib/view/layout/lines";
import { startPlot } from "../../../../lib/view/layout/plotting";
import { placeRangeNote } from "../../../../lib/view/layout/rangeNote";
import type { Callout, FacetModel } from "../../../../lib/view/plot.types";
import { facet, line } from "./plotModels";

function begin(model: FacetModel) {
  const plotting = startPlot(model, frameFor("overlay", 1120), { span: { from: 2000, to: 2009 }, height: 200 });
  const lines = model.lines.map((one) => layoutLine(one, plotting));
  return { plotting, lines, scene: sceneOf(plotting, lines, []) };
}

const callout = (year: number, ...words: string[]): Callout => ({ line: "a", year, words, kind: "peak" });
const peak = line("a", 2000, [10, 20, 30, 40, 80, 40, 30, 20, 10, 10]);
const valley = line("a", 2000, [90, 80, 70, 60, 10, 60, 70, 80, 90, 90]);
const peakAt = { x: 56 + 4.5 * 92.8, y: 48 };

it("words of a peak stand above it, those of a trough below it", () => {
  const above = begin(facet([peak], { callouts: [callout(2004, "80, 2004")] }));
  expect(placeCallouts(above.plotting, above.scene)[0]?.texts[0]?.y).toBeLessThan(peakAt.y);
  const below = begin(facet([valley], { callouts: [callout(2004, "10, 2004")] }));
  expect(placeCallouts(below.plotting, below.scene)[0]?.texts[0]?.y).toBeGreaterThan(188);
});

it("takes the shorter form where the longer has no room, and drops what has none", () => {
  const long = "a very long callout ".repeat(12);
  const { plotting, scene } = begin(facet([peak], { callouts: [callout(2004, long, "80"), callout(2006, long)] }));
  expect(placeCallouts(plotting, scene).map(({ texts }) => texts[0]?.words)).toEqual(["80"]);
});

it("says nothing of a year without a figure", () => {
  const { plotting, scene } = begin(facet([line("a", 2000, [1, null])], { callouts: [callout(2001, "none")] }));
  expect(placeCallouts(plotting, scene)).toEqual([]);
});

it("words of the axis stand at the top left and the bottom left, clear of the line", () => {
  const axis = { ...facet([]).axis, top: "Cooperation", bottom: "Conflict" };
  const { plotting, scene } = begin(facet([line("a", 2000, [100, 100, 0, 0, 50, 50, 50, 50, 50, 50])], { axis }));
  const [top, bottom] = placeAxisWords(plotting, scene);
  expect(top?.x).toBeGreaterThan(56 + 1.5 * 92.8);
  expect(bottom?.x).toBe(62);
});

it("a hatch says why in the longest form that fits", () => {
  const words = ["No dollar figures were ever published before this year", "No figures"];
  const say = (to: number) => {
    const { plotting, scene } = begin(facet([line("a", 2005, [1, 1])], { hatches: [{ from: 2000, to, words }] }));
    return placeHatchWords(plotting, scene).map((text) => text.words);
  };
  expect(say(2004).join(" ")).toBe(words[0]);
  expect(say(2000).join(" ")).toBe("No figures");
});

it("a gap is named at its mark, unless a hatch already explains it", () => {
  const gaps = [{ line: "a", from: 2004, to: 2004, words: "2004: no total" }];
  const broken = line("a", 2000, [50, 50, 50, 50, null, 50, 50, 50, 50, 50]);
  const { plotting, lines, scene } = begin(facet([broken], { gaps }));
  expect(placeGapWords(plotting, lines, scene).map(({ words }) => words)).toEqual(["2004:", "no total"]);
  const hatched = begin(facet([broken], { gaps, hatches: [{ from: 2004, to: 2004, words: [] }] }));
  expect(placeGapWords(hatched.plotting, hatched.lines, hatched.scene)).toEqual([]);
});

it("words of the reference line stand on it, at the right", () => {
  const axis = { ...facet([]).axis, reference: { at: 50, words: "equal" } };
  const { plotting, scene } = begin(facet([line("a", 2000, [90, 90])], { axis }));
  const [text] = placeReferenceWords(plotting, scene);
  expect(text?.box.y).toBeLessThan(108);
  expect((text?.box.x ?? 0) + (text?.box.width ?? 0)).toBeCloseTo(978);
});

it("a range note stands apart from the lines, with a leader that ends at its point", () => {
  const note: Callout = { ...callout(2004, "2004: sources run from 60 to 95"), kind: "range" };
  const { plotting, scene } = begin(facet([peak], { callouts: [note] }));
  const { texts, leaders } = placeRangeNote(plotting, scene);
  expect(texts.length).toBeGreaterThan(0);
  const [leader] = leaders;
  expect(Math.hypot((leader?.to[0] ?? 0) - peakAt.x, (leader?.to[1] ?? 0) - peakAt.y)).toBeLessThan(7);
});
