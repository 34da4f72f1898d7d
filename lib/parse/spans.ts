import type { Code } from "./codes";
import type { Problem } from "./problems";
import { type CheckedRow, lineOf, problemAtField } from "./table";

/** A row that says something of a measure and a partner from one year to another: a rule or a gap. */
export type SpanRow = CheckedRow<"headline"> | CheckedRow<"gaps">;

export type Pair = { measure: string; partner: string };

/** What such a row says, every cell of it read. */
export type Span = Pair & { from: number; to: number };

/** Reads the span of a row; null where a cell of it could not be read or its years run backward. */
export function spanOf({ cells: { measure, partner, from, to } }: SpanRow): Span | null {
  if (measure === undefined || partner === undefined || from === undefined || to === undefined) return null;
  return from > to ? null : { measure, partner, from, to };
}

/** Lists the years of a span, both ends included. */
export function yearsOf({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

/** Writes years for a hint, at most five. */
export function describeYears(years: number[]): string {
  const shown = years.slice(0, 5).join(", ");
  return years.length > 5 ? `${shown} and ${years.length - 5} more` : shown;
}

/** Names a measure and a partner as a key. */
export function pairOf({ measure, partner }: Pair): string {
  return `${measure} ${partner}`;
}

/** Gathers rows that can be read by measure and partner, each list in the order of its first years. */
export function groupSpans<R extends SpanRow>(rows: R[]): Map<string, { row: R; span: Span }[]> {
  const groups = new Map<string, { row: R; span: Span }[]>();
  for (const row of rows) {
    const span = spanOf(row);
    if (!span) continue;
    const group = groups.get(pairOf(span)) ?? [];
    groups.set(pairOf(span), group);
    group.push({ row, span });
  }
  for (const group of groups.values()) group.sort((a, b) => a.span.from - b.span.from);
  return groups;
}

/** Lists the measures and partners a row in doubt may be about, as far as they could be read, each once. */
export function pairsInDoubt(rows: (SpanRow | CheckedRow<"series">)[]): Partial<Pair>[] {
  const pairs = rows.map(({ cells: { measure, partner } }) => ({ measure, partner }));
  return [...new Map(pairs.map((pair) => [`${pair.measure} ${pair.partner}`, pair])).values()];
}

/** Finds rows of one table that claim the same years of one measure and partner. Errors: as `overlapsIn`. */
export function findOverlaps(rows: SpanRow[], code: Code): Problem[] {
  return [...groupSpans(rows).values()].flatMap((group) => overlapsIn(group, code));
}

/** Finds the years between the spans of one thing, in the order of their first years, and the span after which they are. */
export function holesIn<R extends { span: { from: number; to: number } }>(
  runs: readonly R[],
): { after: R; years: string }[] {
  let last = runs[0];
  return runs.flatMap((run) => {
    const after = last;
    if (!last || run.span.to > last.span.to) last = run;
    if (!after || run.span.from <= after.span.to + 1) return [];
    return [{ after, years: describeYears(yearsOf({ from: after.span.to + 1, to: run.span.from - 1 })) }];
  });
}

type Run = { row: CheckedRow<"headline" | "gaps" | "eras">; span: { from: number; to: number } };

/**
 * Finds rows that claim the same years, among those of one thing in the order of their first years.
 *
 * Errors: one at the last year of the earlier row and one at the first of the later, as either may be wrong.
 */
export function overlapsIn(group: readonly Run[], code: Code): Problem[] {
  const problems: Problem[] = [];
  let reach = group[0];
  for (const later of group.slice(1)) {
    if (reach && later.span.from <= reach.span.to) {
      const fault = (other: Run, own: Run) => ({ code, hint: `overlaps ${lineOf(other.row, own.row)}` });
      problems.push(problemAtField(reach.row, "to", fault(later, reach)));
      problems.push(problemAtField(later.row, "from", fault(reach, later)));
    }
    if (!reach || later.span.to > reach.span.to) reach = later;
  }
  return problems;
}
