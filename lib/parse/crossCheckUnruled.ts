import type { Problem } from "./problems";
import { couldBe, isSurelyHeadlineFit, type ReadingRow } from "./readings";
import { describeYears, groupSpans, type Pair, pairOf, pairsInDoubt, spanOf } from "./spans";
import { type CheckedTables, problemAt } from "./table";

/**
 * Finds figures that could lead in years that no rule names, where other years of the same measure and partner have rules. The line
 * would leave them out as if nothing were known.
 *
 * Errors: x-no-rule, once for a measure and partner, at the first such row. A year that a gap explains passes; nothing is said where
 *         a rule or a gap is in doubt.
 */
export function crossCheckUnruled({ series, headline, gaps }: CheckedTables): Problem[] {
  if (!headline.isWhole || !gaps.isWhole) return [];
  const rules = groupSpans(headline.rows);
  const reasons = groupSpans(gaps.rows);
  const doubts = pairsInDoubt([...headline.rows, ...gaps.rows].filter((row) => !spanOf(row)));
  const open = new Map<string, { first: ReadingRow; years: Set<number> }>();
  for (const row of series.rows) {
    const { measure, partner, year } = row.cells;
    if (measure === undefined || partner === undefined || year === undefined || !isSurelyHeadlineFit(row)) continue;
    const pair = pairOf({ measure, partner });
    const spans = [...(rules.get(pair) ?? []), ...(reasons.get(pair) ?? [])];
    const isNamed = spans.some(({ span }) => span.from <= year && year <= span.to);
    if (!rules.has(pair) || isNamed || doubts.some((doubt) => couldBe<Pair>(doubt, { measure, partner }))) continue;
    const found = open.get(pair) ?? { first: row, years: new Set() };
    open.set(pair, { ...found, years: found.years.add(year) });
  }
  return [...open.values()].map(({ first, years }) => problemAt(first, "year", unruled([...years])));
}

function unruled(years: number[]) {
  const named = describeYears(years.sort((a, b) => a - b));
  const hint = `the line follows rules here, and none in headline.csv names ${named}: add a rule, or say in gaps.csv why not`;
  return { code: "x-no-rule" as const, hint };
}
