// npm run bench: measures the built site in Chromium and prints each figure beside its limit. Times are those of this machine, its
// main thread slowed down four times; with other work running only ratios mean something.
import { parseArgs } from "node:util";
import { npm, root } from "../../scripts/npm.mjs";
import { launch } from "./browser.mjs";
import { parts } from "./parts.mjs";
import { countOver, save } from "./report.mjs";
import { serve } from "./site.mjs";

const names = Object.keys(parts);
const usage = `npm run bench -- [--no-build] [--json FILE] [--quick] [--only ${names.join(",")}]`;

function readOptions() {
  try {
    const flag = { type: "boolean" };
    const text = { type: "string" };
    const { values } = parseArgs({ options: { "no-build": flag, quick: flag, json: text, only: text } });
    const only = values.only?.split(",") ?? names;
    if (only.every((name) => names.includes(name))) return { ...values, only };
  } catch (error) {
    console.error(error.message);
  }
  console.error(usage);
  process.exit(2);
}

const options = readOptions();
process.chdir(root);
if (!options["no-build"] && npm(["run", "build"]) !== 0) process.exit(1);
const site = await serve("out");
const browser = await launch();
try {
  const run = { site, browser, rounds: options.quick ? 1 : 5, isQuick: options.quick };
  for (const name of names) if (options.only.includes(name)) await parts[name](run);
  if (options.json) save(options.json, { chromium: browser.version() });
  console.log(`\n${countOver()} figures over their limits`);
} finally {
  site.stop();
  await browser.close();
}
