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
const shown = `${"k".repeat(60)}…`;

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
      { sources: sources("gse", "kita_2020"), totals: totals("gse", "ktia_2020") },
      [foreign(3, "ktia_2020", `${add}: kita_2020 (sources.csv:3), which nothing uses, may be meant`)],
    ],
    [
      "is near to a row that others use",
      { sources: sources("kita_2020"), totals: totals("kita_2020", "ktia_2020") },
      [foreign(3, "ktia_2020", add)],
    ],
    [
      "is that of another year than the row that nothing uses",
      { sources: sources("gse", "itc_2017"), totals: totals("gse", "itc_2025") },
      [foreign(3, "itc_2025", add)],
    ],
    [
      "is long, and near to a row that nothing uses",
      { sources: sources("gse", `${"k".repeat(63)}a`), totals: totals("gse", "k".repeat(64)) },
      [foreign(3, shown, `${add}: ${shown} (sources.csv:3), which nothing uses, may be meant`)],
    ],
    [
      "is too long to be mistyped",
      { sources: sources("gse", `${"k".repeat(64)}a`), totals: totals("gse", "k".repeat(65)) },
      [foreign(3, shown, add)],
    ],
    [
      "is near to a row with an id too long to be typed",
      { sources: sources("gse", `${"k".repeat(64)}a`), totals: totals("gse", "k".repeat(64)) },
      [foreign(3, shown, add)],
    ],
    [
      "is near to none, though nothing uses one",
      { sources: sources("gse", "wto_totals"), totals: totals("gse", "kita_2002") },
      [foreign(3, "kita_2002", add)],
    ],
    [
      "is near to several rows",
      { sources: sources("gse", "kita_2020", "kiat_2020"), totals: totals("gse", "ktia_2020") },
      [foreign(3, "ktia_2020", add)],
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

  it.each([
    ["is held against as many names as can be compared in time", 200, true],
    ["is not held against more", 201, false],
  ])("%s", (_, count, isHeld) => {
    const names = Array.from({ length: 99 }, (_, index) => `s${index}${"x".repeat(index % 20)}`);
    const unknown = Array.from({ length: count - 1 }, (_, index) => `${index}`);
    const tables = { sources: sources("voeten", ...names), totals: totals("voetne", ...unknown) };
    expect(told(tables)[0]).toBe(
      foreign(2, "voetne", isHeld ? `${add}: voeten (sources.csv:2), which nothing uses, may be meant` : add),
    );
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
