import fc from "fast-check";
import { expect, test } from "vitest";
import { shareOf, targets } from "../fuzz/targets";

/** As many as the tests have time for; `npm run fuzz` tries twenty times as many, of other seeds, and looks at the clock. */
const inputs = 5000;

test.each(targets)("whatever comes to it, nothing breaks: $name", (target) => {
  fc.assert(fc.property(target.inputs, target.check), { numRuns: shareOf(target, inputs) });
});

test("every input goes to a target", () => {
  expect(targets.reduce((sum, target) => sum + shareOf(target, inputs), 0)).toBe(inputs);
});
