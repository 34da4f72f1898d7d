import { defineConfig } from "vitest/config";

// The unit tests of one room: a fault in it that only a picture or a page would show counts as not noticed.
export default defineConfig({
  test: {
    include: JSON.parse(process.env.MUTATE_TESTS ?? "[]"),
    exclude: JSON.parse(process.env.MUTATE_LEFT_OUT ?? "[]"),
    setupFiles: ["tests/unit/seed.ts"],
    environment: "node",
    // Each of them runs a thousand times: some of the random cases are enough, and always the same ones.
    env: { FC_RUNS: "100" },
    testTimeout: 60_000,
  },
});
