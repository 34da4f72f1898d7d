import { expect, it } from "vitest";
import { faultOfDebris, nameDebris } from "../../../lib/parse/debris";

it.each([
  "none",
  "unknown",
  "na",
  "no",
  "#1 of 3",
  "Null and void",
  "N/A to 1990",
  "TASS",
  "2.2.1",
  "1948-1952",
  "*estimate",
  "XXX",
  "Todo",
  "todo",
  "Todo.",
])("%s may be meant", (text) => {
  expect(nameDebris(text)).toBeNull();
});

const [spreadsheet, wide] = ["an error of a spreadsheet", "a number too wide for its column"];
const [program, missing] = ["what a program writes for nothing", "a mark for missing"];
const unwritten = "a mark for what is still to be written";

it.each([
  ["#REF!", spreadsheet],
  ["#ref!", spreadsheet],
  ["#DIV/0!", spreadsheet],
  ["#NAME?", spreadsheet],
  ["#¿NOMBRE?", spreadsheet],
  ["#ÜBERLAUF!", spreadsheet],
  ["#N/A", spreadsheet],
  ["#N/V", spreadsheet],
  ["#NV", spreadsheet],
  ["Err:502", spreadsheet],
  ["##", wide],
  ["#".repeat(16), wide],
  ["undefined", program],
  ["[object Object]", program],
  ["null", program],
  ["<null>", program],
  ["(null)", program],
  ["\\null", program],
  ["NaT", program],
  ["\\N", program],
  ["<NA>", program],
  ["N/A", missing],
  ["n/a", missing],
  ["N.A.", missing],
  ["n.a.", missing],
  ["NA", missing],
  ["None", missing],
  ["NaN", missing],
  ["nan", missing],
  ["---", missing],
  ["…", missing],
  ["TBC", unwritten],
  ["tbd.", unwritten],
  ["Tba", unwritten],
  ["TODO", unwritten],
  ["ToDo", unwritten],
  ["TODO.", unwritten],
  ["FIXME", unwritten],
  ["Lorem ipsum", unwritten],
])("%s is %s", (text, name) => {
  expect(nameDebris(text)).toBe(name);
});

it.each([
  "see #REF!",
  "#REF! of 1990",
  "#1",
  "#N/AB",
  "see #NV",
  "#NV of",
  "see Err:502",
  "Err:5022",
  "#",
  "no. ##",
  "## 5",
  "#".repeat(17),
  "is undefined",
  "undefined yet",
  "see null",
  "nullify",
  "an NaT",
  "NaTo",
  "see N/A",
  "NAFTA",
  "DNA",
  "a ---",
  "--- a",
  "to be tbd",
  "tbd in 1990",
  "todos",
  "TODO 1990",
  "a TODO",
])("%s is more than that, and may be meant", (text) => {
  expect(nameDebris(text)).toBeNull();
});

it.each([
  [{ about: "who says so", required: true } as const, "a mark for missing; write it: who says so"],
  [{ about: "who says so" }, "a mark for missing; leave it empty"],
])("of %j it is said what to do", (field, hint) => {
  expect(faultOfDebris(field, "N/A")).toEqual({ code: "constraint-error", hint });
  expect(faultOfDebris(field, "gse")).toBeNull();
});
