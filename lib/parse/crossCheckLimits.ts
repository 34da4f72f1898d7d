import { bulkUnits, wholeUnits } from "../schema/units";
import { areCrossed, faultOfLimits, isMissingMark } from "./cell";
import { hintOfThousands, isThousands } from "./number";
import type { Fault, Problem } from "./problems";
import { type CheckedRow, type CheckedTables, problemAt } from "./table";

type SeriesRow = CheckedRow<"series">;
type Measure = CheckedRow<"measures">["cells"];

/**
 * Holds every figure against the limits and the unit of its measure.
 *
 * Errors: constraint-error, with a word on -9 and the like, which some datasets write for missing; where no limit
 *         speaks against such a number, a warning: x-missing-mark. A fraction of what is counted whole is an error, and
 *         `150.000` of goods in bulk the warning x-unit-slip.
 */
export function crossCheckLimits({ series, measures }: CheckedTables): Problem[] {
  const byName = new Map(measures.rows.map(({ cells }) => [cells.measure, cells]));
  return series.rows.flatMap((row) => {
    const measure = row.cells.measure === undefined ? undefined : byName.get(row.cells.measure);
    return (["value", "low", "high", "original_value"] as const).flatMap((field) => {
      const figure = row.cells[field];
      if (typeof figure !== "number") return [];
      const isMeasured = measure !== undefined && field !== "original_value";
      const fault = isMeasured ? (faultBeyond(figure, measure) ?? faultOfPart(figure, row, field, measure)) : null;
      const told = fault ?? faultOfMark(figure);
      return told ? [problemAt(row, field, told)] : [];
    });
  });
}

function faultBeyond(figure: number, { min, max }: Measure): Fault | null {
  return areCrossed(min, max) ? null : faultOfLimits(figure, min, max);
}

/** Finds a point between thousands, or half a person. `150.000` reads as 150, so below 1000 the text must tell. */
function faultOfPart(figure: number, row: SeriesRow, field: string, { unit }: Measure): Fault | null {
  if (unit === undefined || (Number.isInteger(figure) && Math.abs(figure) >= 1000)) return null;
  const text = () => row.sheet.textAt(row.row, row.columns.get(field) ?? 0) ?? "";
  if (wholeUnits.has(unit)) return faultOfFraction(figure, text(), unit);
  return bulkUnits.has(unit) && Number.isInteger(figure) ? faultOfNoughts(text()) : null;
}

function faultOfFraction(figure: number, text: string, unit: string): Fault | null {
  if (Number.isInteger(figure) && !isThousands(text)) return null;
  const mend = isThousands(text) ? hintOfThousands(text) : "write a whole number";
  return { code: "constraint-error", hint: `no fractions in ${unit}; ${mend}` };
}

function faultOfNoughts(text: string): Fault | null {
  return isThousands(text) && text.endsWith(".000") ? { code: "x-unit-slip", hint: hintOfThousands(text) } : null;
}

function faultOfMark(figure: number): Fault | null {
  if (!isMissingMark(figure)) return null;
  return { code: "x-missing-mark", hint: `if ${figure} stands for missing, leave the cell empty` };
}
