import { areCrossed, faultOfLimits } from "./cell";
import type { Problem } from "./problems";
import { type CheckedTables, problemAt } from "./table";

/**
 * Holds every figure against the limits of its measure.
 *
 * Errors: constraint-error, with a word on -9 and the like, which some datasets write for missing.
 */
export function crossCheckLimits({ series, measures }: CheckedTables): Problem[] {
  const limits = new Map(measures.rows.map(({ cells }) => [cells.measure, cells]));
  return series.rows.flatMap((row) => {
    const limit = limits.get(row.cells.measure);
    if (row.cells.measure === undefined || !limit || areCrossed(limit.min, limit.max)) return [];
    return (["value", "low", "high"] as const).flatMap((field) => {
      const figure = row.cells[field];
      const fault = typeof figure === "number" ? faultOfLimits(figure, limit.min, limit.max) : null;
      return fault ? [problemAt(row, field, fault)] : [];
    });
  });
}
