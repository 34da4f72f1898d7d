/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  vitest: { configFile: "tests/mutate/vitest.config.ts" },
  coverageAnalysis: "perTest",
  // Nothing is left out of the score: words of hints count as well as numbers, since a reader of a message has only them.
  ignoreStatic: false,
  ignorePatterns: [
    "out",
    ".next",
    "docs",
    "public",
    "reports",
    "tests/{bench,browser}",
    "{test-results,playwright-report}",
  ],
  thresholds: { high: 90, low: 80, break: null },
  logLevel: "warn",
  allowConsoleColors: false,
  // A mutant without end is stopped after the time its tests take, one and a half times over, and this, ms.
  timeoutMS: 10_000,
};
