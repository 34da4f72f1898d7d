import { describe, expect, it } from "vitest";
import { crossCheckSlips } from "../../../lib/parse/crossCheckSlips";
import { crossCheckSums } from "../../../lib/parse/crossCheckSums";
import { indexReadings } from "../../../lib/parse/readings";
import { tablesOf, told } from "./tablesOf";

/** Readings written as `trade_total PRK 1990 imf 5 sum`. */
const seriesOf = (readings: string[]) => {
  const series = readings.map((reading) => {
    const [measure, partner, year, source, value = "", derived = ""] = reading.split(" ");
    return `${measure},${partner},${year},${value},,,A,${source},,,,${derived},`;
  });
  return tablesOf({ series });
};
const toldOfSums = (...readings: string[]) => {
  const tables = seriesOf(readings);
  return told(crossCheckSums(tables, indexReadings(tables.series)));
};
const flows = ["trade_export PRK 1990 imf 40", "trade_import PRK 1990 imf 60.5"];

describe("a total that is computed", () => {
  it.each<[string, string[]]>([
    ["is the sum of its flows", ["trade_total PRK 1990 imf 100.5 sum", ...flows]],
    ["may be rounded up by a thousandth", ["trade_total PRK 1990 imf 100.6 sum", ...flows]],
    ["may be rounded down by a thousandth", ["trade_total PRK 1990 imf 100.4 sum", ...flows]],
    ["is not asked of one that its source prints", ["trade_total PRK 1990 imf 200", ...flows]],
    ["is not asked of one that is a copy", ["trade_total PRK 1990 imf 200 copy", ...flows]],
    ["is not asked of another measure", ["freight PRK 1990 imf 200 sum", ...flows]],
    ["is not asked of one that cannot be read", ["trade_total PRK 1990 imf x sum", ...flows]],
    ["is not asked of one without a figure", ["trade_total PRK 1990 imf  sum", ...flows]],
    ["is not asked of one whose partner cannot be read", ["trade_total ROK 1990 imf 200 sum", ...flows]],
    ["is not asked of one whose year cannot be read", ["trade_total PRK 199x imf 200 sum", ...flows]],
    ["is not asked without a flow", ["trade_total PRK 1990 imf 200 sum", flows[0] ?? ""]],
    [
      "is not asked where a flow cannot be read",
      ["trade_total PRK 1990 imf 200 sum", flows[0] ?? "", "trade_import PRK 1990 imf x"],
    ],
    [
      "is not asked where a flow has no figure",
      ["trade_total PRK 1990 imf 200 sum", flows[0] ?? "", "trade_import PRK 1990 imf"],
    ],
    ["is not asked of flows of another year", ["trade_total PRK 1991 imf 200 sum", ...flows]],
    ["is not asked of flows of the other Korea", ["trade_total KOR 1990 imf 200 sum", ...flows]],
    ["is not asked of flows of another source", ["trade_total PRK 1990 kita 200 sum", ...flows]],
  ])("%s", (_, readings) => {
    expect(toldOfSums(...readings)).toEqual([]);
  });

  it.each([
    ["too high", "100.7"],
    ["too low", "100.3"],
    ["ten times that", "1005"],
    ["one flow alone", "60.5"],
    ["nought", "0"],
  ])("that is %s is told with both flows", (_, value) => {
    expect(toldOfSums(...flows, `trade_total PRK 1990 imf ${value} sum`)).toEqual([
      "4 x-not-the-sum value: its flows are 40 (line 2) + 60.5 (line 3)",
    ]);
  });
});

/** Figures of one partner written as `imf 1990 5`, and of the totals below them. */
const toldOfSlips = (...figures: string[]) => {
  const readings = figures.map((figure) => {
    const [source, year, value] = figure.split(" ");
    return `trade_total PRK ${year} ${source} ${value}`;
  });
  return told(crossCheckSlips(seriesOf(readings)));
};
const slip = (line: number, times: string) => `${line} x-unit-slip value: ${times}: is it in the same unit?`;

describe("a figure far from those beside it", () => {
  it.each<[string, string[]]>([
    ["299 times the one before may be meant", ["imf 1990 1", "imf 1991 299"]],
    ["six years apart they are not held together", ["imf 1990 1", "imf 1996 1000"]],
    ["nought is near to anything", ["imf 1990 1000", "imf 1991 0", "imf 1992 1000"]],
    ["a figure below nought is held against none", ["imf 1990 1000", "imf 1991 -1", "imf 1992 1000"]],
    ["a single figure is held against none", ["imf 1990 1000"]],
    ["299 times another source may be meant", ["imf 1990 1", "kita 1990 299"]],
    ["another source of another year is not held against it", ["imf 1990 1", "kita 1997 1000"]],
    ["far from one source and near to another", ["imf 1990 1", "kita 1990 1000", "kita 1991 1000", "wto 1990 1.5"]],
    [
      "29 times what others say may be another basis",
      ["imf 1990 29", "kita 1990 1", "imf 1991 29", "kita 1991 1", "imf 1992 29", "kita 1992 1"],
    ],
    [
      "two years beside others are too few to tell a source",
      ["imf 1990 100", "kita 1990 1", "imf 1991 100", "kita 1991 1"],
    ],
  ])("%s", (_, figures) => {
    expect(toldOfSlips(...figures)).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ["300 times the one before", ["imf 1990 1", "imf 1991 300"], [slip(3, "300 times that of 1990, 1")]],
    [
      "below the one five years before",
      ["imf 1995 1", "imf 1990 1000"],
      [slip(2, "1000 times below that of 1990, 1000")],
    ],
    ["between two, told once", ["imf 1990 1", "imf 1991 1000", "imf 1992 1"], [slip(3, "1000 times that of 1990, 1")]],
    [
      "the first, where the others agree",
      ["imf 1990 1000", "imf 1991 1", "imf 1992 2"],
      [slip(2, "1000 times that of 1991, 1")],
    ],
    ["the second of two", ["imf 1990 1000", "imf 1991 1"], [slip(3, "1000 times below that of 1990, 1000")]],
    [
      "from some year on, told once",
      ["imf 1990 1", "imf 1991 2", "imf 1992 2000", "imf 1993 2100"],
      [slip(4, "1000 times that of 1991, 2")],
    ],
    [
      "twice in a row, told at each",
      ["imf 1990 1", "imf 1991 2", "imf 1992 1000", "imf 1993 400000"],
      [slip(4, "500 times that of 1991, 2"), slip(5, "400 times that of 1992, 1000")],
    ],
    [
      "beside the only one of another source, told at both",
      ["imf 1990 1", "kita 1990 300"],
      [slip(2, "300 times below that of kita, 300"), slip(3, "300 times that of imf, 1")],
    ],
    [
      "beside all of several sources",
      ["imf 1990 1000", "kita 1990 1", "kita 1991 1", "wto 1990 2", "wto 1991 2"],
      [slip(2, "1000 times that of kita, 1")],
    ],
    [
      "far from its own years, beside others",
      ["imf 1980 1000", "imf 1986 1", "kita 1980 1", "kita 1981 1"],
      [slip(2, "1000 times that of kita, 1")],
    ],
  ])("%s", (_, figures, problems) => {
    expect(toldOfSlips(...figures)).toEqual(problems);
  });

  const source = (times: string) =>
    `2 x-unit-slip value: imf is ${times} what other sources say: is all of it in the same unit?`;

  it.each<[string, number[], number, string[]]>([
    ["above", [30, 30, 30], 1, [source("30 times")]],
    ["below", [1, 1, 1], 30, [source("30 times below")]],
    ["above, the middle one of three", [250, 29, 100], 1, [source("100 times")]],
    ["below, the middle one of three", [20, 1, 2], 200, [source("100 times below")]],
    ["near, the middle one of three", [10, 250, 20], 1, []],
    ["near, though below", [1, 1, 1], 29, []],
    ["the same as", [5, 5, 5], 5, []],
  ])("all of a source is %s the others", (_, values, other, problems) => {
    const own = values.map((value, at) => `imf ${1990 + at} ${value}`);
    const others = values.map((__, at) => `kita ${1990 + at} ${other}`);
    expect(toldOfSlips(...own, ...others).filter((line) => !line.includes("kita"))).toEqual(problems);
  });

  it("in the totals is told as in the series", () => {
    const totals = [
      "RUS,1990,export,5,imf,ok,",
      "RUS,1991,export,5000,imf,ok,",
      "RUS,1991,import,5,imf,ok,",
      "KOR,1991,export,5,imf,ok,",
    ];
    expect(told(crossCheckSlips(tablesOf({ totals })))).toEqual([slip(3, "1000 times that of 1990, 5")]);
  });

  it("of another measure or partner is held against none", () => {
    const readings = ["trade_total PRK 1990 imf 1", "trade_total KOR 1991 imf 1000", "trade_export PRK 1991 imf 1000"];
    expect(told(crossCheckSlips(seriesOf(readings)))).toEqual([]);
  });

  it("of which the Korea or the measure cannot be read is not held against another such", () => {
    const readings = [
      "trade_total ROK 1990 imf 1",
      "trade_total ROK 1991 imf 9000",
      "N/A PRK 1990 imf 1",
      "N/A PRK 1991 imf 9000",
    ];
    expect(told(crossCheckSlips(seriesOf(readings)))).toEqual([]);
  });

  it("of which something cannot be read is held against none", () => {
    const readings = [
      "N/A PRK 1991 imf 9000",
      "trade_total ROK 1991 imf 9000",
      "trade_total PRK 199x imf 9000",
      "trade_total PRK 1991 N/A 9000",
      "trade_total PRK 1991 imf x",
    ];
    expect(told(crossCheckSlips(seriesOf(["trade_total PRK 1990 imf 1", ...readings])))).toEqual([]);
  });
});
