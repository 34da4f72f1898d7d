import { type Case, replace, rewrite, smallRecord } from "./case";

const file = "totals.csv";

/** Files that a merge left half done. */
export const merges: Case[] = [
  ...["<<<<<<< ours", "||||||| base", "=======", ">>>>>>> theirs"].map((mark) => ({
    name: `a line that a merge left between the rows: ${mark}`,
    change: replace(file, "KOR,1992", `${mark}\nKOR,1992`),
    at: "totals.csv:3:1 format-error",
    hint: "choose between the two versions",
  })),
  {
    name: "rows in both versions of a merge left half done",
    change: rewrite(file, (text) => text.replace(/KOR,1992,export.*\n/, (row) => merge(row, row))),
    record: smallRecord,
    at: "totals.csv:3:1 format-error",
    hint: "choose between the two versions",
    also: ["totals.csv:5:1 format-error", "totals.csv:7:1 format-error"],
  },
  {
    name: "rules in both versions of a merge that differ",
    change: rewrite("headline.csv", (text) =>
      text.replace(/.*PRK,1992.*\n/, (row) => merge(row, row.replace("1992", "1991"))),
    ),
    at: "headline.csv:3:1 format-error",
    hint: "choose between the two versions",
    also: ["headline.csv:5:1 format-error", "headline.csv:7:1 format-error"],
  },
  {
    name: "a merge whose first line alone was taken out",
    change: rewrite(file, (text) => text.replace(/KOR,1992,export.*\n/, (row) => merge(row, row).replace(/.*\n/, ""))),
    at: "totals.csv:4:1 format-error",
    hint: "choose between the two versions",
    also: ["totals.csv:6:1 format-error"],
  },
  {
    name: "a row that is there twice, before a merge left half done",
    change: rewrite(file, (text) => text.replace(/KOR,1992,export.*\n/, (row) => row + row + merge("", ""))),
    at: "totals.csv:4:5 primary-key",
    hint: "same economy, flow, source, year as line 3",
    also: ["totals.csv:3:5 primary-key", ...[5, 6, 7].map((line) => `totals.csv:${line}:1 format-error`)],
  },
  {
    name: "a wrong cell in one version of a merge left half done",
    change: rewrite(file, (text) =>
      text.replace(/KOR,1992,export.*\n/, (row) => merge(row, row.replace("KOR", "ROK"))),
    ),
    at: "totals.csv:6:1 constraint-error",
    hint: "one of",
    also: [3, 5, 7].map((line) => `totals.csv:${line}:1 format-error`),
  },
];

function merge(ours: string, theirs: string): string {
  return `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
}
