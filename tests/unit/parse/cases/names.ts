import { add, type Case, copyAs, encode, remove, renameTo, replace, smallData, smallRecord } from "./case";

const { "series/trade.csv": tradeRows = 0, ...votesRecord } = smallRecord;
const saveOver = (path: string, victim: string): Case["change"] => {
  return (all) => copyAs(path, victim)(remove(victim)(all));
};

/** Files by their names, and files that are the same as others. */
export const names: Case[] = [
  {
    name: "a file that no table knows",
    change: add({ path: "notes.csv", bytes: encode("a\n") }),
    at: "notes.csv:1:1 x-unknown-file",
    hint: "series go to series/*.csv",
  },
  {
    name: "a spreadsheet among the series",
    change: add({ path: "series/oil.xlsx", bytes: encode("PK") }),
    at: "series/oil.xlsx:1:1 x-unknown-file",
    hint: "only files named .csv are read",
  },
  {
    name: "a name in capitals",
    change: add({ path: "series/OIL.CSV", bytes: encode("a\n") }),
    at: "series/OIL.CSV:1:1 x-unknown-file",
    hint: "rename it to oil.csv",
  },
  {
    name: "a text file among the series",
    change: add({ path: "series/oil.txt", bytes: encode("a\n") }),
    at: "series/oil.txt:1:1 x-unknown-file",
    hint: "or take it out",
  },
  ...["totals.csv", "headline-trade.csv", "intensity.csv"].map((name) => ({
    name: `a file of series named ${name}`,
    change: renameTo("series/votes.csv", `series/${name}`),
    at: `series/${name}:1:1 x-name-taken`,
    hint: `this name is taken by ${name === "totals.csv" ? `the table ${name}` : `${name}, which is computed`}; rename it`,
  })),
  {
    name: "a file of series named like a table, but in capitals",
    change: renameTo("series/votes.csv", "series/Totals.csv"),
    at: "series/Totals.csv:1:1 x-name-taken",
    hint: "taken by the table totals.csv",
  },
  {
    name: "a copy of a file of series",
    change: copyAs("series/votes.csv", "series/votes - Copy.csv"),
    at: "series/votes - Copy.csv:1:1 x-copy",
    hint: "the same as series/votes.csv; take it out",
  },
  {
    name: "a copy of a file of series with a shorter name than the recorded one",
    change: copyAs("series/votes.csv", "series/v.csv"),
    record: smallRecord,
    at: "series/v.csv:1:1 x-copy",
    hint: "the same as series/votes.csv; take it out",
  },
  {
    name: "a copy of a table beside it",
    change: copyAs("claims.csv", "a.csv"),
    at: "a.csv:1:1 x-copy",
    hint: "the same as claims.csv; take it out",
  },
  {
    name: "a copy of a table among the series",
    change: copyAs("totals.csv", "series/totals.csv"),
    at: "series/totals.csv:1:1 x-copy",
    hint: "the same as totals.csv; take it out",
  },
  {
    name: "a copy of a recorded file of series, beside a rule that ends too late",
    change: (all) =>
      copyAs("series/votes.csv", "series/v.csv")(replace("headline.csv", "KOR,1992,1992", "KOR,1992,1994")(all)),
    record: smallRecord,
    at: "headline.csv:4:22 x-headline-source",
    hint: "no row for 1993, 1994",
    also: ["series/v.csv:1:1 x-copy"],
  },
  {
    name: "a file of series saved over one with a shorter name, whose rows the headline needs",
    change: saveOver("series/votes.csv", "series/t.csv"),
    files: renameTo("series/trade.csv", "series/t.csv")(smallData),
    record: { ...votesRecord, "series/t.csv": tradeRows },
    at: "series/t.csv:1:1 x-copy",
    hint: "the same as series/votes.csv; put back what it held, or take it out",
  },
  {
    name: "a file of series saved over one whose rows the headline needs, without a record",
    change: saveOver("series/votes.csv", "series/trade.csv"),
    at: "series/trade.csv:1:1 x-copy",
    hint: "the same as series/votes.csv; take it out",
  },
];
