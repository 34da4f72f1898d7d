import { expect, it } from "vitest";
import { paintOverview, windowPaths } from "../../../lib/figure/overview";
import { frameFor } from "../../../lib/view/layout/frames";
import { layoutOverview } from "../../../lib/view/layout/overview";

const model = { lines: [], words: "Diplomatic activity since 1860" };
const laid = layoutOverview(model, frameFor("overlay", 1120), { from: 1985, to: 2024 });

it("the marks of the window are the painted ones, each once", () => {
  const svg = paintOverview(laid);
  for (const [name, d] of Object.entries(windowPaths(laid, laid.window))) {
    expect(svg.split(new RegExp(`class="(?:era )?${name}" d="${d}"`))).toHaveLength(2);
  }
});

it("the wedge leads from the window to the edges of the plots", () => {
  const { wedge, window } = windowPaths(laid, { left: 100, right: 200 });
  expect(window).toBe("M100 16H200V50H100z");
  expect(wedge).toBe("M100 50L56.5 64M200 50L983.5 64");
});
