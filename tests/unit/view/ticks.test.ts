import fc from "fast-check";
import { expect, test } from "vitest";
import { linearTicks, logTicks, mostYears, niceStep, yearTicks } from "../../../lib/view/ticks";

function testYears(from: number, to: number, most: number, expected: number[]) {
  expect(yearTicks({ from, to }, most)).toEqual(expected);
}

test("years are labelled every five on a wide plot of forty years, every ten on a phone", () => {
  testYears(1985, 2024, mostYears.wide, [1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020]);
  testYears(1985, 2024, mostYears.phone, [1990, 2000, 2010, 2020]);
  testYears(1988, 2024, mostYears.column, [1990, 1995, 2000, 2005, 2010, 2015, 2020]);
});

test("a short span labels every year, all years every twenty or fifty", () => {
  testYears(1990, 1995, mostYears.wide, [1990, 1991, 1992, 1993, 1994, 1995]);
  testYears(1860, 2024, mostYears.wide, [1860, 1880, 1900, 1920, 1940, 1960, 1980, 2000, 2020]);
  testYears(1860, 2024, mostYears.phone, [1900, 1950, 2000]);
});

test("years counted from an event have a zero, and it is not negative", () => {
  testYears(-6, 9, 5, [-5, 0, 5]);
  testYears(-6, 0, 5, [-6, -4, -2, 0]);
  expect(Object.is(yearTicks({ from: -6, to: 0 }, 5).at(-1), 0)).toBe(true);
});

test("year labels are few, ascending and inside the span", () => {
  const year = fc.integer({ min: 1860, max: 2024 });
  fc.assert(
    fc.property(year, year, fc.integer({ min: 4, max: 12 }), (a, b, most) => {
      const span = { from: Math.min(a, b), to: Math.max(a, b) };
      const ticks = yearTicks(span, most);
      expect(ticks.length).toBeLessThanOrEqual(most);
      expect(ticks.every((tick) => tick >= span.from && tick <= span.to)).toBe(true);
    }),
  );
});

test("a nice step is 1, 2 or 5 times a power of ten", () => {
  expect([niceStep(0, 3.49, 5), niceStep(0, 27340, 5), niceStep(-60, 100, 5), niceStep(0, 0.004, 5)]).toEqual([
    1, 10000, 50, 0.001,
  ]);
});

test("linear ticks are round and free of binary dust", () => {
  expect(linearTicks([-60, 100])).toEqual([-50, 0, 50, 100]);
  expect(linearTicks([0, 4])).toEqual([0, 1, 2, 3, 4]);
  expect(linearTicks([0, 0.6], 6)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  expect(linearTicks([7, 7])).toEqual([7]);
});

test("log ticks are all powers of ten inside the domain", () => {
  expect(logTicks([0.02, 60000])).toEqual([0.1, 1, 10, 100, 1000, 10000]);
  expect(logTicks([1, 1000])).toEqual([1, 10, 100, 1000]);
});

test("log ticks take every second power where there are too many", () => {
  expect(logTicks([0.03, 2e6], 4)).toEqual([1, 100, 10000, 1e6]);
});

test("log ticks of a narrow domain take 1, 2 and 5", () => {
  expect(logTicks([2, 8])).toEqual([2, 5]);
  expect(logTicks([300, 4000])).toEqual([500, 1000, 2000]);
});
