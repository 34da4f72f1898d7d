import { describe, expect, test } from "vitest";
import {
  fallToZero,
  farthestFrom,
  recordSince,
  runToEnd,
  soundPoints,
  tellingChange,
} from "../../../../lib/view/describe/findings";
import type { KnownPoint } from "../../../../lib/view/panel/stats";

function points(values: Record<number, number>): KnownPoint[] {
  return Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    at: Number(year) + 0.5,
    value,
    plot: value,
    low: null,
    high: null,
    status: "A",
    isEstimated: false,
    isBreak: false,
    source: null,
    reading: null,
    rivals: [],
    gap: null,
  }));
}

const years = (finding: ReturnType<typeof tellingChange>) => finding && [finding.from.year, finding.to.year];

describe("tellingChange", () => {
  test("weighs size and proportion: a great fall beats a greater one that leaves more", () => {
    expect(years(tellingChange(points({ 1988: 2630, 1990: 2380, 1993: 223, 1995: 86 })))).toEqual([1990, 1995]);
  });

  test("is not drawn to the years when next to nothing is left", () => {
    expect(years(tellingChange(points({ 1990: 2380, 1995: 86, 2020: 43, 2021: 0.04 })))).toEqual([1990, 1995]);
  });

  test("takes first and last where no two values lie within five years", () => {
    expect(years(tellingChange(points({ 1950: 1, 1960: 3, 1970: 2 })))).toEqual([1950, 1970]);
  });

  test("is null for one value, and for values below zero", () => {
    expect(tellingChange(points({ 1990: 1 }))).toBeNull();
    expect(tellingChange(points({ 1990: -1, 1991: 2 }))).toBeNull();
  });
});

describe("farthestFrom", () => {
  test("goes to the peak where the line ends higher, to the trough where it ends lower", () => {
    expect(years(farthestFrom(points({ 1990: 100, 2000: 20, 2010: 900, 2020: 500 }), 1990))).toEqual([1990, 2010]);
    expect(years(farthestFrom(points({ 1990: 100, 2000: 20, 2010: 900, 2020: 50 }), 1990))).toEqual([1990, 2000]);
  });

  test("is null without the year, and at the last year", () => {
    expect(farthestFrom(points({ 1990: 1, 1991: 2 }), 1989)).toBeNull();
    expect(farthestFrom(points({ 1990: 1, 1991: 2 }), 1991)).toBeNull();
  });
});

test("fallToZero finds the first zero after a figure, not a line of zeros", () => {
  expect(years(fallToZero(points({ 2019: 46, 2020: 42, 2021: 0 })))).toEqual([2020, 2021]);
  expect(fallToZero(points({ 2019: 0, 2020: 0 }))).toBeNull();
});

describe("recordSince", () => {
  test("names the last year that was as high", () => {
    const series = points({ 1986: 85, 2000: 64, 2023: 73, 2024: 84 });
    expect(recordSince(series, "highest")).toEqual({ since: 1986, isWhole: false });
  });

  test("names the first year where none was", () => {
    const series = points({ 1948: 36, 1986: 85, 2024: 89 });
    expect(recordSince(series, "highest")).toEqual({ since: 1948, isWhole: true });
    expect(recordSince(series, "lowest")).toEqual({ since: 1986, isWhole: false });
  });
});

describe("runToEnd", () => {
  test("gives the years since a line last crossed the limit", () => {
    expect(runToEnd(points({ 1988: 0.1, 1990: 0.4, 1991: 3, 2024: 320 }), 1)).toEqual({
      isAbove: true,
      from: 1991,
      isWhole: false,
    });
    expect(runToEnd(points({ 1988: 0.1, 1990: 0.4 }), 1)).toEqual({ isAbove: false, from: 1988, isWhole: true });
  });

  test("is null where the line ends on the limit", () => {
    expect(runToEnd(points({ 1988: 0.1, 1990: 1 }), 1)).toBeNull();
  });
});

test("soundPoints leaves out low reliability, and keeps all where fewer than two are sound", () => {
  const [a, b, c] = points({ 1990: 1, 1991: 2, 1992: 3 });
  if (!a || !b || !c) throw new Error("three points");
  const bad: KnownPoint = { ...c, status: "U" };
  expect(soundPoints([a, b, bad])).toEqual([a, b]);
  expect(soundPoints([a, bad])).toEqual([a, bad]);
});

test("a small change across a break gives way to a change on one basis", () => {
  const [a, b, c] = points({ 1990: 100, 1991: 60, 1992: 45 });
  if (!a || !b || !c) throw new Error("three points");
  expect(years(tellingChange([a, { ...b, isBreak: true }, c]))).toEqual([1990, 1992]);
  expect(years(tellingChange([a, { ...b, isBreak: true }, { ...c, value: 55 }]))).toEqual([1991, 1992]);
});
