import { describe, expect, it } from "vitest";
import { crossCheckKeys } from "../../../lib/parse/crossCheckKeys";
import { tablesOf } from "./tablesOf";

type Rows = Parameters<typeof tablesOf>[0];

/** What is said of keys: `totals 3 foreign-key source: …`, but for what is said of tables that are not there. */
const told = (rows: Rows) =>
  crossCheckKeys(tablesOf(rows)).map(({ row, field, fault }) => {
    const { line } = row.sheet.placeOf(row.row, 0);
    return `${row.sheet.file}:${line} ${fault.code} ${field}: ${fault.hint}`;
  });

const sources = (...ids: string[]) => ids.map((id) => `${id},dataset,,a,,,,,a,,,,data_held,en,,printed`);
const totals = (...ids: string[]) => ids.map((id, index) => `RUS,${1990 + index},export,5,${id},ok,`);
const foreign = (line: number, id: string, mend: string) =>
  `totals.csv:${line} foreign-key source: no ${id} in sources.csv; ${mend}`;
const add = "add it there, or mend the id";

describe("an id that names no row", () => {
  it.each<[string, Rows, string[]]>([
    [
      "is told at each row",
      { sources: sources("gse"), totals: totals("gse", "kita", "kita") },
      [foreign(3, "kita", add), foreign(4, "kita", add)],
    ],
    ["is not told where the table is not there", { totals: totals("kita") }, []],
    [
      "is that of a row it looks like",
      { sources: sources("gse", "imf_dots"), totals: totals("gse", "IMF-dots") },
      [foreign(3, "IMF-dots", "write imf_dots")],
    ],
    [
      "is near to a row that nothing uses",
      { sources: sources("gse", "kita_2020"), totals: totals("gse", "kita_2002") },
      [foreign(3, "kita_2002", "kita_2020 (sources.csv:3), which nothing uses, may be meant")],
    ],
    [
      "is near to a row that others use",
      { sources: sources("kita_2020"), totals: totals("kita_2020", "kita_2002") },
      [foreign(3, "kita_2002", add)],
    ],
    [
      "is near to none, though nothing uses one",
      { sources: sources("gse", "wto_totals"), totals: totals("gse", "kita_2002") },
      [foreign(3, "kita_2002", add)],
    ],
    [
      "is near to several rows",
      { sources: sources("gse", "kita_2020", "kita_2021"), totals: totals("gse", "kita_2002") },
      [foreign(3, "kita_2002", add)],
    ],
    [
      "may be that of a row whose key cannot be read",
      { sources: sources("gse", "Kita!"), totals: totals("gse", "kita") },
      [],
    ],
    [
      "is one more than the rows whose key cannot be read",
      { sources: sources("gse", "Kita!"), totals: totals("gse", "kita", "wto") },
      [foreign(3, "kita", add), foreign(4, "wto", add)],
    ],
    [
      "is twice the same, and one key cannot be read",
      { sources: sources("gse", "Kita!"), totals: totals("kita", "kita") },
      [],
    ],
  ])("%s", (_, rows, problems) => {
    expect(told(rows)).toEqual(problems);
  });

  it("is told among several, each for itself", () => {
    const events = "M001,1990-09-30,day,KOR,recognition,1,minister,1,yes,a,a,b,b,c,c,gse;kita;wto,high,seen";
    expect(told({ sources: sources("gse"), milestones: [events] })).toEqual([
      "milestones.csv:2 foreign-key sources: no kita in sources.csv; add it there, or mend the id",
      "milestones.csv:2 foreign-key sources: no wto in sources.csv; add it there, or mend the id",
    ]);
  });

  it("is not held against more names than can be compared in time", () => {
    const many = Array.from({ length: 400 }, (_, index) => `s${String(index).padStart(6, "0")}`);
    const unknown = Array.from({ length: 251 }, (_, index) => `t${String(index * 7).padStart(6, "0")}x`);
    expect(
      told({ sources: sources(...many), totals: totals(...unknown) }).filter((line) => line.includes("meant")),
    ).toEqual([]);
  });
});

describe("a key that is there twice", () => {
  const prices = (...years: string[]) => years.map((year) => `${year},100,12,2,gse`);
  const twice = (line: number, other: number) => `deflator.csv:${line} primary-key year: same year as line ${other}`;

  it.each<[string, string[], string[]]>([
    ["is told at both rows", ["1990", "1991", "1990"], [twice(2, 4), twice(4, 2)]],
    ["three times is told at each", ["1990", "1990", "1990"], [twice(2, 3), twice(3, 2), twice(4, 2)]],
    [
      "in two rows and in two others is told of all",
      ["1990", "1991", "1991", "1990"],
      [twice(3, 4), twice(4, 3), twice(2, 5), twice(5, 2)],
    ],
    ["is not told of rows that cannot be read", ["199x", "199x", "1990"], []],
  ])("%s", (_, years, problems) => {
    expect(told({ deflator: prices(...years), sources: sources("gse") }).sort()).toEqual([...problems].sort());
  });

  it("may be of several columns, the last of which is blamed", () => {
    const rows = [...totals("gse"), ...totals("gse"), "KOR,1990,export,5,gse,ok,", "RUS,1990,import,5,gse,ok,"];
    expect(told({ totals: rows, sources: sources("gse") })).toEqual([
      "totals.csv:2 primary-key year: same economy, flow, source, year as line 3",
      "totals.csv:3 primary-key year: same economy, flow, source, year as line 2",
    ]);
  });

  it("is not made of two columns that read the same side by side", () => {
    const rows = ["1x,PRK,1990,5,,,A,gse,,,,,", "1,PRK,1990,5,,,A,gse,,,,,"];
    expect(told({ series: rows })).toEqual([]);
  });

  it("may be a place in lists", () => {
    const measure = (id: string, order: string) => `${id},trade,usd_million,a,a,b,b,log,0,5,${order}`;
    expect(
      told({
        measures: [measure("a", "1"), measure("b", "2"), measure("c", "1"), measure("d", "x"), measure("e", "x")],
      }),
    ).toEqual([
      "measures.csv:2 constraint-error order: same order as line 4",
      "measures.csv:4 constraint-error order: same order as line 2",
    ]);
  });
});
