import { join } from "node:path";
import { budgetOf, fontBudget, weigh } from "../../scripts/bytes.mjs";
import { open, slowDown, wake } from "./browser.mjs";
import { changes, changeTimes } from "./changing.mjs";
import { hoverCost } from "./hovering.mjs";
import { isDrawnWithoutScript, load } from "./loading.mjs";
import { addressOf, buildLong, long, removeLong, short } from "./long.mjs";
import { memory } from "./memory.mjs";
import { checkRows } from "./million.mjs";
import { heading, report } from "./report.mjs";
import { serve } from "./site.mjs";
import { stability } from "./stability.mjs";
import { stillness } from "./stillness.mjs";
import { firstTouch } from "./touching.mjs";

const page = "/en/";
const pages = ["/en/", "/es/", "/en/compare/", "/es/compare/"];

async function reportLoad({ site, browser, rounds }) {
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

async function reportTouch({ site, rounds }) {
  heading(`First hover of a cold page, until its readout shows the year, main thread ${slowDown}× slower`);
  const time = (how) => firstTouch(site, page, Math.min(rounds, 3), how);
  report("pointer moves on", await time({ isMoving: true }), { unit: "ms", digits: 0 });
  report("pointer rests", await time({ isMoving: false }), { unit: "ms", digits: 0 });
  report("pointer moves on, slow network", await time({ isMoving: true, isSlow: true }), { unit: "ms", digits: 0 });
}

async function hoverOf({ browser, rounds }, site, path) {
  const opened = await open(browser, site.url + path);
  await wake(opened);
  const cost = await hoverCost(opened, "[data-plot]", rounds);
  await opened.close();
  return cost;
}

async function reportHover({ site, browser, rounds }) {
  heading(`Hover over three panels, main thread ${slowDown}× slower`);
  report("CPU time of the main thread for one move", await hoverOf({ browser, rounds }, site, page), { unit: "ms" });
}

async function reportChanges({ site, browser, rounds }) {
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
    put("first panel changed", first);
    put("last panel changed", last, 250);
    put("lines of Recharts in place", live);
    put("CPU time of the main thread", cpu);
  }
  await opened.close();
}

async function reportStillness({ site, browser }) {
  heading("Load on a slow network, first touch and a change of view");
  for (const path of pages) {
    const { shift, shiftAfterInput, complaints } = await stillness(browser, site, path);
    report(`${path} layout shift`, shift, { limit: 0, digits: 4 });
    report(`${path} layout shift that an input excuses`, shiftAfterInput, { digits: 4 });
    report(`${path} errors and warnings on the console`, complaints.length, { limit: 0, digits: 0 });
    for (const complaint of complaints) console.log(`    ${complaint.split("\n")[0]}`);
  }
}

async function reportHeap({ site, isQuick }) {
  const hovers = isQuick ? 1_000 : 10_000;
  heading("Heap");
  const { loaded, woken, growth } = await memory(site, page, hovers);
  report("after load", loaded, { unit: "MB", limit: 6 });
  report("awake", woken, { unit: "MB" });
  report(`growth over ${hovers} hovers`, growth, { unit: "MB", limit: 1, digits: 2 });
}

/** How much more may live in a page after much use. Counts are exact; a heap, MB, is a little other each time. */
const mayGrow = { heap: 1, nodes: 0, listeners: 0, documents: 0, frames: 0, addresses: 0, detached: 0 };
const units = { heap: "MB", addresses: "of blobs" };

async function reportStability({ site, isQuick }) {
  for (const { path, what, count, before, growth } of await stability(site.url, isQuick ? 0.1 : 1)) {
    heading(`${path} after ${count} ${what}: growth / before`);
    for (const [kind, limit] of Object.entries(mayGrow)) {
      const figures = [growth[kind], before[kind]];
      report(kind, figures, { unit: units[kind], limit, digits: kind === "heap" ? 2 : 0 });
    }
  }
}

async function reportLong(run) {
  heading(`Hover over lines of 5,000 points, main thread ${slowDown}× slower (builds a copy of the project)`);
  const copy = buildLong();
  const site = await serve(join(copy, "out"));
  removeLong(copy);
  const few = await hoverOf(run, site, addressOf(short));
  const many = await hoverOf(run, site, addressOf(long));
  report("80 points a line, for one move", few, { unit: "ms" });
  report("5,000 points a line, for one move", many, { unit: "ms" });
  report("5,000 points, of 80", many / few, { limit: 1.2, digits: 2 });
  site.stop();
}

async function reportRows() {
  heading("A check of 1,000,000 rows more, without a problem and with one in every row");
  for (const [words, value] of [
    ["clean", (n) => 100 + ((n * 7919) % 10_000) / 10],
    ["bad", () => "n/a"],
  ]) {
    const { seconds, megabytes, status, last } = checkRows(1_000_000, value);
    if ((status === 0) !== (words === "clean")) throw new Error(`not ${words}: ${last}`);
    report(`${words}, time`, seconds, { unit: "s" });
    report(`${words}, most memory`, megabytes, { unit: "MB", limit: 2000, digits: 0 });
    console.log(`    ${last}`);
  }
}

/** What can be measured, in the order it is. */
export const parts = {
  bytes: reportBytes,
  load: reportLoad,
  touch: reportTouch,
  hover: reportHover,
  change: reportChanges,
  still: reportStillness,
  heap: reportHeap,
  stability: reportStability,
  long: reportLong,
  rows: reportRows,
};
