import { type Case, replace, rewrite } from "./case";

const file = "totals.csv";
const trade = "series/trade.csv";
const row1992 = "trade_total,PRK,1992,292.3,,,A,imf_dots,,,,sum,";

export const lines: Case[] = [
  {
    name: "a file whose lines end in CRLF",
    change: rewrite(file, (text) => text.replaceAll("\n", "\r\n")),
    at: "totals.csv:1:44 x-line-ends",
    hint: "lines end in CRLF; save with LF",
  },
  {
    name: "a file whose lines end in CR",
    change: rewrite(file, (text) => text.replaceAll("\n", "\r")),
    at: "totals.csv:1:44 x-line-ends",
    hint: "lines end in CR; save with LF",
  },
  {
    name: "one line that ends in CRLF among others",
    change: replace(file, "partial year\n", "partial year\r\n"),
    at: "totals.csv:2:52 x-line-ends",
    hint: "this line ends in CRLF, others in LF",
  },
  {
    name: "a lone CR in a cell",
    change: replace(file, "partial year", "partial\ryear"),
    at: "totals.csv:2:40 x-control-character",
    hint: "<U+000D> cannot be seen",
  },
  {
    name: "the two signs of a line end the wrong way round",
    change: replace(file, "partial year\n", "partial year\n\r"),
    at: "totals.csv:3:1 x-formula",
    hint: "begin without <U+000D>",
  },
  {
    name: "a last line without an end",
    change: rewrite(file, (text) => text.trimEnd()),
    at: "totals.csv:4:35 x-final-line-end",
    hint: "the file may be cut",
  },
  {
    name: "a file that is a header without an end",
    change: rewrite("eras.csv", (text) => text.slice(0, text.indexOf("\n"))),
    at: "eras.csv:1:77 x-final-line-end",
    hint: "the last line has no end",
  },
  {
    name: "a blank line between rows",
    change: replace(trade, row1992, `\n${row1992}`),
    at: "series/trade.csv:3:1 blank-row",
    hint: "take the line out",
  },
  {
    name: "a blank line at the end",
    change: rewrite(file, (text) => `${text}\n`),
    at: "totals.csv:5:1 blank-row",
    hint: "take the line out",
  },
  {
    name: "a row of empty cells, as a spreadsheet leaves them",
    change: rewrite(file, (text) => `${text},,,,,,\n`),
    at: "totals.csv:5:1 blank-row",
    hint: "take the line out",
  },
  {
    name: "the header again between the rows",
    change: rewrite(file, (text) => text.replace("\nKOR", `\n${text.slice(0, text.indexOf("\n"))}\nKOR`)),
    at: "totals.csv:3:1 x-repeated-header",
    hint: "the header again; take the line out",
  },
  {
    name: "a row one cell short",
    change: replace(file, "ok,\nKOR,1992,import", "ok\nKOR,1992,import"),
    at: "totals.csv:3:34 missing-cell",
    hint: "the row has 6 cells, the header 7",
  },
  {
    name: "a row of one cell",
    change: replace(file, "KOR,1992,export,76632,imf_dots,ok,", "total"),
    at: "totals.csv:3:6 missing-cell",
    hint: "the row has 1 cell, the header 7",
  },
  {
    name: "a row one cell too long",
    change: replace(file, "ok,\nKOR,1992,import", "ok,,\nKOR,1992,import"),
    at: "totals.csv:3:36 extra-cell",
    hint: "the row has 8 cells, the header 7; it ends in a comma too many; take it out",
  },
  {
    name: "a comma too many after a note",
    change: replace(file, "partial year\n", "partial year,\n"),
    at: "totals.csv:2:53 extra-cell",
    hint: "it ends in a comma too many; take it out",
  },
  {
    name: "a comma in a text without quotes, and empty cells after it",
    change: replace("sources.csv", "Government report,", "Government report, printed,"),
    at: "sources.csv:3:23 extra-cell",
    hint: 'put "Government report, printed" in quotes',
  },
  ...[
    { sign: ";", name: "semicolons" },
    { sign: "\t", name: "tabs" },
    { sign: "|", name: "bars" },
  ].map(({ sign, name }) => ({
    name: `a row whose cells are separated by ${name}`,
    change: replace(trade, row1992, row1992.replaceAll(",", sign)),
    at: `series/trade.csv:3:${row1992.length + 1} missing-cell`,
    hint: `the row has 1 cell, the header 13; cells are separated by ${name}; write commas`,
  })),
  {
    name: "a row separated by semicolons, with a decimal comma",
    change: replace(trade, row1992, row1992.replaceAll(",", ";").replace("292.3", "292,3")),
    at: `series/trade.csv:3:${row1992.length + 1} missing-cell`,
    hint: "the row has 2 cells, the header 13; cells are separated by semicolons",
  },
  {
    name: "a comma in a text without quotes",
    change: replace(file, "partial year", "partial year, to June"),
    at: "totals.csv:2:40 extra-cell",
    hint: 'put "partial year, to June" in quotes',
  },
  {
    name: "a comma in a number without quotes",
    change: replace(file, "39967", "39,967"),
    at: "totals.csv:2:17 extra-cell",
    hint: "thousands separator; write 39967, or 39.967 if the comma is decimal",
  },
  {
    name: "a decimal comma without quotes, beside a year",
    change: replace(trade, "1992,292.3", "1992,12,5"),
    at: "series/trade.csv:3:22 extra-cell",
    hint: "decimal comma; write 12.5",
  },
  {
    name: "a row of many commas",
    change: replace(file, "ok,\nKOR,1992,import", `ok,${",".repeat(40)}\nKOR,1992,import`),
    at: "totals.csv:3:36 extra-cell",
    hint: "the row has 47 cells, the header 7; it ends in 40 commas too many; take them out",
  },
];
