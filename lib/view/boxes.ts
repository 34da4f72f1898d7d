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

/** Length of the part of a stroke that lies in the box, px (clipping after Liang and Barsky). */
export function lengthWithin([x0, y0, x1, y1]: Stroke, box: Box): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  let enter = 0;
  let leave = 1;
  const sides: [number, number][] = [
    [-dx, x0 - box.x],
    [dx, box.x + box.width - x0],
    [-dy, y0 - box.y],
    [dy, box.y + box.height - y0],
  ];
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return 0;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
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
export function crosses([ax, ay, bx, by]: Stroke, [cx, cy, dx, dy]: Stroke): boolean {
  const side = (px: number, py: number, qx: number, qy: number, x: number, y: number) =>
    Math.sign((qx - px) * (y - py) - (qy - py) * (x - px));
  return (
    side(ax, ay, bx, by, cx, cy) !== side(ax, ay, bx, by, dx, dy) &&
    side(cx, cy, dx, dy, ax, ay) !== side(cx, cy, dx, dy, bx, by)
  );
}
