import { add, type Case, copyAs, encode, put, remove, renameTo, replace, rewrite, smallData } from "./case";

const file = "totals.csv";
const zipped = (name: string) => Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, ...encode(name), 0, 1, 2]);
const counts = Object.fromEntries(
  smallData.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes).split("\n").length - 2]),
);
// A cell of this file has a line break.
const record = { ...counts, "series/trade.csv": 6 };
const folder = { code: "source-error", hint: "a folder, not a file" } as const;
const seriesHeader = new TextDecoder()
  .decode(smallData.find(({ path }) => path === "series/votes.csv")?.bytes)
  .split("\n")[0];
const lastRow = "KOR,1992,import,81775,imf_dots,ok,\n";

export const files: Case[] = [
  {
    name: "a spreadsheet named like CSV",
    change: put(file, zipped("[Content_Types].xml xl/workbook.xml")),
    at: "totals.csv:1:1 encoding-error",
    hint: "byte 0 (0x50 0x4B 0x03 0x04): looks like a spreadsheet (.xlsx); save as CSV UTF-8",
  },
  {
    name: "an OpenDocument spreadsheet named like CSV",
    change: put(file, zipped("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")),
    at: "totals.csv:1:1 encoding-error",
    hint: "looks like a spreadsheet (.ods)",
  },
  {
    name: "a zipped file named like CSV",
    change: put(file, zipped("totals.csv")),
    at: "totals.csv:1:1 encoding-error",
    hint: "looks like a zipped file",
  },
  {
    name: "an old spreadsheet named like CSV",
    change: put(file, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    at: "totals.csv:1:1 encoding-error",
    hint: "such as a spreadsheet (.xls)",
  },
  {
    name: "a PDF named like CSV",
    change: put(file, "%PDF-1.7\n1 0 obj\n"),
    at: "totals.csv:1:1 encoding-error",
    hint: "looks like a PDF",
  },
  {
    name: "a gzip file named like CSV",
    change: put(file, Uint8Array.from([0x1f, 0x8b, 8, 0, 0])),
    at: "totals.csv:1:1 encoding-error",
    hint: "looks like a gzip file",
  },
  {
    name: "a picture named like CSV",
    change: put(file, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0, 0, 0, 1])),
    at: "totals.csv:1:1 encoding-error",
    hint: "byte 8 (0x00): looks like no text file",
  },
  {
    name: "a web page named like CSV",
    change: put(file, "\n<!DOCTYPE html>\n<html><body>Not found</body></html>\n"),
    at: "totals.csv:1:1 format-error",
    hint: "looks like a web page (HTML)",
  },
  {
    name: "a piece of a web page named like CSV",
    change: put(file, "<div>Not found</div>\n"),
    at: "totals.csv:1:1 format-error",
    hint: "looks like a web page (HTML)",
  },
  {
    name: "a line for Excel above the header",
    change: rewrite(file, (text) => `sep=,\n${text}`),
    at: "totals.csv:1:1 format-error",
    hint: "take this line out",
  },
  {
    name: "a comment above the header",
    change: rewrite(file, (text) => `# from a yearbook\n${text}`),
    at: "totals.csv:1:1 format-error",
    hint: "take this line out",
  },
  {
    name: "JSON named like CSV",
    change: put(file, '[{"economy": "RUS", "year": 1992}]\n'),
    at: "totals.csv:1:1 format-error",
    hint: "looks like JSON",
  },
  {
    name: "the pointer to a file in Git LFS",
    change: put(file, "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"),
    at: "totals.csv:1:1 format-error",
    hint: "git lfs pull",
  },
  {
    name: "a merge left half done",
    change: rewrite(file, (text) => `<<<<<<< HEAD\n${text}`),
    at: "totals.csv:1:1 format-error",
    hint: "choose between the two versions",
  },
  {
    name: "cells separated by semicolons",
    change: rewrite(file, (text) => text.replaceAll(",", ";")),
    at: "totals.csv:1:1 format-error",
    hint: "cells are separated by semicolons",
  },
  {
    name: "cells separated by tabs",
    change: rewrite(file, (text) => text.replaceAll(",", "\t")),
    at: "totals.csv:1:1 format-error",
    hint: "cells are separated by tabs",
  },
  {
    name: "cells separated by bars",
    change: rewrite(file, (text) => text.replaceAll(",", "|")),
    at: "totals.csv:1:1 format-error",
    hint: "cells are separated by bars",
  },
  {
    name: "a file of no bytes",
    change: put(file, ""),
    at: "totals.csv:1:1 source-error",
    hint: "the file is empty",
  },
  {
    name: "a file of blank lines alone",
    change: put(file, "\n\n \n"),
    at: "totals.csv:1:1 source-error",
    hint: "the file is empty",
  },
  {
    name: "a folder named like a file of the tables",
    change: (files) => files.map((one) => (one.path === file ? { ...one, fault: folder } : one)),
    at: "totals.csv:1:1 source-error",
    hint: "a folder, not a file",
  },
  {
    name: "a folder named like a file that no table knows",
    change: add({ path: "x.csv", bytes: new Uint8Array(), fault: folder }),
    at: "x.csv:1:1 source-error",
    hint: "a folder, not a file",
  },
  {
    name: "a table that is not there",
    change: remove("eras.csv"),
    at: "eras.csv:1:1 x-missing-file",
    hint: "it needs a header at least",
  },
  {
    name: "a file that no table knows",
    change: add({ path: "notes.csv", bytes: encode("a\n") }),
    at: "notes.csv:1:1 x-unknown-file",
    hint: "series go to series/*.csv",
  },
  {
    name: "a spreadsheet among the series",
    change: add({ path: "series/oil.xlsx", bytes: zipped("xl/") }),
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
    hint: `this name is taken by ${name === file ? `the table ${name}` : `${name}, which is computed`}; rename it`,
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
    record,
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
    change: copyAs(file, "series/totals.csv"),
    at: "series/totals.csv:1:1 x-copy",
    hint: "the same as totals.csv; take it out",
  },
  {
    name: "a file of series saved over one with a shorter name",
    change: (all) => copyAs("series/votes.csv", "series/v.csv")(remove("series/v.csv")(all)),
    files: [...smallData, { path: "series/v.csv", bytes: encode(`${seriesHeader}\n`) }],
    record: { ...record, "series/v.csv": 0 },
    at: "series/v.csv:1:1 x-copy",
    hint: "the same as series/votes.csv; put back what it held, or take it out",
  },
  {
    name: "a file cut just after a line end",
    change: replace(file, lastRow, ""),
    record,
    at: "totals.csv:3:1 x-rows-missing",
    hint: "the file ends after 2 rows of 3: it may be cut",
  },
  {
    name: "a file cut down to its header",
    change: rewrite("series/votes.csv", (text) => text.slice(0, text.indexOf("\n") + 1)),
    record,
    at: "series/votes.csv:1:1 x-rows-missing",
    hint: "the file ends after 0 rows of 4",
  },
  {
    name: "a file of series that was there when rows were recorded",
    change: remove("series/votes.csv"),
    record,
    at: "series/votes.csv:1:1 x-missing-file",
    hint: "if it is to go: npm run check-data -- --record",
  },
  {
    name: "a row more than recorded",
    change: rewrite(file, (text) => `${text}RUS,1993,export,44297,imf_dots,ok,\n`),
    record,
    at: "totals.csv:5:1 x-rows-unrecorded",
    hint: "1 row more than recorded",
  },
  {
    name: "a new file of series",
    change: add({ path: "series/new.csv", bytes: encode(`${seriesHeader}\n`) }),
    record,
    at: "series/new.csv:1:1 x-rows-unrecorded",
    hint: "a new file; note its rows",
  },
  {
    name: "a record of rows that was cut",
    change: (files) => [...files],
    record: '{ "totals.csv": ',
    at: "rows.json:1:1 format-error",
    hint: "no record of rows",
  },
  {
    name: "a record of rows with words for numbers",
    change: (files) => [...files],
    record: '{ "totals.csv": "many" }',
    at: "rows.json:1:1 format-error",
    hint: "no record of rows",
  },
];
