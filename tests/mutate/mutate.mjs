// npm run mutate: changes the code in thousands of small ways, one at a time, and counts how many the unit tests notice. Exit code
// 1 if they notice fewer than 80 of 100 in any room.
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { root } from "../../scripts/npm.mjs";
import { rooms } from "./rooms.mjs";
import { columns, countMutants, rowOf, together } from "./summary.mjs";

const lowest = 80;
const names = Object.keys(rooms);
const reports = "reports/mutate";
const usage = `npm run mutate -- [${names.join("] [")}] [--concurrency 2]`;

function readOptions() {
  try {
    const options = { concurrency: { type: "string", default: "2" } };
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const concurrency = Number(values.concurrency);
    const isKnown = positionals.every((name) => names.includes(name));
    if (isKnown && Number.isInteger(concurrency) && concurrency > 0)
      return { chosen: positionals.length > 0 ? positionals : names, concurrency };
  } catch (error) {
    console.error(error.message);
  }
  console.error(usage);
  process.exit(2);
}

/** Mutates one room; a page of what was not noticed is left in `reports`. */
async function mutate(name, { concurrency }) {
  const file = `${reports}/${name.replaceAll("/", "-")}`;
  process.env.MUTATE_TESTS = JSON.stringify(rooms[name].tests);
  process.env.MUTATE_LEFT_OUT = JSON.stringify(rooms[name].leftOut);
  const start = performance.now();
  const mutants = await new Stryker({
    configFile: "tests/mutate/stryker.config.mjs",
    mutate: [...rooms[name].mutate, "!lib/**/*.types.ts"],
    concurrency,
    reporters: ["progress-append-only", "html", "json"],
    htmlReporter: { fileName: `${file}.html` },
    jsonReporter: { fileName: `${file}.json` },
  }).runMutationTest();
  return { name, ...countMutants(mutants), minutes: (performance.now() - start) / 60_000 };
}

process.chdir(root);
mkdirSync(reports, { recursive: true });
const options = readOptions();
const results = [];
for (const name of options.chosen) results.push(await mutate(name, options));

console.log(`\n${columns}`);
for (const result of results) console.log(rowOf(result));
if (results.length > 1) console.log(rowOf(together(results)));
const low = results.filter(({ score }) => !(score >= lowest));
for (const { name } of low) console.log(`\n${name} is under ${lowest} %`);
console.log(`\nWhat was not noticed: ${reports}/*.html`);
process.exit(low.length > 0 ? 1 : 0);
