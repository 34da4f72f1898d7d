import { add, type Case, copyAs, encode, remove, renameTo, seriesHeader, smallData, smallRecord } from "./case";

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
    name: "a file of series saved over one with a shorter name",
    change: (all) => copyAs("series/votes.csv", "series/v.csv")(remove("series/v.csv")(all)),
    files: [...smallData, { path: "series/v.csv", bytes: encode(`${seriesHeader}\n`) }],
    record: { ...smallRecord, "series/v.csv": 0 },
    at: "series/v.csv:1:1 x-copy",
    hint: "the same as series/votes.csv; put back what it held, or take it out",
  },
];
