import { expect, test } from "vitest";
import { mulberry32 } from "../../../lib/derive/mulberry32";

const take = (seed: number, count: number) => Array.from({ length: count }, mulberry32(seed));

test("a seed gives the numbers of the published generator", () => {
  expect(take(1, 3).map((number) => number.toFixed(6))).toEqual(["0.627074", "0.002736", "0.527447"]);
});

test("numbers lie from 0 to below 1 and fill the room evenly", () => {
  const numbers = take(1990, 10_000);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  const tenths = Array.from({ length: 10 }, (_, i) => numbers.filter((one) => Math.floor(one * 10) === i).length);
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test("another seed gives other numbers", () => {
  expect(take(1, 5)).not.toEqual(take(2, 5));
});
