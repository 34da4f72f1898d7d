import type { DataFile } from "../../../../lib/parse/csv";
import { add, type Case, encode, remove, replace, rewrite, seriesHeader, smallRecord } from "./case";

const file = "totals.csv";
const lastRow = "KOR,1992,import,81775,imf_dots,ok,\n";

/** Files held against the record of their rows, and the record itself. */
export const records: Case[] = [
  {
    name: "a file cut just after a line end",
    change: replace(file, lastRow, ""),
    record: smallRecord,
    at: "totals.csv:3:1 x-rows-missing",
    hint: "the file ends after 2 rows of 3: it may be cut; if rows were to go: npm run check-data -- --record --fewer",
  },
  {
    name: "a file cut down to its header",
    change: rewrite("series/votes.csv", (text) => text.slice(0, text.indexOf("\n") + 1)),
    record: smallRecord,
    at: "series/votes.csv:1:1 x-rows-missing",
    hint: "the file ends after 0 rows of 4",
  },
  {
    name: "a file of series that was there when rows were recorded",
    change: remove("series/votes.csv"),
    record: smallRecord,
    at: "series/votes.csv:1:1 x-missing-file",
    hint: "if it is to go: npm run check-data -- --record --fewer",
  },
  {
    name: "a file of series that was there when rows were recorded, and whose rows the headline needs",
    change: remove("series/trade.csv"),
    record: smallRecord,
    at: "series/trade.csv:1:1 x-missing-file",
    hint: "it was there when rows were recorded",
  },
  {
    name: "a row more than recorded",
    change: rewrite(file, (text) => `${text}RUS,1993,export,44297,imf_dots,ok,\n`),
    record: smallRecord,
    at: "totals.csv:5:1 x-rows-unrecorded",
    hint: "1 row more than recorded",
  },
  {
    name: "a new file of series",
    change: add({ path: "series/new.csv", bytes: encode(`${seriesHeader}\n`) }),
    record: smallRecord,
    at: "series/new.csv:1:1 x-rows-unrecorded",
    hint: "a new file; note its rows",
  },
  ...[
    ["that was cut", '{ "totals.csv": ', "no record of rows: not JSON"],
    ["with words for numbers", '{ "totals.csv": "many" }', 'totals.csv: "many" is no number of rows'],
    ["with a number below zero", '{ "totals.csv": -1 }', "totals.csv: -1 is no number of rows"],
    ["with half a row", '{ "totals.csv": 1.5 }', "totals.csv: 1.5 is no number of rows"],
    ["with a list for a number", '{ "totals.csv": [3] }', "totals.csv: [3] is no number of rows"],
    ["that is a list", "[]", "no record of rows: not JSON like"],
    ["that is a number", "5", "no record of rows: not JSON like"],
    ["that is nothing", "null", "no record of rows: not JSON like"],
    ["without any file", "{}", "it names no file; put the last one back, or count anew"],
  ].map(([what, text = "", hint = ""]) => ({
    name: `a record of rows ${what}`,
    change: (files: readonly DataFile[]) => [...files],
    record: text,
    at: "rows.json:1:1 format-error",
    hint,
  })),
];
