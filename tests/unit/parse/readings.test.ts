import { describe, expect, it } from "vitest";
import {
  couldBe,
  headlineFigures,
  indexReadings,
  isHeadlineFit,
  isSurelyHeadlineFit,
} from "../../../lib/parse/readings";
import { findOverlaps, spanOf, yearsOf } from "../../../lib/parse/spans";
import { tablesOf, told } from "./tablesOf";

/** Readings as `oil PRK 1990 gse 5 copy`, the last two if need be. */
const reading = (text: string) => {
  const [measure, partner, year, source, value = "5", derived = ""] = text.split(" ");
  return `${measure},${partner},${year},${value},1,9,A,${source},,,,${derived},`;
};
const seriesOf = (...readings: string[]) => tablesOf({ series: readings.map(reading) }).series;
const oil = { measure: "oil", partner: "PRK", source: "gse", year: 1990 };

describe("the reading of a source for a year", () => {
  const readings = indexReadings(seriesOf("oil PRK 1990 gse 5", "oil PRK 1991 gse 6", "oil KOR 1990 gse 7"));

  it.each([
    [oil, 5],
    [{ ...oil, year: 1991 }, 6],
    [{ ...oil, partner: "KOR" }, 7],
    [{ ...oil, year: 1992 }, undefined],
    [{ ...oil, measure: "gas" }, undefined],
    [{ ...oil, source: "kita" }, undefined],
  ])("is found by all four of its names: %j", (name, value) => {
    expect(readings.find(name)?.cells.value).toBe(value);
  });

  it.each([
    ["none", "oil PRK 1991 gse", false],
    ["one without its year", "oil PRK 199x gse", true],
    ["one without its Korea", "oil ROK 1990 gse", true],
    ["one without its measure", "N/A PRK 1990 gse", true],
    ["one without its source", "oil PRK 1990 N/A", true],
    ["one without its year and source", "oil PRK 199x N/A", true],
    ["one of the other Korea without its year", "oil KOR 199x gse", false],
    ["one of another measure without its Korea", "gas ROK 1990 gse", false],
    ["one of another source without its measure", "N/A PRK 1990 kita", false],
    ["one of another year without its source", "oil PRK 1991 N/A", false],
  ])("may be hidden in a row in doubt: %s", (_, row, may) => {
    expect(indexReadings(seriesOf("gas KOR 1980 imf", row)).mayHide(oil)).toBe(may);
    expect(indexReadings(seriesOf(row, "gas KOR 198x imf")).mayHide(oil)).toBe(may);
  });

  it("may be in a file that is not there", () => {
    expect(indexReadings(tablesOf({}).series).mayHide(oil)).toBe(true);
  });
});

it("what is not read may be anything, what is read only itself", () => {
  const wanted = { measure: "oil", partner: "PRK" };
  const partials = [
    {},
    { measure: "oil" },
    { partner: "PRK", measure: undefined },
    { measure: "gas" },
    { ...wanted, partner: "KOR" },
  ];
  expect(partials.map((partial) => couldBe(partial, wanted))).toEqual([true, true, true, false, false]);
});

describe("a figure can lead", () => {
  it.each([
    ["as it is printed", "oil PRK 1990 gse 5", true, true],
    ["as a sum", "oil PRK 1990 gse 5 sum", true, true],
    ["not as a copy", "oil PRK 1990 gse 5 copy", false, false],
    ["not as a bound", "oil PRK 1990 gse 5 bound", false, false],
    ["not as an estimate", "oil PRK 1990 gse 5 estimate", false, false],
    ["not as an outlier", "oil PRK 1990 gse 5 outlier", false, false],
    ["not where there is none", "oil PRK 1990 gse  ", false, false],
    ["perhaps where it cannot be read", "oil PRK 1990 gse x", true, false],
    ["perhaps where its kind cannot be read", "oil PRK 1990 gse 5 x", true, false],
  ])("%s", (_, row, fit, surely) => {
    const [read] = seriesOf(row).rows;
    if (!read) throw new Error(`no row: ${row}`);
    expect([isHeadlineFit(read), isSurelyHeadlineFit(read)]).toEqual([fit, surely]);
  });
});

describe("the figures that lead", () => {
  const rule = (text: string) => {
    const [measure, partner, from, to, source] = text.split(" ");
    return `${measure},${partner},${from},${to},${source},`;
  };
  const figures = (readings: string[], rules?: string[]) => {
    const tables = tablesOf({ series: readings.map(reading), ...(rules && { headline: rules.map(rule) }) });
    return [...headlineFigures(tables, indexReadings(tables.series))].flatMap(([pair, years]) =>
      [...years].map(([year, { cells }]) => `${pair} ${year} ${cells.source}`),
    );
  };
  const two = ["oil PRK 1990 gse", "oil PRK 1991 gse", "oil PRK 1991 imf"];

  it.each<[string, string[], string[] | undefined, string[]]>([
    [
      "are those of the rules",
      two,
      ["oil PRK 1990 1990 gse", "oil PRK 1991 1992 imf"],
      ["oil PRK 1990 gse", "oil PRK 1991 imf"],
    ],
    [
      "are all where there is no rule",
      ["oil PRK 1990 gse", "gas KOR 1990 imf"],
      ["oil KOR 1990 1990 gse"],
      ["oil PRK 1990 gse", "gas KOR 1990 imf"],
    ],
    [
      "are none of those that cannot lead",
      ["oil PRK 1990 gse 5 copy", "gas PRK 1990 gse 5 copy"],
      ["gas PRK 1990 1990 gse"],
      [],
    ],
    ["are none where the rules are not there", two, undefined, []],
    ["are none of a row that cannot be read", ["N/A PRK 1990 gse", "oil ROK 1990 gse", "oil PRK 199x gse"], [], []],
    ["are none where a rule in doubt may be theirs", ["oil PRK 1990 gse"], ["oil ROK 1990 1990 imf"], []],
    [
      "are none where one of several rules in doubt may be theirs",
      ["oil PRK 1990 gse"],
      ["gas KOR 199x 1990 imf", "oil PRK 199x 1990 imf"],
      [],
    ],
    [
      "are there where a rule in doubt is of another",
      ["oil PRK 1990 gse"],
      ["oil KOR 199x 1990 imf"],
      ["oil PRK 1990 gse"],
    ],
    ["are none of a rule whose source cannot be read", ["oil PRK 1990 gse"], ["oil PRK 1990 1990 N/A"], []],
  ])("%s", (_, readings, rules, leading) => {
    expect(figures(readings, rules)).toEqual(leading);
  });
});

describe("the span of a rule", () => {
  const rulesOf = (...rules: string[]) => tablesOf({ headline: rules.map((text) => `${text},gse,`) }).headline.rows;

  it.each([
    ["oil,PRK,1990,1992", { measure: "oil", partner: "PRK", from: 1990, to: 1992 }],
    ["oil,PRK,1990,1990", { measure: "oil", partner: "PRK", from: 1990, to: 1990 }],
    ["oil,PRK,1992,1990", null],
    ["N/A,PRK,1990,1992", null],
    ["oil,ROK,1990,1992", null],
    ["oil,PRK,199x,1992", null],
    ["oil,PRK,1990,199x", null],
  ])("of %s is read whole or not at all", (text, span) => {
    expect(rulesOf(text).map(spanOf)).toEqual([span]);
  });

  it("has both its ends", () => {
    expect(yearsOf({ from: 1990, to: 1992 })).toEqual([1990, 1991, 1992]);
  });

  const overlap = (line: number, field: string, other: number) =>
    `${line} x-rule-overlap ${field}: overlaps line ${other}`;

  it.each<[string, string[], string[]]>([
    ["each other", ["oil,PRK,1990,1992", "oil,PRK,1992,1995"], [overlap(2, "to", 3), overlap(3, "from", 2)]],
    ["in any order", ["oil,PRK,1992,1995", "oil,PRK,1990,1992"], [overlap(3, "to", 2), overlap(2, "from", 3)]],
    [
      "the one that reaches farthest",
      ["oil,PRK,1990,1999", "oil,PRK,1991,1992", "oil,PRK,1995,1996"],
      [overlap(2, "to", 3), overlap(3, "from", 2), overlap(2, "to", 4), overlap(4, "from", 2)],
    ],
    [
      "the first of two that reach as far",
      ["oil,PRK,1990,1995", "oil,PRK,1991,1995", "oil,PRK,1995,1996"],
      [overlap(2, "to", 3), overlap(3, "from", 2), overlap(2, "to", 4), overlap(4, "from", 2)],
    ],
    [
      "one that reaches farther than the first",
      ["oil,PRK,1990,1992", "oil,PRK,1992,1999", "oil,PRK,1995,1996"],
      [overlap(2, "to", 3), overlap(3, "from", 2), overlap(3, "to", 4), overlap(4, "from", 3)],
    ],
    ["none that only follows", ["oil,PRK,1990,1992", "oil,PRK,1993,1995"], []],
    [
      "none of the other Korea or of another measure",
      ["oil,PRK,1990,1992", "oil,KOR,1990,1992", "gas,PRK,1990,1992"],
      [],
    ],
    ["none that cannot be read", ["oil,PRK,1990,1992", "oil,PRK,199x,1992", "oil,PRK,1992,1990"], []],
  ])("may overlap %s", (_, rules, problems) => {
    expect(told(findOverlaps(rulesOf(...rules), "x-rule-overlap"))).toEqual(problems);
  });
});
