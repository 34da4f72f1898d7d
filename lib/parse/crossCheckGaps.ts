import type { Problem } from "./problems";
import { type HeadlineFigures, isSurelyHeadlineFit, type ReadingRow } from "./readings";
import { describeYears, findOverlaps, groupSpans, pairOf, spanOf, yearsOf } from "./spans";
import { type CheckedTables, lineOf, problemAt } from "./table";

/**
 * Holds the gaps against the figures and against each other.
 *
 * Errors: x-gap-covers-value, x-gap-overlap; x-false-zero where a reading says zero in a year without figures, which is
 *         how datasets write missing.
 */
export function crossCheckGaps(checked: CheckedTables, figures: HeadlineFigures): Problem[] {
  return [
    ...coveredValues(checked, figures),
    ...falseZeros(checked, figures),
    ...findOverlaps(checked.gaps.rows, "x-gap-overlap"),
  ];
}

function coveredValues({ gaps }: CheckedTables, figures: HeadlineFigures): Problem[] {
  return gaps.rows.flatMap((row) => {
    const span = spanOf(row);
    const known = span && figures.get(pairOf(span));
    if (!known) return [];
    const covered = yearsOf(span).filter((year) => isSure(known.get(year)));
    const reading = known.get(covered[0] ?? 0);
    if (!reading) return [];
    // Figures at the end of the gap say that it ends too late; elsewhere, that it begins too early.
    const isLate = covered.at(-1) === span.to && covered[0] !== span.from;
    const hint = `there is a figure for ${describeYears(covered)} (${lineOf(reading, row)})`;
    return [problemAt(row, isLate ? "to" : "from", { code: "x-gap-covers-value", hint })];
  });
}

function isSure(reading: ReadingRow | undefined): boolean {
  return reading !== undefined && isSurelyHeadlineFit(reading);
}

function falseZeros({ series, gaps }: CheckedTables, figures: HeadlineFigures): Problem[] {
  const gapsByPair = groupSpans(gaps.rows);
  return series.rows.flatMap((row) => {
    const { measure, partner, year, value } = row.cells;
    if (value !== 0 || measure === undefined || partner === undefined || year === undefined) return [];
    const pair = pairOf({ measure, partner });
    const gap = gapsByPair.get(pair)?.find(({ span }) => span.from <= year && year <= span.to);
    if (!gap || figures.get(pair)?.has(year)) return [];
    const hint = `no figure is known for ${year} (${lineOf(gap.row, row)}); leave the cell empty and say so in note`;
    return [problemAt(row, "value", { code: "x-false-zero", hint })];
  });
}
