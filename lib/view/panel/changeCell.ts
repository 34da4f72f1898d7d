import { change } from "../../derive/change";
import { readoutWords } from "../../words/readout";
import type { Say } from "../describe/say";
import { isProportional } from "./transform";

/** Words of a cell, and words of less weight beside them. */
export type Cell = { words: string; note: string };

/** A cell with nothing to say. */
export const none: Cell = { words: "–", note: "" };

/**
 * Says how far a figure moved over some years.
 *
 * Unit:   that of the figures, of a percentage or share in percentage points; in the note the change in percent and, over more than
 *         a year, the growth a year, of amounts and counts above zero alone.
 */
export function changeCell(first: number | null, last: number | null, years: number, unit: string, say: Say): Cell {
  const moved = change(first, last, years);
  if (!moved) return none;
  const { points, perYear } = readoutWords[say.lang];
  if (unit === "percent") return { words: say.difference(moved.absolute, "index"), note: points };
  if (unit === "share") return { words: say.difference(moved.absolute * 100, "index"), note: points };
  const words = say.difference(moved.absolute, unit);
  if (!isProportional(unit) || moved.relative === null || moved.perYear === null) return { words, note: "" };
  const yearly = years > 1 ? [perYear(say.percent(moved.perYear, 1, true))] : [];
  return { words, note: [say.percent(moved.relative, 0, true), ...yearly].join(", ") };
}
