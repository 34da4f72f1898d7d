import fc from "fast-check";
import { expect, test } from "vitest";
import { rebase } from "../../../lib/derive/rebase";
import { observation, series, values } from "./build";

test("rebase makes the base year 100", () => {
  const output = rebase(
    series([
      [1990, 40],
      [1991, 10],
      [1992, 80],
    ]),
    1990,
  );
  expect(output.unit).toBe("index");
  expect(values(output)).toEqual([100, 25, 200]);
});

test("rebase reads exactly 100 in the base year, whatever its value", () => {
  const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  fc.assert(fc.property(positive, (base) => values(rebase(series([[1990, base]]), 1990))[0] === 100));
});

test("rebase keeps null as null and zero as zero", () => {
  expect(
    values(
      rebase(
        series([
          [1990, 4],
          [1991, null],
          [1992, 0],
        ]),
        1990,
      ),
    ),
  ).toEqual([100, null, 0]);
});

test("rebase rescales range and rivals with the value", () => {
  const rivals = [{ source: "press", value: 60, status: "A" as const, derived: null }];
  const output = rebase(series([observation(1990, 40, { low: 20, high: 60, rivals, status: "E" })]), 1990);
  expect(output.observations[0]).toMatchObject({ low: 50, high: 150, rivals: [{ value: 150 }], status: "E" });
});

test("rebase refuses a base year that is absent, missing or zero", () => {
  const input = series([
    [1990, 0],
    [1991, null],
    [1992, 5],
  ]);
  for (const year of [1989, 1990, 1991]) {
    expect(() => rebase(input, year)).toThrow(new RangeError(`no base for trade_total PRK: ${year}`));
  }
});

test("rebase takes the base year wherever it stands in the series", () => {
  const input = series([
    [1990, 40],
    [1991, 10],
    [1992, 80],
  ]);
  expect(values(rebase(input, 1991))).toEqual([400, 100, 800]);
  expect(values(rebase(input, 1992))).toEqual([50, 12.5, 100]);
});
