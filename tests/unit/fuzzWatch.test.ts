import { expect, test } from "vitest";
import { watch } from "../fuzz/watch";

const from = new URL("../fuzz/planted.ts", import.meta.url).href;
const run = (name: string, path?: string) => watch({ from, name, seed: 1, runs: path ? 1 : 200, path, limit: 400 });

test("a target without a fault has every input tried and no problem", async () => {
  expect(await run("sound")).toEqual({ runs: 200, slowest: expect.any(Number) });
});

test("an input that breaks something is made as small as it can be, and comes again by its path", async () => {
  const { problem } = await run("throws");
  expect(problem).toMatchObject({ input: "42", error: expect.stringContaining("RangeError: too much") });
  expect((await run("throws", problem?.path)).problem?.input).toBe("42");
});

test.each(["loops", "backtracks"])("an input without end is interrupted and named: %s", async (name) => {
  const { problem } = await run(name);
  expect(problem?.error).toBe("no end after 800 ms");
  if (name === "loops") expect(Number(problem?.input)).toBeGreaterThan(500);
  else expect(problem?.input).toBe(`"${"a".repeat(40)}"`);
});
