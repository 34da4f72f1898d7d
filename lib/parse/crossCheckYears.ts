import type { Fault, Problem } from "./problems";
import { couldBe, isHeadlineFit, type ReadingRow } from "./readings";
import {
  groupSpans,
  holesIn,
  type Pair,
  pairOf,
  pairsInDoubt,
  type Span,
  type SpanRow,
  spanOf,
  yearsOf,
} from "./spans";
import { type CheckedTables, problemAt } from "./table";

/** For each year that is accounted for, how to report that the years after it are not. */
type Accounts = Map<number, (hint: string) => Problem>;

/**
 * Finds years without a figure and without a reason, between the first and the last year known either way.
 *
 * Shape:  asked of a measure and partner as soon as one gap gives a reason; without any it is a set of points.
 * Errors: x-no-reason, at the end of what accounts for the year before. Nothing is said of a measure and partner of
 *         which some row is in doubt.
 */
export function crossCheckYears(checked: CheckedTables): Problem[] {
  const { series, headline, gaps } = checked;
  if (!series.isWhole || !headline.isWhole || !gaps.isWhole) return [];
  const rules = groupSpans(headline.rows);
  const figures = groupFigures(series.rows);
  const doubts = doubtsOf(checked);
  return [...groupSpans(gaps.rows)].flatMap(([pair, gapSpans]) => {
    const span = gapSpans[0]?.span;
    if (!span || doubts.some((doubt) => couldBe<Pair>(doubt, { measure: span.measure, partner: span.partner })))
      return [];
    const accounts: Accounts = new Map();
    for (const { year, row } of figures.get(pair) ?? [])
      accounts.set(year, (hint) => problemAt(row, "year", open(hint)));
    for (const claim of [...(rules.get(pair) ?? []), ...gapSpans]) addYears(accounts, claim);
    return openYears(accounts);
  });
}

/** Figures by measure and partner. One that no rule lets lead accounts for its year too: crossCheckUnruled tells of it. */
function groupFigures(rows: ReadingRow[]): Map<string, { year: number; row: ReadingRow }[]> {
  const groups = new Map<string, { year: number; row: ReadingRow }[]>();
  for (const row of rows) {
    const { measure, partner, year } = row.cells;
    if (measure === undefined || partner === undefined || year === undefined || !isHeadlineFit(row)) continue;
    const group = groups.get(pairOf({ measure, partner })) ?? [];
    groups.set(pairOf({ measure, partner }), group);
    group.push({ year, row });
  }
  return groups;
}

function addYears(accounts: Accounts, { row, span }: { row: SpanRow; span: Span }): void {
  for (const year of yearsOf(span)) accounts.set(year, (hint) => problemAt(row, "to", open(hint)));
}

function openYears(accounts: Accounts): Problem[] {
  const known = [...accounts].sort(([a], [b]) => a - b);
  const runs = known.map(([year, report]) => ({ report, span: { from: year, to: year } }));
  return holesIn(runs).map(({ after, years }) => after.report(years));
}

function open(years: string): Fault {
  return { code: "x-no-reason", hint: `after this, neither a figure nor a gap for ${years}` };
}

function doubtsOf({ series, headline, gaps }: CheckedTables): Partial<Pair>[] {
  return pairsInDoubt([
    ...headline.rows.filter((row) => !spanOf(row)),
    ...gaps.rows.filter((row) => !spanOf(row)),
    ...series.rows.filter(({ cells }) => [cells.measure, cells.partner, cells.year].includes(undefined)),
  ]);
}
