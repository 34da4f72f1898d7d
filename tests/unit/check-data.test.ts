import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFolder } from "../../scripts/check-folder";
import { dataCopies, edit, run, small } from "./dataCopies";

const { top, copyWith } = dataCopies();
const checkData = (...args: string[]) => run(".", "node_modules/.bin/tsx", "scripts/check-data.ts", ...args);
const linesOf = (folder: string, ...options: string[]) => checkFolder([folder, ...options], false).out.split("\n");

const bad = copyWith("bad", (folder) => edit(`${folder}/totals.csv`, "39967", '"39,967"'));
const warned = copyWith("warned", (folder) => edit(`${folder}/series/trade.csv`, "1499", "-99"));
const many = copyWith("many", (folder) => {
  const rows = Array.from({ length: 4332 }, (_, row) => `RUS,1993,export,${row},imf_dots,fine,\n`);
  writeFileSync(`${folder}/totals.csv`, `economy,year,flow,value,source,quality,note\n${rows.join("")}`);
  edit(`${folder}/rows.json`, '"totals.csv": 3', '"totals.csv": 4332');
});
const odd = copyWith("50%,a:b", (folder) => edit(`${folder}/totals.csv`, "39967", '"39%\n7"'));
const noFile = copyWith("no-file", (folder) => {
  mkdirSync(`${folder}/x.csv`);
});
const broken = copyWith("broken", (folder) => symlinkSync("nowhere.csv", `${folder}/y.csv`));
const stray = copyWith("stray", (folder) => {
  mkdirSync(`${folder}/series/more`);
  for (const name of ["page.html", "datapackage.json", ".hidden", "MORE.CSV"]) writeFileSync(`${folder}/${name}`, "");
});

describe("npm run check-data", () => {
  it("names whatever it does not read", () => {
    expect(linesOf(stray).filter((line) => line.startsWith(stray))).toEqual([
      `${stray}/MORE.CSV:1:1: x-unknown-file: rename it to more.csv`,
      `${stray}/page.html:1:1: x-unknown-file: only files named .csv are read; save as CSV UTF-8, or take it out`,
      `${stray}/series/more:1:1: x-unknown-file: a folder nobody reads; move its files to series/`,
    ]);
  });

  it("says so and ends with 0 where nothing is wrong", () => {
    expect(checkData(small)).toEqual({ status: 0, stdout: `${small}: 11 files, no problems\n`, stderr: "" });
  }, 30_000);

  it("lists the problems and ends with 1", () => {
    const { status, stdout } = checkData(`${bad}/`);
    expect(stdout.split("\n")).toEqual([
      `${bad}/totals.csv:2:17: type-error value "39,967": thousands separator; write 39967`,
      "",
      "1 problem in 1 file",
      "",
    ]);
    expect(status).toBe(1);
  }, 30_000);

  it("ends with 2 where there is no such folder", () => {
    const { status, stdout, stderr } = checkData(`${top}/nowhere`);
    expect(stderr).toContain(`could not read ${top}/nowhere: ENOENT`);
    expect([status, stdout]).toEqual([2, ""]);
  }, 30_000);

  it("ends with 2 where a file cannot be read", () => {
    const { status, err } = checkFolder([broken], false);
    expect(err).toContain(`could not read ${broken}: ENOENT`);
    expect(status).toBe(2);
  });

  it.each([
    [["--jsn"]],
    [[small, small]],
    [[small, "--json", "--github"]],
    [[small, "--fewer"]],
  ])("shows how it is used and ends with 2: %j", (args) => {
    const { status, out, err } = checkFolder(args, false);
    expect(err).toContain("npm run check-data -- [FOLDER] [--json | --github] [--record [--fewer]]");
    expect([status, out]).toEqual([2, ""]);
  });

  it("prints and counts warnings, and ends with 0 where there is nothing else", () => {
    expect(checkFolder([warned], false)).toEqual({
      status: 0,
      out: [
        `${warned}/series/trade.csv:2:61: warning: x-missing-mark original_value "-99": if -99 stands for missing, leave the cell empty`,
        "",
        `${warned}: 11 files, no problems, 1 warning`,
      ].join("\n"),
      err: "",
    });
  });

  it("shows the first 20 problems of a code in a file, and counts all", () => {
    const lines = linesOf(many);
    expect(lines.filter((line) => line.includes("constraint-error quality"))).toHaveLength(20);
    expect(lines).toContain(`${many}/totals.csv: … and 4,312 more constraint-error`);
    expect(lines).toContain(`${many}/totals.csv: … and 4,312 more primary-key`);
    expect(lines.at(-1)).toBe("8664 problems in 1 file");
  });

  it("tells of a folder that is named like a file", () => {
    const { status, out } = checkFolder([noFile], false);
    expect(out).toContain(`${noFile}/x.csv:1:1: source-error: a folder, not a file`);
    expect(status).toBe(1);
  });
});

describe("npm run check-data -- --json", () => {
  it("prints JSON of a stable shape, capped, its counts in full", () => {
    const { status, out } = checkFolder([many, "--json"], true);
    const found = JSON.parse(out);
    expect(Object.keys(found)).toEqual(["version", "folder", "files", "counts", "byCode", "problems", "warnings"]);
    expect(found).toMatchObject({ version: 1, folder: many, files: 11, counts: { problems: 8664, warnings: 0 } });
    expect(found.byCode).toEqual(
      ["primary-key", "constraint-error"].map((code) => {
        return { file: `${many}/totals.csv`, code, severity: "error", count: 4332 };
      }),
    );
    expect(found.problems).toHaveLength(40);
    expect(found.problems[1]).toEqual({
      file: `${many}/totals.csv`,
      line: 2,
      column: 28,
      code: "constraint-error",
      field: "quality",
      cell: "fine",
      hint: "one of ok, suspect, unusable",
    });
    expect(status).toBe(1);
  });
});

describe("npm run check-data -- --github", () => {
  it("prints annotations, with the signs escaped that a command may not hold", () => {
    const file = `${top}/50%25%2Ca%3Ab/totals.csv`;
    const hint = "expected a number or an empty cell";
    expect(linesOf(odd, "--github")).toEqual([
      `::error file=${file},line=2,col=17,title=type-error::type-error value "39%25<U+000A>7": ${hint}`,
    ]);
  });

  it("says how many more there are", () => {
    const lines = linesOf(many, "--github");
    expect(lines).toHaveLength(42);
    expect(lines.at(-1)).toBe(
      `::error file=${many}/totals.csv,title=constraint-error::… and 4,312 more constraint-error`,
    );
  });

  it("comes by itself, after the text, in a workflow", () => {
    const lines = checkFolder([warned], true).out.split("\n");
    expect(lines.at(-2)).toBe(`${warned}: 11 files, no problems, 1 warning`);
    expect(lines.at(-1)).toMatch(
      /^::warning file=.*,line=2,col=61,title=x-missing-mark::x-missing-mark original_value/,
    );
  });
});

it("the data of the site have no problem, and no warning but for rows not recorded yet", () => {
  const { status, out, err } = checkFolder(["--json"], false);
  const { folder, problems, warnings } = JSON.parse(out);
  expect({ status, folder, problems, err }).toEqual({ status: 0, folder: "data", problems: [], err: "" });
  expect(warnings.filter(({ code }: { code: string }) => code !== "x-rows-unrecorded")).toEqual([]);
});
