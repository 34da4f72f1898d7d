import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../lib/parse/check";
import { brief, encode, problemsAfter, smallData } from "./smallData";

function testEdit(file: string, from: string, to: string, problems: string[]) {
  expect(problemsAfter(file, from, to).map(brief)).toEqual(problems);
}

describe("keys", () => {
  it.each<[string, string, string, string, string[]]>([
    [
      "a source nobody lists, in a series",
      "series/votes.csv",
      "1992,2.4627,,,A,voeten",
      "1992,2.4627,,,A,votes",
      ["series/votes.csv:3:33 foreign-key source"],
    ],
    ["a measure nobody lists", "series/votes.csv", "missions", "mission", ["series/votes.csv:5:1 foreign-key measure"]],
    ["a milestone nobody lists", "claims.csv", "M001", "M009", ["claims.csv:2:93 foreign-key milestone"]],
    [
      "one unknown source of two",
      "milestones.csv",
      "gse;cabinet_1992",
      "gse;cabinet",
      ["milestones.csv:3:181 foreign-key sources"],
    ],
    [
      "an unknown source in the totals",
      "totals.csv",
      "imf_dots,suspect",
      "imf,suspect",
      ["totals.csv:2:23 foreign-key source"],
    ],
    [
      "an unknown source of the deflator",
      "deflator.csv",
      "2.3031,cabinet_1992",
      "2.3031,cabinet",
      ["deflator.csv:3:22 foreign-key source"],
    ],
    [
      "the same id twice, at both",
      "milestones.csv",
      "M003",
      "M002",
      ["milestones.csv:3:1 primary-key id", "milestones.csv:4:1 primary-key id"],
    ],
    [
      "the same reading twice, at both",
      "series/trade.csv",
      "PRK,1993,222.6",
      "PRK,1992,222.6",
      ["series/trade.csv:3:17 primary-key year", "series/trade.csv:4:17 primary-key year"],
    ],
    [
      "the same place in lists twice",
      "measures.csv",
      "0,3,3",
      "0,3,2",
      ["measures.csv:3:122 constraint-error order", "measures.csv:4:90 constraint-error order"],
    ],
  ])("%s", (_, file, from, to, problems) => testEdit(file, from, to, problems));

  it("finds the same reading in two files", () => {
    const votes = new TextDecoder().decode(smallData.find(({ path }) => path === "series/votes.csv")?.bytes);
    const extra = { path: "series/more.csv", bytes: encode(votes.replace("2.4627", "2.46")) };
    const { problems } = checkFiles([...smallData, extra]);
    expect(problems.map(brief).filter((line) => line.includes(":2:"))).toEqual([
      "series/more.csv:2:17 primary-key year",
      "series/votes.csv:2:17 primary-key year",
    ]);
    expect(problems[0]?.hint).toBe("same measure, partner, source, year as series/votes.csv:2");
  });

  it("does not blame those who name a row whose id is spoilt", () => {
    testEdit("sources.csv", "voeten,", "Voeten!,", ["sources.csv:4:1 constraint-error id"]);
  });

  it("still names an id that no spoilt row can explain", () => {
    const edit = (path: string, from: string, to: string) => (file: { path: string; bytes: Uint8Array }) =>
      file.path === path ? { path, bytes: encode(new TextDecoder().decode(file.bytes).replace(from, to)) } : file;
    const files = smallData
      .map(edit("sources.csv", "voeten,", "Voeten!,"))
      .map(edit("totals.csv", "imf_dots,suspect", "imf,suspect"));
    expect(checkFiles(files).problems.map(brief)).toContain("totals.csv:2:23 foreign-key source");
  });
});

describe("limits of a measure", () => {
  it("hold for value, low and high", () => {
    testEdit("series/trade.csv", "2380.4,1970,2700", "2380.4,-1,100001", [
      "series/trade.csv:2:29 constraint-error low",
      "series/trade.csv:2:32 constraint-error high",
    ]);
  });

  it("take -9 for what it is", () => {
    const [problem] = problemsAfter("series/votes.csv", "PRK,1992,2.4627", "PRK,1992,-9");
    expect(problem?.hint).toBe("at least 0; if -9 stands for missing, leave the cell empty");
  });
});

describe("rules of the headline", () => {
  it.each<[string, string, string, string, string[]]>([
    [
      "a source without the last year",
      "headline.csv",
      "PRK,1992,1993",
      "PRK,1992,1994",
      ["headline.csv:3:22 x-headline-source to"],
    ],
    [
      "a source without the first year",
      "headline.csv",
      "PRK,1992,1993",
      "PRK,1991,1993",
      ["headline.csv:3:17 x-headline-source from"],
    ],
    [
      "a source without any of the years",
      "headline.csv",
      "1992,1993,imf_dots",
      "1992,1993,voeten",
      ["headline.csv:3:27 x-headline-source source"],
    ],
    [
      "a source whose figure is a copy",
      "series/trade.csv",
      "222.6,,,A,imf_dots,,,,sum",
      "222.6,,,A,imf_dots,,,,copy",
      ["series/trade.csv:4:44 x-headline-derived derived"],
    ],
    [
      "a source that gives a range alone",
      "series/trade.csv",
      "1992,292.3,,",
      "1992,,290,",
      ["series/trade.csv:3:22 x-headline-source value"],
    ],
    [
      "two rules for a year, at both",
      "headline.csv",
      "KOR,1992,1992,imf_dots,",
      "PRK,1993,1993,imf_dots,",
      ["headline.csv:3:22 x-rule-overlap to", "headline.csv:4:17 x-rule-overlap from"],
    ],
  ])("%s", (_, file, from, to, problems) => testEdit(file, from, to, problems));

  it("are not blamed for a year whose row is spoilt", () => {
    testEdit("series/trade.csv", "PRK,1993,222.6", "PRK,199E,222.6", ["series/trade.csv:4:17 type-error year"]);
  });
});

describe("gaps", () => {
  it.each<[string, string, string, string, string[]]>([
    [
      "a gap that begins on a figure",
      "gaps.csv",
      "PRK,1991,1991",
      "PRK,1990,1991",
      ["gaps.csv:2:17 x-gap-covers-value from"],
    ],
    [
      "a gap that ends on a figure",
      "gaps.csv",
      "KOR,1990,1991",
      "KOR,1990,1992",
      ["gaps.csv:3:22 x-gap-covers-value to"],
    ],
    [
      "a year with neither figure nor reason",
      "gaps.csv",
      "KOR,1990,1991",
      "KOR,1990,1990",
      ["gaps.csv:3:22 x-no-reason to"],
    ],
    [
      "a figure that moves away from its gap",
      "headline.csv",
      "PRK,1992,1993",
      "PRK,1993,1993",
      ["series/trade.csv:3:17 x-no-rule year"],
    ],
    [
      "a zero in a year without figures",
      "series/trade.csv",
      ",,,900,U",
      ",0,,900,U",
      ["series/trade.csv:7:22 x-false-zero value"],
    ],
  ])("%s", (_, file, from, to, problems) => testEdit(file, from, to, problems));

  it("that claim the same year are named at both", () => {
    const line =
      'trade_total,PRK,1991,1991,O,"Known in roubles, not in dollars.","Se conoce en rublos, no en dólares."\n';
    const again = line.replace("1991,1991", "1989,1991");
    expect(problemsAfter("gaps.csv", line, line + again).map(brief)).toContain("gaps.csv:3:22 x-gap-overlap to");
  });

  it("are not asked of a measure that has none", () => {
    testEdit("series/votes.csv", "PRK,1992,2.4627", "PRK,1999,2.4627", []);
  });
});

describe("files", () => {
  it("that are missing are named, and nobody is blamed for naming their rows", () => {
    const { problems } = checkFiles(smallData.filter(({ path }) => path !== "sources.csv"));
    expect(problems.map(brief)).toEqual(["sources.csv:1:1 x-missing-file"]);
  });

  it("that are missing are named in the folder of the others", () => {
    const files = smallData.filter(({ path }) => path !== "gaps.csv");
    const { problems } = checkFiles(files.map(({ path, bytes }) => ({ path: `some/data/${path}`, bytes })));
    expect(problems.map(brief)).toEqual(["some/data/gaps.csv:1:1 x-missing-file"]);
  });

  it("that no table knows are named", () => {
    const { problems } = checkFiles([...smallData, { path: "notes.csv", bytes: encode("a\n") }]);
    expect(problems.map(brief)).toEqual(["notes.csv:1:1 x-unknown-file"]);
  });

  it("of no folder at all are all missing", () => {
    expect(checkFiles([]).problems).toHaveLength(10);
  });
});
