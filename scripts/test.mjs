// npm test: from a fresh clone, alone. Every quick check runs and reports; the build and the browser only after they pass.
import "./ensure-node.mjs";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium, noChromium } from "./chromium.mjs";
import { ensureModules } from "./ensure-modules.mjs";
import { npm, root } from "./npm.mjs";

const reports = mkdtempSync(join(tmpdir(), "tumen-test-"));
const report = (name) => join(reports, `${name}.json`);
const readReport = (name) => (existsSync(report(name)) ? JSON.parse(readFileSync(report(name), "utf8")) : {});

const results = [];

const oneStep = (isOk) => (isOk ? [1, 0] : [0, 1]);

/** Runs one script of package.json. `count` gives passed and failed tests; without it the step itself is the test. */
function step(name, { args = [], env = {}, count = oneStep } = {}) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const isOk = npm(["run", "--silent", name, "--", ...args], env) === 0;
  const [passed, failed] = count(isOk);
  // A suite that cannot even load has no failed test to count.
  results.push({ name, passed, failed: isOk ? failed : failed || 1, seconds: (performance.now() - start) / 1000 });
}

const countUnit = () => {
  const { numPassedTests = 0, numFailedTests = 0 } = readReport("unit");
  return [numPassedTests, numFailedTests];
};
const countBrowser = () => {
  const { expected = 0, unexpected = 0 } = readReport("browser").stats ?? {};
  return [expected, unexpected];
};
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);

function summarise() {
  console.log("");
  for (const { name, passed, failed, seconds } of results) {
    const outcome = failed > 0 ? `FAILED (${failed} of ${passed + failed})` : `passed (${passed})`;
    console.log(`${name.padEnd(12)}${`${seconds.toFixed(1)} s`.padStart(9)}  ${outcome}`);
  }
  console.log(`${"together".padEnd(12)}${`${total("seconds").toFixed(1)} s`.padStart(9)}\n`);
  console.log(`${total("passed")} passed, ${total("failed")} failed`);
  process.exitCode = total("failed") > 0 ? 1 : 0;
}

function run() {
  if (!ensureChromium()) {
    console.error(noChromium);
    results.push({ name: "chromium", passed: 0, failed: 1, seconds: 0 });
    return;
  }
  step("types");
  step("lint");
  step("check-data");
  step("unit", {
    args: ["--reporter=default", "--reporter=json", `--outputFile.json=${report("unit")}`],
    count: countUnit,
  });
  if (total("failed") > 0) {
    console.log("\nBuild and browser tests are left out until these pass.");
    return;
  }
  step("build");
  if (existsSync(join(root, "scripts/bytes.mjs"))) step("bytes");
  if (total("failed") > 0) return;
  step("browser", {
    args: ["--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report("browser") },
    count: countBrowser,
  });
}

ensureModules();
run();
summarise();
rmSync(reports, { recursive: true });
