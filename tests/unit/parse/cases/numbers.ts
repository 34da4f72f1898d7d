import { type Case, replace, siteData } from "./case";

const file = "series/trade.csv";
const value = (name: string, text: string, hint: string, code = "type-error"): Case => ({
  name,
  change: replace(file, "1992,292.3", `1992,${/[",\n]/.test(text) ? `"${text}"` : text}`),
  at: `series/trade.csv:3:22 ${code}`,
  hint,
});
const missing = "expected a number or an empty cell";
const mark = (number: string) =>
  value(`${number} for missing, where less than zero cannot be`, number, "leave the cell empty", "constraint-error");

const year = (name: string, text: string, hint: string, code = "type-error"): Case => ({
  name,
  change: replace("totals.csv", "KOR,1992,import", `KOR,${text},import`),
  at: `totals.csv:4:5 ${code}`,
  hint,
});

const ofCrude = (name: string, from: string, to: string, column: number, mend: string, also?: string[]): Case => ({
  name,
  change: replace("series/oil.csv", from, to),
  at: `series/oil.csv:5:${column} x-unit-slip`,
  hint: `thousands separator? write ${mend}`,
  also,
  files: siteData,
});

const persons = (name: string, text: string, mend: string, also: string[] = []): Case => ({
  name,
  change: replace("series/people.csv", "PRK,2017,30000", `PRK,2017,${text}`),
  at: "series/people.csv:2:28 constraint-error",
  hint: `no fractions in persons; ${mend}`,
  also,
  files: siteData,
});

export const numbers: Case[] = [
  value("a comma between thousands", "1,234", "thousands separator; write 1234"),
  value("commas between thousands and a point", "1,234,567.8", "thousands separator; write 1234567.8"),
  value("commas as India writes them", "12,34,567", missing),
  value("a space between thousands", "1 234", "thousands separator; write 1234"),
  value("a no-break space between thousands", "1\u00A0234", "thousands separator; write 1234"),
  value("a narrow space and a decimal comma", "1\u202F234,5", "thousands separator; write 1234.5"),
  value("an apostrophe between thousands", "1'234", "thousands separator; write 1234"),
  value("points between thousands", "1.234.567", "thousands separator; write 1234567"),
  value("a point between thousands and a decimal comma", "1.234,5", "decimal comma; write 1234.5"),
  value("a decimal comma", "292,3", "decimal comma; write 292.3"),
  value("NA for missing", "NA", missing),
  value("N/A for missing", "N/A", missing),
  value("n/a for missing", "n/a", missing),
  value("n.a. for missing", "n.a.", missing),
  value("#N/A, as a spreadsheet writes it", "#N/A", missing),
  value("NaN for missing", "NaN", missing),
  value("null for missing", "null", missing),
  value("None for missing", "None", missing),
  value("two points for missing, as the World Bank writes it", "..", missing),
  value("three points for missing", "...", missing),
  value("an ellipsis for missing", "…", missing),
  value("a hyphen for missing", "-", missing),
  value("a dash for missing", "—", missing),
  value("a question mark for missing", "?", missing),
  mark("-9"),
  mark("-99"),
  mark("-999"),
  mark("-9999"),
  value("a number below what its measure allows", "-5", "at least 0", "constraint-error"),
  {
    name: "a number above what its measure allows",
    change: replace(file, "1970,2700", "1970,100001"),
    at: "series/trade.csv:2:34 constraint-error",
    hint: "at most 100000",
  },
  value("a number too large for a computer", "1e999", "too large for a number"),
  value("a number too small for a computer", "1e-999", "too small for a number"),
  value("infinity in words", "Infinity", missing),
  value("a hexadecimal number", "0x124", "hexadecimal; write 292"),
  value("a plus sign", "+292.3", "plus sign; write 292.3"),
  value("a percent sign", "29%", "percent sign; write 29, or 0.29 where the whole is 1"),
  value("a percent sign after a point", "33.9%", "percent sign; write 33.9, or 0.339 where the whole is 1"),
  value("a dollar sign", "$292.3", "currency sign; write 292.3"),
  value("a euro sign behind", "292.3 €", "currency sign; write 292.3"),
  value("full-width digits", "２９２", "not plain digits; write 292"),
  value("Arabic digits", "٢٩٢", "not plain digits; write 292"),
  value("Arabic digits with their decimal sign", "٢٩٢٫٣", "not plain digits; write 292.3"),
  value("Persian digits", "۲۹۲", "not plain digits; write 292"),
  value("Devanagari digits", "२९२", "not plain digits; write 292"),
  value("a sign of minus that is none on a keyboard", "−5", "not a plain minus; write -5"),
  value("brackets for a minus", "(292.3)", "brackets for a minus; write -292.3"),
  value("no digit before the point", ".5", "no digit before the point; write 0.5"),
  value("no digit after the point", "292.", "no digit after the point; write 292"),
  value("a letter O for a zero", "1O5", missing),
  value("a number and a footnote", "292.3*", missing),
  value("about a number", "~290", missing),
  value("a range", "290-295", missing),
  value("two points in a number", "29.2.3", missing),
  value("a formula for a number", "=292", missing),
  value("a space before a number", " 292.3", "take it out", "x-whitespace"),
  year("a year with a point", "1992.0", "write 1992"),
  value(
    "a number of a thousand digits and a percent sign",
    `${"1".repeat(1000)}%`,
    "too long for a number: 1001 signs",
  ),
  year("a year with a point after its first digit", "1.992", "thousands separator? write 1992"),
  year("a year with a zero in front", "01992", "write 1992"),
  year("half a year", "1992.5", "expected a whole number"),
  year("two years", "1992/93", "expected a number"),
  year("a year of two digits", "92", "at least 1860", "constraint-error"),
  year("a year after all others", "2101", "at most 2100", "constraint-error"),
  year("a year too long to be counted", "99999999999999999999", "expected a whole number"),
  year("no year at all", "", "must not be blank: calendar year", "constraint-error"),
  persons("points between thousands of persons", "30.000", "thousands separator? write 30000", [
    "series/people.csv:5:28 x-unit-slip",
  ]),
  persons("half a person", "30000.5", "write a whole number"),
  ofCrude("a range of tonnes with points between thousands", "640000,,", "640000,630.000,650000", 27, "630000"),
  ofCrude("tonnes with points between thousands, told once", ",640000,,", ",640.000,,", 20, "640000", [
    "series/oil.csv:7:20 x-unit-slip",
  ]),
  {
    name: "-99 for a figure as printed, which nothing limits",
    change: replace(file, "page 3,1499,", "page 3,-99,"),
    at: "series/trade.csv:2:61 x-missing-mark",
    hint: "if -99 stands for missing, leave the cell empty",
  },
  {
    name: "-9 where the measure may be below zero",
    change: (files) =>
      replace(
        "series/votes.csv",
        "1992,2.4627",
        "1992,-9",
      )(replace("measures.csv", "linear,0,10", "linear,,10")(files)),
    at: "series/votes.csv:3:22 x-missing-mark",
    hint: "if -9 stands for missing",
  },
];
