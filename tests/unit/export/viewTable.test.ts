import { expect, test } from "vitest";
import { viewCsv } from "../../../lib/export/viewTable";
import type { Gap, Reading } from "../../../lib/types";
import { modelOf } from "../view/pages";
import { panel, point } from "./build";

const header = "measure,partner,year,value,unit,low,high,status,source,gap,note,rivals,years_since\n";
const gap: Gap = {
  measure: "trade_total",
  partner: "PRK",
  from: 2023,
  to: 2023,
  reason: "Q",
  note: { en: "Not published, since 2022", es: "No se publica" },
};
const reading: Reading = {
  measure: "trade_total",
  partner: "PRK",
  year: 1991,
  value: 366.8,
  low: null,
  high: null,
  status: "U",
  source: "russian_gov_1992",
  locator: "",
  originalValue: 231,
  originalUnit: "rouble_million",
  derived: "converted",
  note: "at the rate of 1989",
};

test("a figure has unit, range, status, source, note and rivals", () => {
  const rivals = [
    { source: "jetro_1992", value: 365, status: "E" as const, derived: null },
    { source: "press", value: 1420, status: "U" as const, derived: "estimate" as const },
  ];
  const more = { low: 366.8, high: 1420, status: "U" as const, source: "russian_gov_1992", reading, rivals };
  expect(viewCsv([panel([{ points: [point(1991, 366.8, more)] }])], "en")).toBe(
    `${header}trade_total,PRK,1991,366.8,usd_million,366.8,1420,U,russian_gov_1992,,at the rate of 1989,jetro_1992 365; press 1420 (estimate),\n`,
  );
});

test("zero, gap and not known are three things", () => {
  const points = [point(2021, 0), point(2022, null), point(2023, null, { gap })];
  expect(viewCsv([panel([{ points }])], "en")).toBe(
    [
      header,
      "trade_total,PRK,2021,0,usd_million,,,A,customs,,,,\n",
      "trade_total,PRK,2022,,usd_million,,,,,,,,\n",
      'trade_total,PRK,2023,,usd_million,,,,,Q,"Not published, since 2022",,\n',
    ].join(""),
  );
});

test("the reason of a gap is in the language of the page", () => {
  expect(viewCsv([panel([{ points: [point(2023, null, { gap })] }])], "es")).toContain(",Q,No se publica,");
});

test("halves of the intensity panel are named, conflict as it is said, not as it is drawn", () => {
  const lines = [
    { measure: "intensity", part: "cooperation" as const, points: [point(2024, 88.7)] },
    { measure: "intensity", part: "conflict" as const, points: [point(2024, 12.9, { plot: -12.9 })] },
  ];
  const text = viewCsv([panel(lines, { unit: "index_0_100" })], "en");
  expect(text).toContain("cooperation,PRK,2024,88.7,index_0_100");
  expect(text).toContain("conflict,PRK,2024,12.9,index_0_100");
});

test("a ratio names both sides", () => {
  const points = [point(2024, 11000 / 34, { source: "kita kremlin" })];
  expect(viewCsv([panel([{ partner: "RATIO", points }], { unit: "ratio" })], "en")).toContain(
    "trade_total,KOR/PRK,2024,323.52941176470586,ratio,,,A,kita kremlin",
  );
});

test("rows come panel by panel, line by line, year by year", () => {
  const lines = [
    { points: [point(1990, 1), point(1991, 2)] },
    { partner: "KOR" as const, points: [point(1990, 3), point(1991, 4)] },
  ];
  const values = viewCsv([panel(lines), panel([{ measure: "trade_export", points: [point(1990, 5)] }])], "en")
    .split("\n")
    .slice(1, -1)
    .map((line) => line.split(",")[3]);
  expect(values).toEqual(["1", "2", "3", "4", "5"]);
});

test("side by side, undivided Korea is written once", () => {
  const model = modelOf({ from: 1900, to: 1960, measures: ["intensity"] }, "compare");
  const keys = viewCsv(model.panels, "en")
    .trim()
    .split("\n")
    .map((line) => line.split(",").slice(0, 3).join());
  expect(new Set(keys).size).toBe(keys.length);
});
