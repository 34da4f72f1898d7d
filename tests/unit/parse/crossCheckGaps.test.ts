import { describe, expect, it } from "vitest";
import { crossCheckGaps } from "../../../lib/parse/crossCheckGaps";
import { crossCheckUnruled } from "../../../lib/parse/crossCheckUnruled";
import { headlineFigures, indexReadings } from "../../../lib/parse/readings";
import { tablesOfYears, told, type Years } from "./tablesOf";

const toldOfGaps = (years: Years) => {
  const tables = tablesOfYears(years);
  return told(crossCheckGaps(tables, headlineFigures(tables, indexReadings(tables.series))));
};
const covers = (line: number, field: string, years: string, at: number) =>
  `${line} x-gap-covers-value ${field}: there is a figure for ${years} (series/a.csv:${at})`;
const zero = (line: number, year: number, at: number) =>
  `${line} x-false-zero value: no figure is known for ${year} (gaps.csv:${at}); leave the cell empty and say so in note`;

describe("a gap", () => {
  it.each<[string, Years]>([
    ["lies between figures", { figures: ["PRK 1990", "PRK 1992"], gaps: ["PRK 1991 1991"] }],
    ["may lie over figures that cannot lead", { figures: ["PRK 1990", "PRK 1991 copy"], gaps: ["PRK 1991 1991"] }],
    ["may lie over one that cannot be read", { figures: ["PRK 1990", "PRK 1991  oil x"], gaps: ["PRK 1991 1991"] }],
    ["may lie over figures of the other Korea", { figures: ["KOR 1991"], gaps: ["PRK 1991 1991"] }],
    ["whose years cannot be read is let be", { figures: ["PRK 1990"], gaps: ["PRK 199x 1990"] }],
    [
      "may lie over figures that no rule names",
      { figures: ["PRK 1990", "PRK 1991"], rules: ["PRK 1990 1990"], gaps: ["PRK 1991 1991"] },
    ],
    [
      "may have a zero before and behind it",
      { figures: ["PRK 1990  oil 0", "PRK 1993  oil 0"], gaps: ["PRK 1991 1992"] },
    ],
    ["may have a zero of the other Korea in it", { figures: ["KOR 1991 copy oil 0"], gaps: ["PRK 1991 1992"] }],
  ])("%s", (_, years) => {
    expect(toldOfGaps({ rules: [], ...years })).toEqual([]);
  });

  it.each<[string, Years, string[]]>([
    ["that begins too early", { figures: ["PRK 1990"], gaps: ["PRK 1990 1992"] }, [covers(2, "from", "1990", 2)]],
    [
      "that ends too late",
      { figures: ["KOR 1992", "PRK 1992", "PRK 1991"], gaps: ["PRK 1990 1992"] },
      [covers(2, "to", "1991, 1992", 4)],
    ],
    ["that has a figure within", { figures: ["PRK 1991"], gaps: ["PRK 1990 1992"] }, [covers(2, "from", "1991", 2)]],
    [
      "that has figures alone",
      { figures: ["PRK 1990", "PRK 1991"], gaps: ["PRK 1990 1991"] },
      [covers(2, "from", "1990, 1991", 2)],
    ],
    [
      "that has figures at both ends",
      { figures: ["PRK 1990", "PRK 1992"], gaps: ["PRK 1990 1992"] },
      [covers(2, "from", "1990, 1992", 2)],
    ],
    ["with a zero that is a copy", { figures: ["PRK 1991 copy oil 0"], gaps: ["PRK 1990 1992"] }, [zero(2, 1991, 2)]],
    [
      "with a zero in its first and in its last year",
      { figures: ["PRK 1990 copy oil 0", "PRK 1992 copy oil 0"], gaps: ["PRK 1980 1985", "PRK 1990 1992"] },
      [zero(2, 1990, 3), zero(3, 1992, 3)],
    ],
    [
      "with a zero that leads",
      { figures: ["PRK 1991  oil 0"], gaps: ["PRK 1991 1991"] },
      [covers(2, "from", "1991", 2)],
    ],
    [
      "over another",
      { figures: [], gaps: ["PRK 1990 1992", "PRK 1992 1993"] },
      ["2 x-gap-overlap to: overlaps line 3", "3 x-gap-overlap from: overlaps line 2"],
    ],
  ])("%s is told", (_, years, problems) => {
    expect(toldOfGaps({ rules: [], ...years })).toEqual(problems);
  });
});

const unruled = (line: number, years: string) =>
  `${line} x-no-rule year: the line follows rules here, and none in headline.csv names ${years}: add a rule, or say in gaps.csv why not`;
const toldOfRules = (years: Years) => told(crossCheckUnruled(tablesOfYears(years)));

describe("figures among years that have rules", () => {
  const rules = ["PRK 1990 1991"];

  it.each<[string, Years]>([
    ["are named by rules", { rules, figures: ["PRK 1990", "PRK 1991"], gaps: [] }],
    ["may be left to a gap", { rules, figures: ["PRK 1990", "PRK 1992"], gaps: ["PRK 1992 1993"] }],
    ["may be unable to lead", { rules, figures: ["PRK 1992 copy", "PRK 1993  oil x"], gaps: [] }],
    ["may be of the other Korea, which has no rule", { rules, figures: ["KOR 1992"], gaps: [] }],
    ["may be of something else, which has no rule", { rules, figures: ["PRK 1992  gas"], gaps: [] }],
    ["may have a rule that cannot be read", { rules: [...rules, "PRK 1992 199x"], figures: ["PRK 1992"], gaps: [] }],
    ["may have a gap that cannot be read", { rules, figures: ["PRK 1992"], gaps: ["ROK 1992 1992"] }],
    [
      "may be rows of which something cannot be read",
      { rules, figures: ["ROK 1992", "PRK 199x", "PRK 1992  N/A"], gaps: [] },
    ],
  ])("%s", (_, years) => {
    expect(toldOfRules(years)).toEqual([]);
  });

  it.each<[string, Years, string[]]>([
    ["behind the rules", { rules, figures: ["PRK 1991", "PRK 1992"], gaps: [] }, [unruled(3, "1992")]],
    [
      "before and behind, in order of the years, each once",
      { rules, figures: ["PRK 1999", "PRK 1989", "PRK 1989", "PRK 1992"], gaps: [] },
      [unruled(2, "1989, 1992, 1999")],
    ],
    [
      "of both Koreas, each for itself",
      { rules: [...rules, "KOR 1990 1990"], figures: ["PRK 1992", "KOR 1991", "PRK 1993"], gaps: [] },
      [unruled(2, "1992, 1993"), unruled(3, "1991")],
    ],
    [
      "beside a gap of other years",
      { rules, figures: ["PRK 1993"], gaps: ["PRK 1994 1995", "PRK 1992 1992"] },
      [unruled(2, "1993")],
    ],
    [
      "beside a gap of the other Korea that cannot be read",
      { rules, figures: ["PRK 1992"], gaps: ["KOR 1992 199x"] },
      [unruled(2, "1992")],
    ],
  ])("are told %s", (_, years, problems) => {
    expect(toldOfRules(years)).toEqual(problems);
  });

  it.each(["headline", "gaps"] as const)("are not told where the table of %s is not there", (name) => {
    const tables = tablesOfYears({ rules, figures: ["PRK 1992"], gaps: [] });
    expect(crossCheckUnruled({ ...tables, [name]: { ...tables[name], isWhole: false } })).toEqual([]);
  });
});
