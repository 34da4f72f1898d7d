import { describe, expect, it } from "vitest";
import { crossCheckGolden } from "../../../lib/parse/crossCheckGolden";
import { type Golden, goldenEvents, goldenReadings, goldenTotals } from "../../../lib/parse/golden";
import { siteData } from "./cases/case";
import { tablesOf, told } from "./tablesOf";

const textOf = (path: string) => new TextDecoder().decode(siteData.find((file) => file.path === path)?.bytes);
const seriesPaths = siteData.map(({ path }) => path).filter((path) => path.startsWith("series/"));

/** The first cells of each row, of which none is in quotes. */
const firstCells = (path: string) =>
  textOf(path)
    .split("\n")
    .map((line) => line.split(","));

const readingsIn = (path: string) =>
  new Set(
    firstCells(path).map(([measure, partner, year, value, , , , source]) =>
      [measure, partner, year, source, value].join(" "),
    ),
  );
const totalsIn = new Set(
  firstCells("totals.csv").map(([who, year, flow, value, source]) => [flow, who, year, source, value].join(" ")),
);
const eventsIn = firstCells("milestones.csv").map(([id, date, , who, kind]) => [id, date, who, kind].join(" "));

const nameOf = ({ what, who, year, source, value }: Golden) => [what, who, year, source, value].join(" ");

/** What is said of rows of these tables by what is known by heart alone. */
const toldOf = (rows: Parameters<typeof tablesOf>[0]) => told(crossCheckGolden(tablesOf(rows)));

const change = "if the source has corrected it, change lib/parse/golden.ts";
const reading = ({ what, who, year, source }: Golden, value: number | "" | "x", partner = who) =>
  `${what},${partner},${year},${value},,,A,${source},,,,,`;
const total = ({ what, who, year, source }: Golden, value: number | "", economy = who) =>
  `${economy},${year},${what},${value},${source},ok,`;
const event = (id: string, date: string, who: string, kind = "recognition") =>
  `${id},${date},day,${who},${kind},1,minister,1,yes,a,a,b,b,c,c,gse,high,seen`;
const other = (who: string) => (who === "PRK" ? "KOR" : "PRK");

describe("the list of golden figures", () => {
  it("says what the data of the site say", () => {
    const known = seriesPaths.map(readingsIn);
    const wrong = goldenReadings.map(nameOf).filter((name) => !known.some((names) => names.has(name)));
    expect([...wrong, ...goldenTotals.map(nameOf).filter((name) => !totalsIn.has(name))]).toEqual([]);
    expect(eventsIn).toEqual(
      expect.arrayContaining(goldenEvents.map(({ id, date, who }) => `${id} ${date} ${who} recognition`)),
    );
  });

  it("has both Koreas wherever they could be exchanged, and trade with the world both ways", () => {
    const whoOf = (list: readonly Golden[], what: string) =>
      [...new Set(list.filter((golden) => golden.what === what).map(({ who }) => who))].sort();
    for (const what of ["trade_total", "trade_export", "trade_import", "arms_tiv_russia_to_partner", "unga_distance"])
      expect(whoOf(goldenReadings, what)).toEqual(["KOR", "PRK"]);
    for (const what of ["export", "import"]) expect(whoOf(goldenTotals, what)).toEqual(["KOR", "PRK", "RUS"]);
    expect(goldenEvents.map(({ who }) => who).sort()).toEqual(["KOR", "PRK"]);
  });
});

describe("of a golden figure", () => {
  it("nothing is said where it stands just so, or was not read, or is not there", () => {
    expect(
      toldOf({
        series: [
          ...goldenReadings.map((one) => reading(one, one.value)),
          ...goldenReadings.flatMap((one) => [reading(one, ""), reading(one, "x"), reading(one, one.value, "XXX")]),
          ...goldenReadings.map((one) => reading({ ...one, year: one.year + 1 }, one.value + 0.5)),
          ...goldenReadings.map((one) => reading({ ...one, source: "another" }, one.value + 0.5)),
        ],
        totals: goldenTotals.flatMap((one) => [total(one, one.value), total(one, "")]),
        milestones: goldenEvents.map(({ id, date, who }) => event(id, date, who)),
      }),
    ).toEqual([]);
  });

  it("another value is told, and which is right", () => {
    const hintFor = ({ value }: Golden) => `${value} by this source; ${change}`;
    const wrong = (one: Golden) => one.value + 0.25;
    expect(toldOf({ series: goldenReadings.map((one) => reading(one, wrong(one))) })).toEqual(
      goldenReadings.map((one, index) => `${index + 2} x-golden value: ${hintFor(one)}`),
    );
    expect(toldOf({ totals: goldenTotals.map((one) => total(one, wrong(one))) })).toEqual(
      goldenTotals.map((one, index) => `${index + 2} x-golden value: ${hintFor(one)}`),
    );
  });

  it("the other Korea is told where the figure is not hers", () => {
    const hintFor = ({ value, who }: Golden) =>
      `${value} is the figure of ${who}, not ${other(who)}: were the two exchanged? ${change}`;
    expect(toldOf({ series: goldenReadings.map((one) => reading(one, one.value, other(one.who))) })).toEqual(
      goldenReadings.map((one, index) => `${index + 2} x-golden partner: ${hintFor(one)}`),
    );
    const koreas = goldenTotals.filter(({ who }) => who !== "RUS");
    expect(toldOf({ totals: koreas.map((one) => total(one, one.value, other(one.who))) })).toEqual(
      koreas.map((one, index) => `${index + 2} x-golden economy: ${hintFor(one)}`),
    );
  });
});

describe("a recognition", () => {
  const [north, south] = ["1948-10-12", "1990-09-30"];
  const hintFor = (who: string, date: string) => `Moscow recognised the ${who} on ${date}; ${change}`;

  it.each([
    ["of the North on the day of the South", event("M900", south, "PRK"), `partner: ${hintFor("KOR", south)}`],
    ["of the South on the day of the North", event("M900", north, "KOR"), `partner: ${hintFor("PRK", north)}`],
    ["of the North on another day", event("M023", "1948-10-13", "PRK"), `date: ${hintFor("PRK", north)}`],
    ["of the South on another day", event("M070", "1990-10-01", "KOR"), `date: ${hintFor("KOR", south)}`],
    ["of the South by both", event("M070", "1990-10-01", "BOTH"), `date: ${hintFor("KOR", south)}`],
  ])("%s is told", (_, row, problem) => {
    expect(toldOf({ milestones: [row] })).toEqual([`2 x-golden ${problem}`]);
  });

  it.each([
    ["another event of the day may be of the other Korea", event("M900", south, "PRK", "treaty")],
    ["one of both Koreas on the day is let be", event("M900", south, "BOTH")],
    ["one whose Korea was not read is let be", event("M070", south, "X")],
    ["one whose date was not read is let be", event("M070", "199O-09-30", "KOR")],
    ["an event of any other day is let be", event("M900", "1991-01-01", "PRK")],
  ])("%s", (_, row) => {
    expect(toldOf({ milestones: [row] })).toEqual([]);
  });
});
