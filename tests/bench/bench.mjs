// npm run bench: measures the built site in Chromium and prints each figure beside its limit. Times are those of this machine, its
// main thread slowed down four times; with other work running only ratios mean something.

import { join } from "node:path";
import { parseArgs } from "node:util";
import { budgetOf, fontBudget, weigh } from "../../scripts/bytes.mjs";
import { npm, root } from "../../scripts/npm.mjs";
import { launch, open, slowDown, wake } from "./browser.mjs";
import { changes, changeTimes } from "./changing.mjs";
import { hoverCost } from "./hovering.mjs";
import { isDrawnWithoutScript, load } from "./loading.mjs";
import { addressOf, buildLong, long, removeLong, short } from "./long.mjs";
import { memory } from "./memory.mjs";
import { countOver, heading, report, save } from "./report.mjs";
import { serve } from "./site.mjs";
import { stillness } from "./stillness.mjs";
import { firstTouch } from "./touching.mjs";

const parts = ["bytes", "load", "touch", "hover", "change", "still", "heap", "long"];
const usage = `npm run bench -- [--no-build] [--json FILE] [--quick] [--only ${parts.join(",")}]`;
const options = readOptions();
const rounds = options.quick ? 1 : 5;
const page = "/en/";
const pages = ["/en/", "/es/", "/en/compare/", "/es/compare/"];

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        "no-build": { type: "boolean" },
        quick: { type: "boolean" },
        json: { type: "string" },
        only: { type: "string" },
      },
    });
    const only = values.only?.split(",") ?? parts;
    if (only.every((part) => parts.includes(part))) return { ...values, only };
  } catch (error) {
    console.error(error.message);
  }
  console.error(usage);
  process.exit(2);
}

async function reportLoad(site, browser) {
  for (const path of pages) {
    heading(`${path} on a slow network, empty cache, ${rounds} rounds`);
    const { paint, chart, ratio, requests } = await load(site, path, rounds);
    report("first paint", paint, { unit: "ms", digits: 0 });
    report("chart visible", chart, { unit: "ms", digits: 0 });
    report("chart visible, of first paint", ratio, { limit: 1.1, digits: 2 });
    const early = requests.filter(
      (path) => path.startsWith("/view/") || (path.endsWith(".js") && site.holds(path, "recharts-surface")),
    );
    report("data or Recharts asked for before a touch", early.length, { limit: 0, digits: 0 });
    const isDrawn = await isDrawnWithoutScript(browser, site, path);
    report("pages without a chart where JavaScript is off", isDrawn ? 0 : 1, { limit: 0, digits: 0 });
  }
}

function reportBytes() {
  heading("Bytes before the first touch, brotli");
  for (const path of pages) {
    const file = join("out", path, "index.html");
    const { total, font } = weigh(file);
    report(path, total / 1000, { unit: "kB", limit: budgetOf(file) / 1000 });
    report(`${path}, font`, font / 1000, { unit: "kB", limit: fontBudget / 1000 });
  }
}

async function reportTouch(site) {
  heading(`First hover of a cold page, until its readout shows the year, main thread ${slowDown}× slower`);
  const time = (how) => firstTouch(site, page, Math.min(rounds, 3), how);
  report("pointer moves on", await time({ isMoving: true }), { unit: "ms", digits: 0 });
  report("pointer rests", await time({ isMoving: false }), { unit: "ms", digits: 0 });
  report("pointer moves on, slow network", await time({ isMoving: true, isSlow: true }), { unit: "ms", digits: 0 });
}

async function hoverOf(browser, site, path) {
  const opened = await open(browser, site.url + path);
  await wake(opened);
  const cost = await hoverCost(opened, "[data-plot]", rounds);
  await opened.close();
  return cost;
}

async function reportHover(site, browser) {
  heading(`Hover over three panels, main thread ${slowDown}× slower`);
  report("CPU time of the main thread for one move", await hoverOf(browser, site, page), { unit: "ms" });
}

async function reportChanges(site, browser) {
  heading(
    `A change of view, three live panels, main thread ${slowDown}× slower: p75 / p50 / longest of ${3 * rounds + 1}`,
  );
  const opened = await open(browser, site.url + page);
  await wake(opened);
  for (const [what, find] of Object.entries(changes)) {
    const { next, first, last, live, cpu } = await changeTimes(opened, find, 3 * rounds + 1);
    const put = (words, { p50, p75, max }, limit) =>
      report(`${what}: ${words}`, [p75, p50, max], { unit: "ms", digits: 0, limit });
    put("input to next paint", next, 100);
    put("first panel changed", first, 100);
    put("last panel changed", last, 250);
    put("lines of Recharts in place", live);
    put("CPU time of the main thread", cpu);
  }
  await opened.close();
}

async function reportStillness(site, browser) {
  heading("Load on a slow network, first touch and a change of view");
  for (const path of pages) {
    const { shift, shiftAfterInput, complaints } = await stillness(browser, site, path);
    report(`${path} layout shift`, shift, { limit: 0, digits: 4 });
    report(`${path} layout shift that an input excuses`, shiftAfterInput, { digits: 4 });
    report(`${path} errors and warnings on the console`, complaints.length, { limit: 0, digits: 0 });
    for (const complaint of complaints) console.log(`    ${complaint.split("\n")[0]}`);
  }
}

async function reportHeap(site) {
  const hovers = options.quick ? 1_000 : 10_000;
  heading("Heap");
  const { loaded, woken, growth } = await memory(site, page, hovers);
  report("after load", loaded, { unit: "MB", limit: 6 });
  report("awake", woken, { unit: "MB" });
  report(`growth over ${hovers} hovers`, growth, { unit: "MB", limit: 1, digits: 2 });
}

async function reportLong(browser) {
  heading(`Hover over lines of 5,000 points, main thread ${slowDown}× slower (builds a copy of the project)`);
  const copy = buildLong();
  const site = await serve(join(copy, "out"));
  const few = await hoverOf(browser, site, addressOf(short));
  const many = await hoverOf(browser, site, addressOf(long));
  report("80 points a line, for one move", few, { unit: "ms" });
  report("5,000 points a line, for one move", many, { unit: "ms" });
  report("5,000 points, of 80", many / few, { limit: 1.2, digits: 2 });
  site.stop();
  removeLong(copy);
}

if (!options["no-build"] && npm(["run", "build"]) !== 0) process.exit(1);
process.chdir(root);
const browser = await launch();
const site = await serve("out");
const wants = (part) => options.only.includes(part);
if (wants("bytes")) reportBytes();
if (wants("load")) await reportLoad(site, browser);
if (wants("touch")) await reportTouch(site);
if (wants("hover")) await reportHover(site, browser);
if (wants("change")) await reportChanges(site, browser);
if (wants("still")) await reportStillness(site, browser);
if (wants("heap")) await reportHeap(site);
if (wants("long")) await reportLong(browser);
if (options.json) save(options.json, { chromium: browser.version() });
site.stop();
await browser.close();
console.log(`\n${countOver()} figures over their limits`);
