import { act, learn } from "./acting.mjs";
import { launch, open, wake } from "./browser.mjs";
import { hoverMany } from "./hovering.mjs";
import { comparing, exploring, taking } from "./laps.mjs";
import { grown, tally, watchLiving } from "./living.mjs";

const isTaken = ([name]) => name === "take";

/** Does a lap again and again until so much of it has been done, and gives how much. */
async function repeat(opened, lap, least) {
  const each = lap === taking ? lap.filter(isTaken).length : lap.length;
  const laps = Math.ceil(least / each);
  for (let done = 0; done < laps; done++) await act(opened, lap);
  return laps * each;
}

async function hover(opened, count) {
  await hoverMany(opened, count);
  return count;
}

/** What is done on each page, how often, and how often before anything is counted. */
const pages = {
  "/en/": [
    { what: "hovers", many: 10_000, few: 500, run: hover },
    {
      what: "changes of view",
      many: 400,
      few: exploring.length,
      run: (opened, count) => repeat(opened, exploring, count),
    },
    { what: "exports", many: 200, few: 2, run: (opened, count) => repeat(opened, taking, count) },
  ],
  "/en/compare/": [
    {
      what: "changes of view",
      many: 100,
      few: 3 * comparing.length,
      run: (opened, count) => repeat(opened, comparing, count),
    },
  ],
};

/**
 * Does things in one page, each often, after all of them have been done before: what is made once and kept is there by then. Gives of
 * each how often it was done and how much more lives in the page than before it.
 */
async function keepOn(browser, address, { deeds, share }) {
  const opened = await open(browser, address, { cpu: 1, init: [watchLiving] });
  await wake(opened);
  await opened.page.evaluate(learn);
  for (const { few, run } of deeds) await run(opened, few);
  const results = [];
  for (const { what, many, few, run } of deeds) {
    // Each leaves the page in a state of its own, such as with a file to open again: that is no growth.
    await run(opened, few);
    const before = await tally(opened);
    const count = await run(opened, many * share);
    results.push({ what, count, before, growth: grown(before, await tally(opened)) });
  }
  await opened.close();
  return results;
}

/** What the engine compiles of code that runs often stands in the heap too, and hides how little else is there. */
const interpreted = "--js-flags=--no-opt --no-maglev --no-sparkplug";

/** What stays behind of many hovers, changes of view and files on Explore, and of the changes that only Compare has. */
export async function stability(url, share = 1) {
  const browser = await launch([interpreted]);
  const results = [];
  for (const [path, deeds] of Object.entries(pages))
    for (const result of await keepOn(browser, url + path, { deeds, share })) results.push({ path, ...result });
  await browser.close();
  return results;
}
