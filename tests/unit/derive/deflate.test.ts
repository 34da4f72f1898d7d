import { expect, test } from "vitest";
import { deflate } from "../../../lib/derive/deflate";
import { observation, series, values } from "./build";

const deflator = [
  { year: 1990, cpi: 130.7, months: 12, multiplier: 2.4, source: "bls" },
  { year: 2024, cpi: 313.7, months: 12, multiplier: 1, source: "bls" },
];

test("deflate multiplies value, range and rivals, and names the new unit", () => {
  const rivals = [{ source: "press", value: 50, status: "E" as const, derived: null }];
  const input = series([observation(1990, 100, { low: 50, high: 110, rivals })]);
  const output = deflate(input, deflator);
  expect(output.unit).toBe("usd_million_2024");
  expect(output.observations[0]).toMatchObject({
    value: 240,
    low: 120,
    high: 264,
    rivals: [{ source: "press", value: 120 }],
  });
});

test("deflate leaves dollars of 2024 as they are", () => {
  expect(values(deflate(series([[2024, 34]]), deflator))).toEqual([34]);
});

test("deflate keeps null as null and status and source as they are", () => {
  const output = deflate(series([[1990, null], observation(2024, 1, { status: "U", isBreak: true })]), deflator);
  expect(values(output)).toEqual([null, 1]);
  expect(output.observations[1]).toMatchObject({ status: "U", source: "customs", isBreak: true });
});

test("deflate gives no figure for a year without a price index", () => {
  const rivals = [{ source: "press", value: 6, status: "E" as const, derived: null }];
  const output = deflate(series([observation(1930, 5, { low: 4, high: 6, rivals })]), deflator);
  expect(output.observations[0]).toMatchObject({ value: null, low: null, high: null, rivals: [] });
});

test("deflate does not change its input", () => {
  const input = series([[1990, 100]]);
  deflate(input, deflator);
  expect(values(input)).toEqual([100]);
});

test("deflate refuses what is not in current dollars", () => {
  expect(() => deflate(series([[1990, 1]], { unit: "share" }), deflator)).toThrow("not in current dollars: share");
  const once = deflate(series([[1990, 1]]), deflator);
  expect(() => deflate(once, deflator)).toThrow(RangeError);
});
