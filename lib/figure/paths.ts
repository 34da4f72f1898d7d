import type { LaidLine } from "../view/layout/layout.types";
import { short } from "./svg";

type Points = [number, number][];

/**
 * A polyline, short: tenths of a pixel, each point relative to the one before. Every point keeps within a twentieth of a
 * pixel of its place, however long the line, and so of where a live chart draws it.
 */
export function shortPath(points: Points): string {
  const tenths = points.map(([x, y]): [number, number] => [Math.round(x * 10), Math.round(y * 10)]);
  return tenths
    .map(([x, y], i) => {
      const [x0, y0] = tenths[i - 1] ?? [0, 0];
      return `${i === 0 ? "M" : i === 1 ? "l" : ""}${pair((x - x0) / 10, (y - y0) / 10, i > 1)}`;
    })
    .join("");
}

/** Two numbers with no more separators than a reader of paths needs. */
function pair(x: number, y: number, isContinued: boolean): string {
  const [first, second] = [short(x), short(y)];
  const before = isContinued && !first.startsWith("-") ? " " : "";
  return `${before}${first}${second.startsWith("-") ? "" : " "}${second}`;
}

/** Solid and dashed parts of a line, each one path. */
export function linePaths(laid: LaidLine): { solid: string; dashed: string } {
  const join = (isDashed: boolean) =>
    laid.segments
      .filter((segment) => segment.isDashed === isDashed)
      .map(({ points }) => shortPath(points))
      .join("");
  return { solid: join(false), dashed: join(true) };
}

/** All bands of a line as one path. */
export function bandPath(laid: LaidLine): string {
  return laid.bands.map(({ upper, lower }) => `${shortPath([...upper, ...lower.toReversed()])}z`).join("");
}
