import { describe, expect, it } from "vitest";
import type { Problem } from "../../../lib/parse/problems";
import { type Findings, formatGithub, formatJson } from "../../../lib/parse/report";

const problem = (file: string, line: number, more: Partial<Problem> = {}): Problem => {
  return { file, line, column: 5, code: "type-error", field: "value", cell: "1,234", hint: "write 1234", ...more };
};
const mark = (file: string, line: number) =>
  problem(file, line, { code: "x-missing-mark", cell: "-9", hint: "-9 may stand for missing" });
const many = (file: string, number: number, make = problem) =>
  Array.from({ length: number }, (_, index) => make(file, index + 2));
const findings = (problems: Problem[], warnings: Problem[] = []): Findings => {
  return { folder: "data", files: 23, problems, warnings };
};

describe("formatJson", () => {
  it("writes where, what and the cell as it stands, for programs", () => {
    const written = formatJson(findings([problem("data/a.csv", 2)], [mark("data/b.csv", 9)]));
    expect(JSON.parse(written)).toEqual({
      version: 1,
      folder: "data",
      files: 23,
      counts: { problems: 1, warnings: 1 },
      byCode: [
        { file: "data/a.csv", code: "type-error", severity: "error", count: 1 },
        { file: "data/b.csv", code: "x-missing-mark", severity: "warning", count: 1 },
      ],
      problems: [problem("data/a.csv", 2)],
      warnings: [mark("data/b.csv", 9)],
    });
    expect(written.split("\n").slice(0, 2)).toEqual(["{", '  "version": 1,']);
  });

  it("counts all problems, and shows the first twenty of each code in a file", () => {
    const problems = [...many("data/a.csv", 4321), ...many("data/b.csv", 21)];
    const read = JSON.parse(formatJson(findings(problems, many("data/a.csv", 22, mark))));
    expect(read.counts).toEqual({ problems: 4342, warnings: 22 });
    expect(read.byCode.map(({ count }: { count: number }) => count)).toEqual([4321, 21, 22]);
    expect([read.problems.length, read.warnings.length]).toEqual([40, 20]);
    expect(read.problems[19]).toEqual(problem("data/a.csv", 21));
  });

  it("writes empty lists where nothing is wrong", () => {
    const nothing = { counts: { problems: 0, warnings: 0 }, byCode: [], problems: [], warnings: [] };
    expect(JSON.parse(formatJson(findings([])))).toMatchObject(nothing);
  });
});

describe("formatGithub", () => {
  it("writes an annotation a line at its place in the file, errors and warnings as the files are read", () => {
    const annotations = formatGithub(
      findings([problem("data/b.csv", 3)], [mark("data/a.csv", 2), mark("data/b.csv", 1)]),
    );
    expect(annotations.split("\n")).toEqual([
      '::warning file=data/a.csv,line=2,col=5,title=x-missing-mark::x-missing-mark value "-9": -9 may stand for missing',
      '::warning file=data/b.csv,line=1,col=5,title=x-missing-mark::x-missing-mark value "-9": -9 may stand for missing',
      '::error file=data/b.csv,line=3,col=5,title=type-error::type-error value "1,234": write 1234',
    ]);
  });

  it("escapes what would end a line, a property or a name", () => {
    const odd = problem("data/50%: a,b.csv", 2, { hint: "50 % of a:b,c\r\nd" });
    expect(formatGithub(findings([odd]))).toBe(
      '::error file=data/50%25%3A a%2Cb.csv,line=2,col=5,title=type-error::type-error value "1,234": 50 %25 of a:b,c%0D%0Ad',
    );
  });

  it("says at the end how many more there are, and of which file", () => {
    const lines = formatGithub(findings(many("data/a,b.csv", 1024), many("data/c.csv", 21, mark))).split("\n");
    expect(lines).toHaveLength(42);
    expect(lines.slice(-2)).toEqual([
      "::error file=data/a%2Cb.csv,title=type-error::… and 1,004 more type-error",
      "::warning file=data/c.csv,title=x-missing-mark::… and 1 more x-missing-mark",
    ]);
  });

  it("says nothing of a rest where there is none, and nothing at all where nothing is wrong", () => {
    expect(formatGithub(findings(many("data/a.csv", 20))).split("\n")).toHaveLength(20);
    expect(formatGithub(findings([]))).toBe("");
  });
});
