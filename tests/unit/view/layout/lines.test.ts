import { expect, it } from "vitest";
import { frameFor } from "../../../../lib/view/layout/frames";
import { layoutLine } from "../../../../lib/view/layout/lines";
import { markersOf, settledYears } from "../../../../lib/view/layout/markers";
import { startPlot } from "../../../../lib/view/layout/plotting";
import type { FacetModel, Point } from "../../../../lib/view/plot.types";
import { facet, line, point } from "./plotModels";

const frame = { ...frameFor("overlay", 1120), width: 600, left: 100, right: 100 };
const plottingOf = (model: FacetModel) => startPlot(model, frame, { span: { from: 2000, to: 2003 }, height: 100 });

function lay(points: Point[], more: Partial<FacetModel["axis"]> = {}) {
  const one = { ...line("a", 2000, []), points };
  const model = facet([one]);
  const plotting = plottingOf({ ...model, axis: { ...model.axis, ...more } });
  const years = settledYears(plotting.facet, plotting.spots).get("a") ?? new Set<number>();
  return { ...layoutLine(one, plotting), markers: markersOf(one, years, plotting) };
}

const values = (...some: (number | null)[]) => some.map((value, i) => point(2000 + i, value));

it("a line is one segment where every year is reported", () => {
  expect(lay(values(0, 50, 100, 0)).segments).toEqual([
    {
      isDashed: false,
      points: [
        [150, 108],
        [250, 58],
        [350, 8],
        [450, 108],
      ],
    },
  ]);
});

it("a stretch is dashed where either end is estimated, and shares its joints", () => {
  const points = values(10, 10, 10, 10);
  points[1] = point(2001, 10, { isEstimated: true });
  const segments = lay(points).segments;
  expect(segments.map(({ isDashed, points: some }) => [isDashed, some.map(([x]) => x)])).toEqual([
    [true, [150, 250, 350]],
    [false, [350, 450]],
  ]);
});

it("the line stops at a gap, with a mark midway; a year alone gets a marker", () => {
  const laid = lay(values(0, 100, null, 0));
  expect(laid.segments).toHaveLength(1);
  expect(laid.gaps).toEqual([[350, 58]]);
  expect(laid.markers.map(({ x }) => x)).toEqual([450]);
});

it("a break is marked on the border of two years, turned with the line, and only where both have a figure", () => {
  const points = values(0, 100, null, 50);
  points[1] = point(2001, 100, { isBreak: true });
  points[3] = point(2003, 50, { isBreak: true });
  expect(lay(points).breaks).toEqual([{ at: [200, 58], angle: -45 }]);
});

it("a band spans the years whose sources differ by more than 3 percent and closes on their neighbours", () => {
  const points = values(50, 50, 50, 50);
  points[1] = point(2001, 50, { low: 40, high: 60 });
  points[3] = point(2003, 50, { low: 50, high: 51 });
  expect(lay(points).bands).toEqual([
    {
      upper: [
        [150, 58],
        [250, 48],
        [350, 58],
      ],
      lower: [
        [150, 58],
        [250, 68],
        [350, 58],
      ],
    },
  ]);
});

it("a year alone shows its range as a bar", () => {
  const [band] = lay([point(2000, 50, { low: 40, high: 60 })]).bands;
  expect(band?.upper.map(([x]) => Math.round(x))).toEqual([117, 183]);
});

it("a range of a value drawn downwards is drawn downwards", () => {
  const points = [2000, 2001].map((year) => point(year, 20, { plot: -20, low: 10, high: 40 }));
  const [band] = lay(points, { domain: [-50, 50] }).bands;
  expect(band?.upper.map(([, y]) => y)).toEqual([98, 98]);
  expect(band?.lower.map(([, y]) => y)).toEqual([68, 68]);
});

it("a range that reaches zero on a log axis ends at the foot of the plot", () => {
  const points = [2000, 2001].map((year) => point(year, 10, { low: 0, high: 20 }));
  const [band] = lay(points, { kind: "log", domain: [1, 100] }).bands;
  expect(band?.lower.map(([, y]) => y)).toEqual([108, 108]);
});

it("a reported zero on a log axis sits hollow on its shelf, joined to nothing", () => {
  const laid = lay(values(10, 10, 0, null), { kind: "log", domain: [1, 100], hasShelf: true });
  expect(laid.segments.map(({ points }) => points.length)).toEqual([2]);
  expect(laid.markers).toMatchObject([{ x: 350, y: 96, isHollow: true }]);
  expect(laid.gaps).toEqual([]);
});

it("a pinned marker is larger, an estimated one hollow", () => {
  const one = { ...line("a", 2000, []), points: [point(2000, 10, { isEstimated: true }), point(2001, 10)] };
  const plotting = { ...plottingOf(facet([one])), pins: [2000] };
  expect(markersOf(one, new Set([2001]), plotting)).toMatchObject([
    { isPinned: true, isHollow: true, size: 4.5 },
    { isPinned: false, isHollow: false, size: 3.5 },
  ]);
});
