import { expect, it } from "vitest";
import { openRows } from "../../../lib/parse/merge";

/** The rows of a column that a merge leaves open; a sign of a mark stands for the mark itself. */
function open(column: string): string {
  const marks = [...column].flatMap((sign, row) => (/[<=>|]/.test(sign) ? [{ row, sign }] : []));
  const isOpen = openRows(marks);
  return [...column].filter((sign, row) => /\w/.test(sign) && isOpen(row)).join("");
}

it.each([
  ["between the marks of a merge", "ab<cd=ef>gh", "cdef"],
  ["of a merge that shows what both versions come from", "a<b|c=d>e", "bcd"],
  ["of two merges, and none between them", "a<b=c>d<e=f>g", "bcef"],
  ["before a merge whose opening mark is gone", "ab=c>d", "abc"],
  ["behind a merge whose closing mark is gone", "a<b=cd", "bcd"],
  ["everywhere where the middle mark alone is left", "ab=cd", "abcd"],
  ["before a closing mark that is left alone", "ab>cd", "ab"],
  ["behind an opening mark that is left alone", "ab<cd", "cd"],
])("open are the rows %s", (_, column, rows) => {
  expect(open(column)).toBe(rows);
});
