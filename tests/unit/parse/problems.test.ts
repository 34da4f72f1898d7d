import { describe, expect, it } from "vitest";
import { formatProblems, type Problem, showCell, sortProblems } from "../../../lib/parse/problems";

const problem = (file: string, line: number, column: number): Problem => {
  return { file, line, column, code: "type-error", field: "value", cell: "1,234", hint: "write 1234" };
};

describe("formatProblems", () => {
  it("writes one a line, grouped by file, and counts", () => {
    const problems = sortProblems([
      problem("b.csv", 9, 1),
      problem("b.csv", 10, 1),
      problem("a.csv", 2, 30),
      problem("b.csv", 9, 12),
    ]);
    expect(formatProblems(problems).split("\n")).toEqual([
      'a.csv:2:30: type-error value "1,234": write 1234',
      "",
      'b.csv:9:1: type-error value "1,234": write 1234',
      'b.csv:9:12: type-error value "1,234": write 1234',
      'b.csv:10:1: type-error value "1,234": write 1234',
      "",
      "4 problems in 2 files",
    ]);
  });

  it("leaves out the column and the cell where there is none", () => {
    const blank: Problem = {
      ...problem("a.csv", 3, 1),
      code: "blank-row",
      field: "",
      cell: null,
      hint: "take the line out",
    };
    expect(formatProblems([blank])).toBe("a.csv:3:1: blank-row: take the line out\n\n1 problem in 1 file");
  });

  it("shows an empty cell as empty", () => {
    expect(formatProblems([{ ...problem("a.csv", 3, 1), cell: "" }])).toContain('type-error value "": ');
  });
});

describe("showCell", () => {
  it.each([
    ["a\nb", "a<U+000A>b"],
    ["\u202E\u0000", "<U+202E><U+0000>"],
    ["\uFEFF\uFFFD", "<U+FEFF><U+FFFD>"],
    ["Тумень 두만강", "Тумень 두만강"],
    ["😀".repeat(60), "😀".repeat(60)],
    ["x".repeat(61), `${"x".repeat(60)}…`],
  ])("shows %j on one line", (text, shown) => {
    expect(showCell(text)).toBe(shown);
  });
});
