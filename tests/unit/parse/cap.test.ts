import { describe, expect, it } from "vitest";
import { capProblems, describeRest, mostShown } from "../../../lib/parse/cap";
import { formatCounts, listProblems, type Problem } from "../../../lib/parse/problems";

const problem = (file: string, code: Problem["code"], line: number): Problem => {
  return { file, line, column: 1, code, field: "value", cell: "x", hint: `line ${line}` };
};
const many = (file: string, code: Problem["code"], number: number) =>
  Array.from({ length: number }, (_, index) => problem(file, code, index + 2));

describe("capProblems", () => {
  it("shows twenty of each code in each file, in their order, and counts all", () => {
    const problems = [
      ...many("a.csv", "type-error", 20),
      ...many("a.csv", "foreign-key", 21),
      ...many("b.csv", "type-error", 1),
      ...many("a.csv", "foreign-key", 2),
    ];
    const { shown, tallies } = capProblems(problems);
    expect(mostShown).toBe(20);
    expect(shown).toEqual([...problems.slice(0, 40), problems[41]]);
    expect(tallies).toEqual([
      { file: "a.csv", code: "type-error", count: 20, shown: 20 },
      { file: "a.csv", code: "foreign-key", count: 23, shown: 20 },
      { file: "b.csv", code: "type-error", count: 1, shown: 1 },
    ]);
  });
});

describe("describeRest", () => {
  it.each([
    [20, 20, null],
    [21, 20, "… and 1 more type-error"],
    [1019, 20, "… and 999 more type-error"],
    [4332, 20, "… and 4,312 more type-error"],
    [12_345_698, 20, "… and 12,345,678 more type-error"],
  ])("of %i problems of which %i are shown says %s", (count, shown, words) => {
    expect(describeRest({ file: "a.csv", code: "type-error", count, shown })).toBe(words);
  });
});

describe("listProblems", () => {
  it("ends each file with how many more it has, and parts the files by a blank line", () => {
    const listed = listProblems([...many("a.csv", "type-error", 22), ...many("b.csv", "x-missing-mark", 1)]).split(
      "\n",
    );
    expect(listed.slice(18)).toEqual([
      'a.csv:20:1: type-error value "x": line 20',
      'a.csv:21:1: type-error value "x": line 21',
      "a.csv: … and 2 more type-error",
      "",
      'b.csv:2:1: warning: x-missing-mark value "x": line 2',
    ]);
  });
});

describe("formatCounts", () => {
  it.each([
    [0, 0, "no problems"],
    [1, 0, "1 problem"],
    [3, 0, "3 problems"],
    [0, 1, "no problems, 1 warning"],
    [2, 2, "2 problems, 2 warnings"],
  ])("%i problems and %i warnings are %s", (errors, warnings, words) => {
    const problems = [...many("a.csv", "type-error", errors), ...many("a.csv", "x-unit-slip", warnings)];
    expect(formatCounts(problems)).toBe(words);
  });
});
