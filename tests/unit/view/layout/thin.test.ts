import fc from "fast-check";
import { expect, it } from "vitest";
import { frameFor } from "../../../../lib/view/layout/frames";
import { layoutLine } from "../../../../lib/view/layout/lines";
import { markersOf, settledYears } from "../../../../lib/view/layout/markers";
import { startPlot } from "../../../../lib/view/layout/plotting";
import { runsOf, stretchesOf } from "../../../../lib/view/layout/spots";
import type { LineModel, Point } from "../../../../lib/view/plot.types";
import { keysOf, type Row, rows } from "../../../../lib/view/rows";
import { facet, line, point } from "./plotModels";

const first = 1000;
const width = 50;
const frame = { ...frameFor("overlay", 1120), width: width + 200, left: 100, right: 100 };

const lineOf = (key: string, points: Point[]): LineModel => ({ ...line(key, first, []), points });

function plottingOf(...lines: LineModel[]) {
  const years = lines[0]?.points.length ?? 0;
  return startPlot(facet(lines), frame, { span: { from: first, to: first + years - 1 }, height: 100 });
}

const wave = (length: number, change: (i: number) => Partial<Point> = () => ({})) =>
  Array.from({ length }, (_, i) => point(first + i, 50 + 20 * Math.sin(i / 9), change(i)));

/** A year: reported, estimated, with a range, or missing, in runs of some length. */
const anyPoints = fc
  .array(
    fc.record({
      length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 90 })),
      kind: fc.constantFrom("reported", "estimated", "wide", "missing"),
      values: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 7 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((stretches) =>
    stretches
      .flatMap(({ length, kind, values }) =>
        Array.from({ length }, (_, i) => ({ kind, value: values[(i * i) % values.length] ?? 1 })),
      )
      .map(({ kind, value }, i) =>
        point(first + i, kind === "missing" ? null : value, {
          isEstimated: kind === "estimated",
          ...(kind === "wide" ? { low: value / 2, high: value * 1.5 } : {}),
        }),
      ),
  );

it("lines of as many points as the plot has pixels are drawn whole", () => {
  expect(plottingOf(lineOf("a", wave(width))).drawn).toBeNull();
  expect(plottingOf(lineOf("a", wave(width + 1))).drawn).not.toBeNull();
});

it("a long line has about as many points as the plot has pixels", () => {
  const plotting = plottingOf(lineOf("a", wave(5000)));
  expect(plotting.drawn?.size).toBeGreaterThan(width / 2);
  expect(plotting.drawn?.size).toBeLessThan(width + 10);
});

it("a lone peak and a lone trough stay", () => {
  const points = wave(5000);
  points[2345] = point(first + 2345, 99);
  points[2346] = point(first + 2346, 1);
  const one = lineOf("a", points);
  const heights = layoutLine(one, plottingOf(one)).segments.flatMap((segment) => segment.points.map(([, y]) => y));
  expect([Math.min(...heights), Math.max(...heights)]).toEqual([9, 107]);
});

it("gaps, breaks, lone years and their marks are those of the whole line", () => {
  const points = wave(3000, (i) => ({ isBreak: i === 1500 }));
  for (const i of [700, 701, 2000, 2002]) points[i] = point(first + i, null);
  const one = lineOf("a", points);
  const plotting = plottingOf(one);
  const whole = { ...plotting, drawn: null };
  expect(layoutLine(one, plotting).gaps).toEqual(layoutLine(one, whole).gaps);
  expect(layoutLine(one, plotting).breaks).toEqual(layoutLine(one, whole).breaks);
  const years = settledYears(plotting.facet, plotting.spots).get("a") ?? new Set<number>();
  expect(markersOf(one, years, plotting).map(({ x }) => x)).toEqual([plotting.time.middle(first + 2001)]);
});

it("every solid or dashed stretch keeps its ends and its extremes", () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const plotting = plottingOf(lineOf("a", points));
      const { drawn } = plotting;
      for (const { spots } of runsOf(plotting.spots.get("a") ?? []).flatMap(stretchesOf)) {
        const kept = spots.filter(({ point: { year } }) => drawn?.has(year) ?? true);
        expect([kept[0], kept.at(-1)]).toEqual([spots[0], spots.at(-1)]);
        const heights = (some: typeof spots) => some.map(({ y }) => y);
        expect(Math.min(...heights(kept))).toBe(Math.min(...heights(spots)));
        expect(Math.max(...heights(kept))).toBe(Math.max(...heights(spots)));
      }
    }),
  );
});

/** Values of a column in runs, as Recharts joins them. */
function joined(all: Row[], key: string): Row[string][][] {
  const runs: Row[string][][] = [[]];
  for (const row of all) {
    if (row[key] === null) runs.push([]);
    else runs.at(-1)?.push(row[key] ?? null);
  }
  return runs.filter(({ length }) => length > 0);
}

it("Recharts joins nothing that the whole line does not join, and draws what is painted", () => {
  fc.assert(
    fc.property(anyPoints, anyPoints, (some, others) => {
      const length = Math.min(some.length, others.length);
      const lines = [lineOf("a", some.slice(0, length)), lineOf("b", others.slice(0, length))];
      const plotting = plottingOf(...lines);
      const [whole, thinned] = [rows(plotting.facet), rows(plotting.facet, plotting.drawn)];
      for (const one of lines) {
        const { solid, dashed, dashed2, band } = keysOf(one);
        for (const key of [solid, dashed, dashed2, band]) {
          const ends = (all: Row[]) => joined(all, key).map((run) => [run[0], run.at(-1)]);
          expect(ends(thinned)).toEqual(ends(whole));
        }
        const painted = layoutLine(one, plotting).segments;
        const lengths = (isDashed: boolean) =>
          painted.filter((segment) => segment.isDashed === isDashed).map(({ points }) => points.length);
        const live = (...keys: string[]) => keys.flatMap((key) => joined(thinned, key).map((run) => run.length));
        expect(live(solid)).toEqual(lengths(false));
        expect(live(dashed, dashed2).sort()).toEqual(lengths(true).sort());
      }
    }),
  );
});
