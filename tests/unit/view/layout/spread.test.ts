import fc from "fast-check";
import { expect, it } from "vitest";
import { spread } from "../../../../lib/view/layout/spread";

const blocks = (...targets: number[]) => targets.map((target) => ({ target, height: 20 }));

it("leaves blocks that do not touch where they want to be", () => {
  expect(spread(blocks(30, 80), 4, 0, 100)).toEqual([30, 80]);
});

it("pushes touching blocks apart by the same amount both ways", () => {
  expect(spread(blocks(50, 50), 4, 0, 100)).toEqual([38, 62]);
});

it("keeps the order of the input in the answer, whatever their order on the page", () => {
  expect(spread(blocks(52, 48), 4, 0, 100)).toEqual([62, 38]);
});

it("moves blocks inside the limits, together", () => {
  expect(spread(blocks(5, 10), 4, 0, 100)).toEqual([10, 34]);
  expect(spread(blocks(99, 98), 4, 0, 100)).toEqual([90, 66]);
});

it("blocks that fit never overlap and never leave the limits", () => {
  const some = fc.array(
    fc.record({ target: fc.double({ min: -50, max: 350, noNaN: true }), height: fc.integer({ min: 5, max: 30 }) }),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(some, (blocks) => {
      const middles = spread(blocks, 4, 0, 300);
      const edges = blocks
        .map(({ height }, i) => ({ top: (middles[i] ?? 0) - height / 2, foot: (middles[i] ?? 0) + height / 2 }))
        .toSorted((a, b) => a.top - b.top);
      for (const { top, foot } of edges) expect(top >= -1e-9 && foot <= 300 + 1e-9).toBe(true);
      const gaps = edges.slice(1).map(({ top }, i) => top - (edges[i]?.foot ?? 0));
      expect(Math.min(4, ...gaps)).toBeCloseTo(4);
    }),
  );
});
