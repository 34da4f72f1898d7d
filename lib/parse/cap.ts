import type { Code } from "./codes";
import type { Problem } from "./problems";

/** How many problems there are of one code in one file, and how many of them are shown. */
export type Tally = { file: string; code: Code; count: number; shown: number };

/** Of each code, so many problems of a file are shown. */
export const mostShown = 20;

/**
 * Leaves the first problems of each code in each file, and counts them all.
 *
 * Shape: problems stay in their order; a tally for each file and code, in the order of their first problem.
 */
export function capProblems(problems: readonly Problem[]): { shown: Problem[]; tallies: Tally[] } {
  const tallies = new Map<string, Tally>();
  const shown = problems.filter(({ file, code }) => {
    const key = `${file}\n${code}`;
    const tally = tallies.get(key) ?? { file, code, count: 0, shown: 0 };
    tallies.set(key, tally);
    tally.count += 1;
    if (tally.count <= mostShown) tally.shown += 1;
    return tally.count <= mostShown;
  });
  return { shown, tallies: [...tallies.values()] };
}

/** Says how many problems of a code are not shown: `… and 4,312 more type-error`; null where all are. */
export function describeRest({ code, count, shown }: Tally): string | null {
  const rest = count - shown;
  return rest === 0 ? null : `… and ${String(rest).replace(/\B(?=(\d{3})+$)/g, ",")} more ${code}`;
}
