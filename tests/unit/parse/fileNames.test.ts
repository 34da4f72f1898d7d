import { describe, expect, it } from "vitest";
import { findCopies } from "../../../lib/parse/copies";
import { faultOfName, missingTables, tableOf, takenNames } from "../../../lib/parse/fileNames";
import { tableNames, tables } from "../../../lib/schema";
import { encode } from "./smallData";

describe("the table of a file", () => {
  it.each([
    ["totals.csv", "totals"],
    ["data/totals.csv", "totals"],
    ["some/data/totals.csv", "totals"],
    ["series/oil.csv", "series"],
    ["data/series/oil.csv", "series"],
    ["data/series/totals.csv", "series"],
    ["oil.csv", null],
    ["my-totals.csv", null],
    ["totals.csv.txt", null],
    ["Totals.csv", null],
    ["totals.CSV", null],
    ["series/oil.xlsx", null],
    ["series/old/oil.csv", null],
    ["oldseries/oil.csv", null],
  ])("of %s is %s", (path, table) => {
    expect(tableOf(path)).toBe(table);
  });
});

describe("a file of no table", () => {
  it.each([
    ["oil.csv", "no table has this name; series go to series/*.csv"],
    ["data/old/Oil.csv", "no table has this name; series go to series/*.csv"],
    ["series/OIL.CSV", "rename it to oil.csv"],
    ["Oil.Csv", "rename it to oil.csv"],
    ["oil.csv.bak", "only files named .csv are read; save as CSV UTF-8, or take it out"],
    ["csv/readme", "only files named .csv are read; save as CSV UTF-8, or take it out"],
  ])("%s is told: %s", (path, hint) => {
    expect(faultOfName(path)).toEqual({ code: "x-unknown-file", hint });
  });
});

it("names that a table or a computed file has are taken, in capitals too", () => {
  const free = ["data/series/oil.csv", "data/totals.csv", "totals.csv", "data/intensity.csv"];
  const taken = ["data/series/totals.csv", "data/series/CLAIMS.csv", "series/intensity.csv"];
  expect(takenNames([...free, ...taken])).toEqual(
    ["the table totals.csv", "the table claims.csv", "intensity.csv, which is computed"].map((by, index) => ({
      file: taken[index],
      line: 1,
      column: 1,
      code: "x-name-taken",
      field: "",
      cell: null,
      hint: `this name is taken by ${by}; rename it`,
    })),
  );
});

describe("tables without a file", () => {
  const paths = tableNames.map((name) => tables[name].path.replace("*", "oil"));
  const missing = (files: string[]) => missingTables(files).map(({ file }) => file);

  it("are none where all are there", () => {
    expect(missing(paths)).toEqual([]);
    expect(missing(paths.map((path) => `some/data/${path}`))).toEqual([]);
  });

  it("are named in the folder of the others, each with what to do", () => {
    const rest = paths.filter((path) => path !== "gaps.csv" && !path.startsWith("series/"));
    expect(missing(["readme.txt", ...rest.map((path) => `some/data/${path}`)]).sort()).toEqual([
      "some/data/gaps.csv",
      "some/data/series/*.csv",
    ]);
    expect(missing(rest).sort()).toEqual(["gaps.csv", "series/*.csv"]);
    expect(missingTables(rest)[0]).toMatchObject({
      line: 1,
      column: 1,
      code: "x-missing-file",
      hint: "the file is not there; it needs a header at least",
    });
  });

  it("are all of them in a folder of other files, or of none", () => {
    expect(missing(["data/readme.txt"])).toEqual(tableNames.map((name) => tables[name].path));
    expect(missing([])).toHaveLength(10);
  });
});

describe("of files that are the same", () => {
  /** A file that holds what its letter stands for: rows, and the rows that were recorded. */
  const file = (path: string, letter: string, rows: number, recorded?: number) => {
    return { path, bytes: encode(letter), rows, recorded };
  };
  const told = (...files: ReturnType<typeof file>[]) =>
    [...findCopies(files)].map(([path, { code, hint }]) => `${path} ${code}: ${hint}`);

  it.each([
    [
      "the one with the longer name is a copy",
      [file("series/oil - Copy.csv", "a", 5), file("series/oil.csv", "a", 5)],
      ["series/oil - Copy.csv x-copy: the same as series/oil.csv; take it out"],
    ],
    [
      "the one that was not recorded is a copy",
      [file("series/oil (2).csv", "a", 5, 5), file("series/oil.csv", "a", 5)],
      ["series/oil.csv x-copy: the same as series/oil (2).csv; take it out"],
    ],
    [
      "the one with other rows than recorded is a copy, and lost its own",
      [file("series/arms.csv", "a", 5, 5), file("series/oil.csv", "a", 5, 9)],
      ["series/oil.csv x-copy: the same as series/arms.csv; put back what it held, or take it out"],
    ],
    [
      "a file of series saved over with a table is a copy",
      [file("series/a.csv", "a", 5, 9), file("data/totals.csv", "a", 5, 5)],
      ["series/a.csv x-copy: the same as data/totals.csv; put back what it held, or take it out"],
    ],
    [
      "a table saved over with a file of series is no copy: its header tells",
      [file("series/a.csv", "a", 5, 5), file("data/totals.csv", "a", 5, 3)],
      [],
    ],
    [
      "a file of no table is a copy of a table",
      [file("a.csv", "a", 0), file("totals.csv", "a", 5)],
      ["a.csv x-copy: the same as totals.csv; take it out"],
    ],
    [
      "each copy of several is told",
      [file("series/a.csv", "a", 5), file("series/a1.csv", "a", 5), file("series/a12.csv", "a", 5)],
      [
        "series/a1.csv x-copy: the same as series/a.csv; take it out",
        "series/a12.csv x-copy: the same as series/a.csv; take it out",
      ],
    ],
    ["files without rows are no copies", [file("series/a.csv", "a", 0), file("series/b1.csv", "a", 0)], []],
    [
      "files of one length that differ are no copies",
      [file("series/a.csv", "ab", 5), file("series/b1.csv", "ac", 5)],
      [],
    ],
    [
      "a file that another only begins with is no copy",
      [file("series/a.csv", "ab", 5), file("series/b1.csv", "abc", 5)],
      [],
    ],
    ["two tables are let be, though they are the same", [file("totals.csv", "a", 5), file("deflator.csv", "a", 5)], []],
  ])("%s", (_, files, copies) => {
    expect(told(...files)).toEqual(copies);
  });
});
