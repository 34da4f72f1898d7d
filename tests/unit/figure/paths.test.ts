import { line } from "d3-shape";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bandPath, linePaths, shortPath } from "../../../lib/figure/paths";
import type { LaidLine } from "../../../lib/view/layout/layout.types";

/** The points a reader of paths sees in M, l and L commands. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  for (const [, command = "", rest = ""] of d.matchAll(/([MlL])([^MlLz]*)/g)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
    for (let i = 0; i < numbers.length; i += 2) {
      const [x0, y0] = command === "l" ? (points.at(-1) ?? [0, 0]) : [0, 0];
      points.push([x0 + (numbers[i] ?? 0), y0 + (numbers[i + 1] ?? 0)]);
    }
  }
  return points;
}

const laid = (more: Partial<LaidLine>): LaidLine => {
  return { key: "a", tone: "PRK", isThin: false, segments: [], bands: [], markers: [], gaps: [], breaks: [], ...more };
};

it("writes a line short, each point relative to the one before", () => {
  expect(
    shortPath([
      [10, 20.04],
      [33.2, 5],
      [56.4, 5.5],
    ]),
  ).toBe("M10 20l23.2-15 23.2 .5");
});

it("every point of a short path is within a twentieth of a px of where d3-shape, and so a live chart, draws it", () => {
  const anyPoint = fc.tuple(
    fc.double({ min: 0, max: 1600, noNaN: true }),
    fc.double({ min: -50, max: 900, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 165 }), (points) => {
      const [short, exact] = [pointsOf(shortPath(points)), pointsOf(line()(points) ?? "")];
      expect(short).toHaveLength(exact.length);
      const off = short.map(([x, y], i) =>
        Math.max(Math.abs(x - (exact[i]?.[0] ?? 0)), Math.abs(y - (exact[i]?.[1] ?? 0))),
      );
      expect(Math.max(...off)).toBeLessThan(0.051);
    }),
  );
});

it("solid and dashed parts are one path each", () => {
  const segments = [
    {
      isDashed: true,
      points: [
        [0, 0],
        [10, 0],
      ],
    },
    {
      isDashed: false,
      points: [
        [10, 0],
        [20, 0],
      ],
    },
    {
      isDashed: true,
      points: [
        [20, 0],
        [30, 0],
      ],
    },
  ] satisfies LaidLine["segments"];
  expect(linePaths(laid({ segments }))).toEqual({ solid: "M10 0l10 0", dashed: "M0 0l10 0M20 0l10 0" });
});

it("a band runs along its upper edge and back along the lower", () => {
  const bands = [
    {
      upper: [
        [0, 10],
        [10, 10],
      ],
      lower: [
        [0, 20],
        [10, 20],
      ],
    },
  ] satisfies LaidLine["bands"];
  expect(bandPath(laid({ bands }))).toBe("M0 10l10 0 0 10-10 0z");
});
