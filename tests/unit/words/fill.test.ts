import { expect, test } from "vitest";
import { fill } from "../../../lib/words/fill";

test("fill puts each value in its place", () => {
  expect(fill("{n} of {total}…", { n: 3, total: 12 })).toBe("3 of 12…");
});

test("fill refuses a place without a value", () => {
  expect(() => fill("{n} of {total}", { n: 3 })).toThrow("no value for: total");
});
