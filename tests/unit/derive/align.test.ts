import { expect, test } from "vitest";
import { align } from "../../../lib/derive/align";
import { observation, series, values, years } from "./build";

test("align counts years from the event", () => {
  const output = align(
    series([
      [1989, 1],
      [1990, 2],
      [1991, 3],
    ]),
    1990,
  );
  expect(years(output)).toEqual([-1, 0, 1]);
  expect(values(output)).toEqual([1, 2, 3]);
});

test("align keeps unit, status and null", () => {
  const output = align(series([observation(1990, null), observation(1991, 1, { status: "E" })]), 1990);
  expect(output.unit).toBe("usd_million");
  expect(output.observations.map(({ status }) => status)).toEqual([null, "E"]);
});

test("align refuses a year that is none", () => {
  expect(() => align(series([]), 1990.5)).toThrow("not a year: 1990.5");
});
