import { type Case, replace, rewrite, smallRecord } from "./case";

const header = "economy,year,flow,value,source,quality,note";
const named = (name: string, from: string, to: string, at: string, hint: string): Case => ({
  name,
  change: replace("totals.csv", header, header.replace(from, to)),
  at: `totals.csv:1:${at}`,
  hint,
});

const more = (name: string, label: string, at: string, hint: string): Case => ({
  name,
  change: rewrite("totals.csv", (text) => text.replace(/$(?=\n)/gm, ",x").replace("note,x", `note,${label}`)),
  at: `totals.csv:1:${at}`,
  hint,
});

export const headers: Case[] = [
  named("a label with a Cyrillic а", "value", "vаlue", "19 incorrect-label", "write value; U+0430 stands for a"),
  named("a label of Cyrillic letters", "note", "ноте", "40 incorrect-label", "write note"),
  named("a label with a Greek ο", "flow", "flοw", "14 incorrect-label", "write flow; U+03BF stands for o"),
  named("a full-width label", "year", "ｙｅａｒ", "9 incorrect-label", "write year; U+FF59 stands for y"),
  named("a label in capitals", "year", "YEAR", "9 incorrect-label", "write year"),
  named("a label with a space behind", "year", "year ", "9 incorrect-label", "write year"),
  named(
    "a label with a zero-width space",
    "year",
    "ye\u200Bar",
    "9 incorrect-label",
    "write year; U+200B cannot be seen",
  ),
  named("a label of another language", "year", "año", "9 incorrect-label", "write year"),
  named("a mistyped label", "quality", "qualty", "32 incorrect-label", "write quality"),
  named("a label __proto__", "note", "__proto__", "40 incorrect-label", "write note"),
  more("a column more, named __proto__", "__proto__", "45 extra-label", "take the column out"),
  more("a column more, named constructor", "constructor", "45 extra-label", "take the column out"),
  more("a column more, named toString", "toString", "45 extra-label", "take the column out"),
  named("a column without a name", "flow", "", "14 blank-header", "a column without a name; write flow"),
  more("a column more, without a name", "", "45 blank-header", "take the column out"),
  more("a column more, named like another", "year", "45 duplicate-label", "there twice"),
  named("a label of spaces", "flow", "  ", "14 incorrect-label", "write flow"),
  named("the same label twice", "flow", "year", "14 duplicate-label", "there twice"),
  {
    name: "the header of another table",
    change: replace("totals.csv", header, "id,partner,from,to,title_en,title_es,short_en"),
    at: "totals.csv:1:1 incorrect-label",
    hint: "not the header of this table; its columns are economy,year,flow",
  },
  {
    name: "a header that was taken out",
    change: rewrite("totals.csv", (text) => text.slice(text.indexOf("\n") + 1)),
    record: smallRecord,
    at: "totals.csv:1:1 incorrect-label",
    hint: "not the header of this table",
  },
  {
    name: "a column that is not there",
    change: rewrite("totals.csv", (text) => text.replace(/,[^,\n]*$/gm, "")),
    at: "totals.csv:1:39 missing-label",
    hint: "no column note",
  },
  {
    name: "two columns that changed places",
    change: rewrite("totals.csv", (text) => text.replace(/^(\w+),(\w+),(\w+)/gm, "$1,$3,$2")),
    at: "totals.csv:1:14 incorrect-label",
    hint: "out of order; the columns are economy,year,flow",
  },
];
