import type { Problem } from "./problems";
import { isHeadlineFit, type Readings } from "./readings";
import { describeYears, findOverlaps, type Span, spanOf, yearsOf } from "./spans";
import { type CheckedRow, type CheckedTables, lineOf, problemAt } from "./table";

type RuleRow = CheckedRow<"headline">;
type Rule = Span & { source: string };

/**
 * Holds the rules of the headline line against the readings they name and against each other.
 *
 * Errors: x-headline-source where the source has no value for a year of the rule, x-headline-derived where its figure
 *         is a copy, a bound, an estimate or an outlier, x-rule-overlap. A year that a row in doubt may fill passes.
 */
export function crossCheckHeadline({ headline }: CheckedTables, readings: Readings): Problem[] {
  const againstReadings = headline.rows.flatMap((row) => {
    const span = spanOf(row);
    const { source } = row.cells;
    if (!span || source === undefined) return [];
    const rule = { ...span, source };
    return [...missingYears(row, rule, readings), ...unfitReadings(row, rule, readings)];
  });
  return [...againstReadings, ...findOverlaps(headline.rows, "x-rule-overlap")];
}

function missingYears(row: RuleRow, rule: Rule, readings: Readings): Problem[] {
  const isMissing = (year: number) => !readings.find({ ...rule, year }) && !readings.mayHide({ ...rule, year });
  const missing = yearsOf(rule).filter(isMissing);
  if (missing.length === 0) return [];
  const hint = `${rule.source} has no row for ${describeYears(missing)}`;
  return [problemAt(row, cellToBlame(rule, missing), { code: "x-headline-source", hint })];
}

/** Picks the cell most likely wrong: the end of the rule at which the years are missing, or else the source. */
function cellToBlame({ from, to }: Rule, missing: number[]): "from" | "to" | "source" {
  const first = missing[0] ?? from;
  const last = missing.at(-1) ?? to;
  const isRun = last - first === missing.length - 1;
  if (!isRun || missing.length === to - from + 1) return "source";
  return first === from ? "from" : last === to ? "to" : "source";
}

function unfitReadings(row: RuleRow, rule: Rule, readings: Readings): Problem[] {
  return yearsOf(rule).flatMap((year) => {
    const reading = readings.find({ ...rule, year });
    if (!reading || isHeadlineFit(reading)) return [];
    const use = `but the headline of ${year} uses it (${lineOf(row, reading)})`;
    if (reading.cells.value === null)
      return [problemAt(reading, "value", { code: "x-headline-source", hint: `no value, ${use}` })];
    return [problemAt(reading, "derived", { code: "x-headline-derived", hint: `not fit for the headline, ${use}` })];
  });
}
