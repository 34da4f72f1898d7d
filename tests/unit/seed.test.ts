import fc from "fast-check";
import { expect, test } from "vitest";
import { seed } from "./seed";

test("random cases are the same each time", () => {
  const draw = () => fc.sample(fc.string(), 20);
  expect(draw()).toEqual(draw());
  expect(draw()).toEqual(fc.sample(fc.string(), { seed, numRuns: 20 }));
});

test("a property that fails names its seed", () => {
  const failing = () => fc.assert(fc.property(fc.integer(), (n) => n < 3));
  expect(failing).toThrow(new RegExp(`seed: ${seed}\\b`));
});
