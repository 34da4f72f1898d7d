import type { Point } from "./plot.types";

/** Published figures further apart than this ratio are drawn as a band and named as a range. */
const wide = 1.03;

/** Whether the sources of a year are so far apart that a reader must know. */
export const isWide = ({ low, high }: Pick<Point, "low" | "high">): boolean =>
  low !== null && high !== null && high > 0 && high > low * wide;
