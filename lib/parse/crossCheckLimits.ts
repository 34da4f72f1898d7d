import { areCrossed, faultOfLimits, isMissingMark } from "./cell";
import type { Fault, Problem } from "./problems";
import { type CheckedTables, problemAt } from "./table";

/**
 * Holds every figure against the limits of its measure.
 *
 * Errors: constraint-error, with a word on -9 and the like, which some datasets write for missing; where no limit
 *         speaks against such a number, a warning: x-missing-mark.
 */
export function crossCheckLimits({ series, measures }: CheckedTables): Problem[] {
  const limits = new Map(measures.rows.map(({ cells }) => [cells.measure, cells]));
  return series.rows.flatMap((row) => {
    const limit = limits.get(row.cells.measure);
    const isKnown = row.cells.measure !== undefined && limit !== undefined && !areCrossed(limit.min, limit.max);
    return (["value", "low", "high", "original_value"] as const).flatMap((field) => {
      const figure = row.cells[field];
      if (typeof figure !== "number") return [];
      const isLimited = isKnown && field !== "original_value";
      const fault = isLimited ? faultOfLimits(figure, limit.min, limit.max) : null;
      const told = fault ?? faultOfMark(figure);
      return told ? [problemAt(row, field, told)] : [];
    });
  });
}

function faultOfMark(figure: number): Fault | null {
  if (!isMissingMark(figure)) return null;
  return { code: "x-missing-mark", hint: `if ${figure} stands for missing, leave the cell empty` };
}
