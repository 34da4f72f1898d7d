import { describe, expect, it } from "vitest";
import { formatProblems } from "../../../lib/parse/problems";
import { brief, problemsAfter, problemsWith } from "./smallData";

const row1992 = "trade_total,PRK,1992,292.3,,,A,imf_dots,,,,sum,";

describe("the rows of a file", () => {
  it.each<[string, string, string]>([
    ["a comma that is not in quotes", row1992.replace("292.3", "1,292.3"), "3:22 extra-cell value"],
    ["a cell too few", row1992.replace(",sum", ""), "3:44 missing-cell note"],
    ["a blank row", `\n${row1992}`, "3:1 blank-row"],
    ["a row of blank cells", `,,,,,,,,,,,,\n${row1992}`, "3:1 blank-row"],
  ])("%s is named, and nothing else", (_, row, problem) => {
    expect(problemsAfter("series/trade.csv", row1992, row).map(brief)).toEqual([`series/trade.csv:${problem}`]);
  });

  it("counts lines past a line break in a cell", () => {
    const problems = problemsAfter("series/trade.csv", "1051.2", '"1.051,2"');
    expect(problems.map(brief)).toEqual(["series/trade.csv:8:22 type-error value"]);
  });

  it("reports everything that is wrong in one go", () => {
    const problems = problemsWith("series/trade.csv", (text) =>
      text.replace("292.3,,,A", '"1,292.3",,,Z').replace("222.6", "n/a").replace("1051.2", "−5"),
    );
    expect(formatProblems(problems).split("\n")).toEqual([
      'series/trade.csv:3:22: type-error value "1,292.3": thousands separator; write 1292.3',
      'series/trade.csv:3:34: constraint-error status "Z": one of A, E, U, B',
      'series/trade.csv:4:22: type-error value "n/a": expected a number or an empty cell',
      'series/trade.csv:8:22: type-error value "−5": not a plain minus; write -5',
      "",
      "4 problems in 1 file",
    ]);
  });

  it("are checked below a mistyped label", () => {
    const problems = problemsWith("deflator.csv", (text) =>
      text.replace("months", "month").replace("130.7,12", "130.7,13"),
    );
    expect(problems.map(brief)).toEqual([
      "deflator.csv:1:10 incorrect-label",
      "deflator.csv:2:12 constraint-error months",
    ]);
  });

  it("are not held against a column that is missing", () => {
    const drop = (line: string) => line.replace(/^([^,]*),[^,]*/, "$1");
    const problems = problemsWith("deflator.csv", (text) => text.split("\n").map(drop).join("\n"));
    expect(problems.map(brief)).toEqual(["deflator.csv:1:30 missing-label"]);
  });
});
