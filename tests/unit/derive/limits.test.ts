import { expect, test } from "vitest";
import { limits } from "../../../lib/derive/limits";
import type { Partner, Reading } from "../../../lib/types";

function reading(year: number, more: Partial<Reading>): Reading {
  const known = { measure: "freight", partner: "PRK" as Partner, status: "U" as const, source: "customs" };
  const rest = { locator: "", originalValue: null, originalUnit: "", derived: null, note: "" };
  return { ...known, ...rest, year, value: null, low: null, high: null, ...more };
}

const tablesOf = (...readings: Reading[]) => ({ readings, rules: [], gaps: [], measures: [] });

test("a reading that names no figure, but an end, is a limit", () => {
  const tables = tablesOf(
    reading(2022, { low: 20 }),
    reading(2023, { high: 90 }),
    reading(2024, { low: 1, high: 2, source: "press" }),
  );
  expect(limits(tables, "freight", "PRK")).toEqual([
    { year: 2022, low: 20, high: null, source: "customs" },
    { year: 2023, low: null, high: 90, source: "customs" },
    { year: 2024, low: 1, high: 2, source: "press" },
  ]);
});

test("a figure is no limit, even with a range, and neither is silence", () => {
  const tables = tablesOf(reading(2022, { value: 5, low: 4, high: 6 }), reading(2023, {}));
  expect(limits(tables, "freight", "PRK")).toEqual([]);
});

test("limits are in order of year, whatever the order of the files", () => {
  const tables = tablesOf(...[2024, 1990, 2005].map((year) => reading(year, { low: 1 })));
  expect(limits(tables, "freight", "PRK").map(({ year }) => year)).toEqual([1990, 2005, 2024]);
});

test("limits are those of the measure and the partner asked for", () => {
  const tables = tablesOf(reading(2022, { low: 1, partner: "KOR" }), reading(2022, { low: 2, measure: "oil" }));
  expect(limits(tables, "freight", "PRK")).toEqual([]);
  expect(limits(tables, "freight", "KOR")).toMatchObject([{ low: 1 }]);
  expect(limits(tables, "oil", "PRK")).toMatchObject([{ low: 2 }]);
});
