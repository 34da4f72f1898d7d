import { lastUpTo } from "./position";
import type { Fault } from "./problems";

const mark = /^(<{7}|\|{7}|={7}|>{7})( |\n|$)/;

/** Finds a line that a merge left at the start of a text. Errors: a `format-error`; or null. */
export function faultOfMerge(text: string): Fault | null {
  if (!mark.test(text)) return null;
  return { code: "format-error", hint: "a merge was left half done; choose between the two versions" };
}

/** A row that is a mark of a merge, and the sign it is made of. */
export type MergeMark = { row: number; sign: string };

/**
 * Tells of which rows a merge leaves open whether they are to stay.
 *
 * Shape: marks in the order of their rows. Where the one that opens or closes is gone, all rows that way are open.
 */
export function openRows(marks: readonly MergeMark[]): (row: number) => boolean {
  const places = marks.map(({ row }) => row);
  return (row) => {
    const last = lastUpTo(places, row);
    const [above, below] = (places[last] ?? row) < row ? [marks[last], marks[last + 1]] : [undefined, marks[last]];
    return (above !== undefined && above.sign !== ">") || (below !== undefined && below.sign !== "<");
  };
}
