import type { Problem } from "./problems";
import type { ReadingRow, Readings } from "./readings";
import { type CheckedTables, lineOf, problemAt } from "./table";

const total = "trade_total";
const flows = ["trade_export", "trade_import"] as const;
/** A sum is computed from the figures beside it, and may have been rounded since. */
const tolerance = 1e-3;

/**
 * Holds totals that were computed here against the two flows they are the sum of.
 *
 * Errors: x-not-the-sum, at the value of the total. A total that its source prints may differ from its flows, and nothing is said of it.
 */
export function crossCheckSums({ series }: Pick<CheckedTables, "series">, readings: Readings): Problem[] {
  return series.rows.flatMap((row) => {
    const { measure, partner, source, year, value, derived } = row.cells;
    if (measure !== total || derived !== "sum" || !partner || !source || !year || typeof value !== "number") return [];
    const parts = flows.map((flow) => readings.find({ measure: flow, partner, source, year }));
    const sum = sumOf(parts);
    if (sum === null || Math.abs(value - sum) <= tolerance * Math.max(value, sum)) return [];
    const places = parts.map((part) => part && `${part.cells.value} (${lineOf(part, row)})`).join(" + ");
    return [problemAt(row, "value", { code: "x-not-the-sum", hint: `its flows are ${places}` })];
  });
}

/** Null where one is not there or cannot be read. */
function sumOf(parts: (ReadingRow | undefined)[]): number | null {
  const values = parts.map((part) => part?.cells.value);
  const known = values.filter((value) => typeof value === "number");
  return known.length === parts.length ? known.reduce((sum, value) => sum + value, 0) : null;
}
