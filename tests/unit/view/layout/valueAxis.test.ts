import { expect, it } from "vitest";
import { frameFor, sizesFor } from "../../../../lib/view/layout/frames";
import { heightOf, tickTexts, valueMapping, valueTicks } from "../../../../lib/view/layout/valueAxis";
import type { ValueAxis } from "../../../../lib/view/plot.types";
import { facet } from "./plotModels";

const area = { x: 56, y: 8, width: 928, height: 200 };
const plain = facet([]).axis;
const log: ValueAxis = {
  ...plain,
  kind: "log",
  domain: [1, 100],
  ticks: [1, 10, 100].map((at) => ({ at, words: `${at}` })),
};
const frame = frameFor("overlay", 1120);
const texts = (axis: ValueAxis) => tickTexts(valueTicks(axis, valueMapping(axis, area)), frame, sizesFor(frame));

it("the domain fills the plot area", () => {
  const linear = valueMapping(plain, area);
  expect([0, 50, 100].map((value) => heightOf(linear, value))).toEqual([208, 108, 8]);
  const decades = valueMapping(log, area);
  expect([1, 10, 100].map((value) => heightOf(decades, value))).toEqual([208, 108, 8]);
});

it("nothing has a height on a log axis that is not positive, but for zero on its shelf", () => {
  const without = valueMapping(log, area);
  expect([0, -5, null].map((value) => heightOf(without, value))).toEqual([null, null, null]);
  const mapping = valueMapping({ ...log, hasShelf: true }, area);
  expect(heightOf(mapping, 0)).toBe(196);
  expect(heightOf(mapping, -5)).toBeNull();
  expect(heightOf(mapping, 1)).toBe(174);
});

it("a shelf has a gridline labelled 0, a reference a strong one", () => {
  const axis = { ...log, hasShelf: true, reference: { at: 2, words: "equal" } };
  const ticks = valueTicks(axis, valueMapping(axis, area));
  expect(ticks.filter(({ at }) => at === 0)).toMatchObject([{ words: "0", y: 196 }]);
  expect(ticks.filter(({ isStrong }) => isStrong)).toMatchObject([{ at: 2, words: "" }]);
});

it("words too wide for the margin stand inside the plot", () => {
  const wide = texts({
    ...plain,
    ticks: [
      { at: 50, words: "1,000,000,000" },
      { at: 0, words: "0" },
    ],
  });
  expect(wide.map(({ words, anchor, x }) => [words, anchor, x])).toEqual([
    ["1,000,000,000", "start", 60],
    ["0", "end", 52],
  ]);
});

it("leaves out words that would touch others, never those of the strong line", () => {
  const close = [48, 50, 52].map((at) => ({ at, words: String(at) }));
  expect(texts({ ...plain, ticks: close, zeroLine: 50 }).map(({ words }) => words)).toEqual(["50"]);
});
