import { expect, it } from "vitest";
import { crosses, isWithin, lengthWithin, nearestPoint, overlaps } from "../../../../lib/view/layout/boxes";

const box = { x: 10, y: 10, width: 20, height: 10 };

it("boxes that share an edge do not overlap", () => {
  expect(overlaps(box, { ...box, x: 30 })).toBe(false);
  expect(overlaps(box, { ...box, x: 29 })).toBe(true);
});

it("a box lies within itself, not within one that is smaller", () => {
  expect(isWithin(box, box)).toBe(true);
  expect(isWithin(box, { ...box, width: 19 })).toBe(false);
});

it("measures the part of a stroke in a box", () => {
  expect(lengthWithin([0, 15, 100, 15], box)).toBe(20);
  expect(lengthWithin([12, 12, 15, 16], box)).toBe(5);
  expect(lengthWithin([15, 0, 15, 100], box)).toBe(10);
  expect(lengthWithin([0, 0, 5, 5], box)).toBe(0);
  expect(lengthWithin([0, 18, 18, 0], box)).toBe(0);
});

it("knows whether two strokes cross", () => {
  expect(crosses([0, 0, 10, 10], [0, 10, 10, 0])).toBe(true);
  expect(crosses([0, 0, 10, 10], [20, 0, 30, 10])).toBe(false);
});

it("finds the point of a box nearest to one outside", () => {
  expect(nearestPoint(box, [0, 15])).toEqual([10, 15]);
  expect(nearestPoint(box, [50, 50])).toEqual([30, 20]);
});
