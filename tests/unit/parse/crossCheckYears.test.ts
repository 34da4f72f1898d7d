import { describe, expect, it } from "vitest";
import { crossCheckYears } from "../../../lib/parse/crossCheckYears";
import { tablesOfYears, told, type Years } from "./tablesOf";

const open = (line: number, field: string, years: string) =>
  `${line} x-no-reason ${field}: after this, neither a figure nor a gap for ${years}`;

describe("years between the first and the last that are known", () => {
  it.each<[string, Years]>([
    ["all have a figure or a gap", { figures: ["PRK 1990", "PRK 1992"], gaps: ["PRK 1991 1991"] }],
    ["all have a rule or a gap", { rules: ["PRK 1990 1994"], gaps: ["PRK 1995 1996"] }],
    ["are not asked for without a gap", { figures: ["PRK 1990", "PRK 1995"] }],
    ["are not asked for with a gap of the other Korea", { figures: ["PRK 1990", "PRK 1995"], gaps: ["KOR 1990 1990"] }],
    [
      "are not asked for with a gap of something else",
      { figures: ["PRK 1990", "PRK 1995"], gaps: ["PRK 1990 1990 gas"] },
    ],
    ["may be a figure that cannot be read", { figures: ["PRK 1990", "PRK 1991  oil x"], gaps: ["PRK 1992 1992"] }],
  ])("%s", (_, years) => {
    expect(told(crossCheckYears(tablesOfYears(years)))).toEqual([]);
  });

  it.each<[string, Years, string[]]>([
    ["lack one behind a figure", { figures: ["PRK 1990"], gaps: ["PRK 1992 1992"] }, [open(2, "year", "1991")]],
    ["lack some behind a gap", { figures: ["PRK 1995"], gaps: ["PRK 1991 1991"] }, [open(2, "to", "1992, 1993, 1994")]],
    [
      "lack many behind a rule",
      { rules: ["KOR 1980 1980", "PRK 1990 1990"], gaps: ["PRK 1999 1999"] },
      [open(3, "to", "1991, 1992, 1993, 1994, 1995 and 3 more")],
    ],
    [
      "lack six",
      { figures: ["PRK 1990"], gaps: ["PRK 1997 1997"] },
      [open(2, "year", "1991, 1992, 1993, 1994, 1995 and 1 more")],
    ],
    [
      "lack five",
      { figures: ["PRK 1990"], gaps: ["PRK 1996 1996"] },
      [open(2, "year", "1991, 1992, 1993, 1994, 1995")],
    ],
    [
      "lack some twice",
      { figures: ["PRK 1994", "PRK 1990"], gaps: ["PRK 1992 1992"] },
      [open(3, "year", "1991"), open(2, "to", "1993")],
    ],
    [
      "have only a copy of a figure",
      { figures: ["PRK 1990", "PRK 1991 copy"], gaps: ["PRK 1992 1992"] },
      [open(2, "year", "1991")],
    ],
    [
      "lack some of the other Korea",
      { figures: ["PRK 1990", "PRK 1991", "KOR 1990"], gaps: ["KOR 1992 1992"] },
      [open(4, "year", "1991")],
    ],
  ])("%s", (_, years, problems) => {
    expect(told(crossCheckYears(tablesOfYears(years)))).toEqual(problems);
  });

  const hole: Years = { figures: ["PRK 1990"], gaps: ["PRK 1992 1992"] };

  it.each<[string, Years, boolean]>([
    ["a gap whose year cannot be read", { gaps: ["PRK 199x 1991"] }, true],
    ["a gap whose last year cannot be read", { gaps: ["PRK 1991 199x"] }, true],
    ["a gap whose years run backward", { gaps: ["PRK 1992 1991"] }, true],
    ["a gap whose Korea cannot be read", { gaps: ["ROK 1991 1991"] }, true],
    ["a gap of which nobody knows of what", { gaps: ["PRK 1991 1991 N/A"] }, true],
    ["a rule whose year cannot be read", { rules: ["PRK 1991 199x"] }, true],
    ["a figure whose year cannot be read", { figures: ["PRK 199x"] }, true],
    ["a figure whose Korea cannot be read", { figures: ["ROK 1991"] }, true],
    ["a figure of which nobody knows of what", { figures: ["PRK 1991  N/A"] }, true],
    ["a figure of the other Korea whose year cannot be read", { figures: ["KOR 199x"] }, false],
    ["a gap of something else whose Korea cannot be read", { gaps: ["ROK 1991 1991 gas"] }, false],
    ["a rule of the other Korea whose year cannot be read", { rules: ["KOR 1991 199x"] }, false],
  ])("may be hidden in %s, or not", (_, { figures = [], rules = [], gaps = [] }, isDoubtful) => {
    const years = {
      figures: [...(hole.figures ?? []), ...figures],
      rules,
      gaps: [...(hole.gaps ?? []), ...gaps],
    };
    expect(told(crossCheckYears(tablesOfYears(years)))).toEqual(isDoubtful ? [] : [open(2, "year", "1991")]);
  });

  it.each(["series", "headline", "gaps"] as const)("may be in the table of %s, where that is not there", (name) => {
    const tables = tablesOfYears(hole);
    expect(crossCheckYears({ ...tables, [name]: { ...tables[name], isWhole: false } })).toEqual([]);
  });
});
