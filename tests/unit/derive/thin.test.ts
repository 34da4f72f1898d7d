import fc from "fast-check";
import { expect, test } from "vitest";
import { thin } from "../../../lib/derive/thin";
import { series, values, years } from "./build";

const flat = (length: number) => Array.from({ length }, (_, i): [number, number | null] => [i, 1]);

test("thin leaves a short series as it is", () => {
  const input = series([
    [2000, 1],
    [2001, null],
    [2002, 3],
  ]);
  expect(thin(input, 2)).toBe(input);
});

test("thin keeps the ends and a lone peak", () => {
  const rows = flat(1000);
  rows[637] = [637, 90];
  const output = thin(series(rows), 20);
  expect(output.observations).toHaveLength(20);
  expect(years(output)).toEqual(expect.arrayContaining([0, 637, 999]));
});

test("thin keeps a gap a gap", () => {
  const rows = flat(100);
  rows[50] = [50, null];
  rows[51] = [51, null];
  const output = thin(series(rows), 10);
  expect(years(output)).toEqual(expect.arrayContaining([49, 50, 52]));
  expect(values(output).filter((value) => value === null)).toHaveLength(1);
});

test("thin gives a subset in order, within its limit", () => {
  const value = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: -50, max: 50 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 300 }), fc.integer({ min: 2, max: 60 }), (list, n) => {
      const input = series(list.map((v, i): [number, number | null] => [i, v]));
      const output = thin(input, n);
      const runs = list.filter((v, i) => v !== null && (i === 0 || list[i - 1] === null)).length;
      const kept = output.observations.filter((o) => o.value !== null);
      expect(kept.length).toBeLessThanOrEqual(Math.max(n, n + 2 * runs - 2));
      expect(input.observations).toEqual(expect.arrayContaining(output.observations));
      expect(years(output)).toEqual([...new Set(years(output))].sort((a, b) => a - b));
    }),
  );
});

test("thin refuses fewer than two points", () => {
  expect(() => thin(series([]), 1)).toThrow("too few points: 1");
  expect(() => thin(series([]), Number.NaN)).toThrow(RangeError);
});
