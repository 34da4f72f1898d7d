import type { Box } from "./layout.types";

/** A straight stroke from one point to another, px. */
export type Stroke = [x0: number, y0: number, x1: number, y1: number];

/** The box, larger by `by` px on all sides. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** True where two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True where the box lies within the bounds, edges included. */
export function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** Length of the part of a stroke that lies in the box, px. Most strokes lie wholly on one side: those are quick. */
export function lengthWithin(stroke: Stroke, box: Box): number {
  // By index and late: the search for places asks this for every stroke and every candidate.
  const x0 = stroke[0];
  const x1 = stroke[2];
  const { x, width } = box;
  if (Math.max(x0, x1) < x || Math.min(x0, x1) > x + width) return 0;
  const y0 = stroke[1];
  const y1 = stroke[3];
  const { y, height } = box;
  if (Math.max(y0, y1) < y || Math.min(y0, y1) > y + height) return 0;
  const [enterX, leaveX] = shares(x0, x1, x, x + width);
  const [enterY, leaveY] = shares(y0, y1, y, y + height);
  const share = Math.min(leaveX, leaveY) - Math.max(enterX, enterY);
  return share > 0 ? share * Math.hypot(x1 - x0, y1 - y0) : 0;
}

/** Where on its way from `a` to `b`, as shares from 0 to 1, something is between `low` and `high`. */
function shares(a: number, b: number, low: number, high: number): [number, number] {
  if (a === b) return [0, 1];
  const [one, other] = [(low - a) / (b - a), (high - a) / (b - a)];
  return [Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other))];
}

/** The strokes of a line through points. */
export function strokesOf(points: [number, number][]): Stroke[] {
  return points.slice(1).map(([x, y], i) => {
    const [x0, y0] = points[i] ?? [x, y];
    return [x0, y0, x, y];
  });
}

/** The point of the box nearest to a point outside. */
export function nearestPoint(box: Box, [x, y]: [number, number]): [number, number] {
  return [clamp(x, box.x, box.x + box.width), clamp(y, box.y, box.y + box.height)];
}

/** The value, no less than `low` and no more than `high`; `low` wins where they cross. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** True where two strokes cross. */
export function crosses(one: Stroke, other: Stroke): boolean {
  const [ax, ay, bx, by] = one;
  const [cx, cy, dx, dy] = other;
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  return sideOf(one, cx, cy) !== sideOf(one, dx, dy) && sideOf(other, ax, ay) !== sideOf(other, bx, by);
}

/** On which side of a stroke a point lies: -1, 0 or 1. */
function sideOf([x0, y0, x1, y1]: Stroke, x: number, y: number): number {
  return Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
}
