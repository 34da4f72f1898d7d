import { expect, it } from "vitest";
import { frameFor } from "../../../../lib/view/layout/frames";
import { gripsOf, layoutOverview } from "../../../../lib/view/layout/overview";
import { firstOutside, firstOverlap } from "./plotModels";

const span = { from: 1985, to: 2024 };
const points = [1860, 1861, 1862, 1990, 1991].map((year) => ({ at: year + 0.5, value: year === 1862 ? null : 50 }));
const model = { lines: [{ tone: "PRK" as const, points }], words: "Diplomatic activity since 1860" };

it("shows the whole history, with the span as a window", () => {
  const laid = layoutOverview(model, frameFor("overlay", 1120), span);
  expect([laid.window.left, laid.window.right]).toEqual([56 + (125 / 165) * 928, 984]);
  expect(laid.height).toBe(64);
});

it("keeps the window in the history where the span counts years from an event", () => {
  const { window } = layoutOverview(model, frameFor("overlay", 1120), { from: -5, to: 5 });
  expect(window.left).toBe(56);
});

it("breaks a line at a year without a value", () => {
  const [line] = layoutOverview(model, frameFor("overlay", 1120), span).lines;
  expect(line?.points.map((run) => run.length)).toEqual([2, 2]);
});

it("says what it shows only where there is room", () => {
  const captions = (width: number) =>
    layoutOverview(model, frameFor("overlay", width), span).texts.filter(({ role }) => role === "caption");
  expect(captions(1120).map(({ words }) => words)).toEqual(["Diplomatic activity", "since 1860"]);
  expect(captions(358)).toEqual([]);
});

it("no two year labels touch at any width", () => {
  for (let width = 288; width <= 1120; width += 8) {
    const laid = layoutOverview(model, frameFor("overlay", width), span);
    expect(firstOverlap(laid.texts)).toBeNull();
    expect(firstOutside(laid.texts, width, laid.height)).toBeNull();
  }
});

it("handles are wide enough to take hold of, and leave the middle of the window free", () => {
  const frame = frameFor("overlay", 1120);
  expect(gripsOf({ left: 100, right: 200 }, frame)).toEqual({
    window: { left: 100, width: 100 },
    from: { left: 86, width: 24 },
    to: { left: 190, width: 24 },
  });
});

it("handles near each other part in the middle and keep their width", () => {
  const { from, to } = gripsOf({ left: 100, right: 103 }, frameFor("overlay", 358));
  expect(from).toEqual({ left: 57.5, width: 44 });
  expect(to).toEqual({ left: 101.5, width: 44 });
});
