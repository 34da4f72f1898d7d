import { act, learn } from "./acting.mjs";
import { open, wake } from "./browser.mjs";
import { hoverMany } from "./hovering.mjs";
import { comparing, exploring, taking } from "./laps.mjs";
import { grown, tally, watchLiving } from "./living.mjs";

/** Does a lap again and again until so much of it has been done, and gives how much. */
async function repeat(opened, lap, least, isCounted = () => true) {
  const each = lap.filter(isCounted).length;
  const laps = Math.max(1, Math.ceil(least / each));
  for (let done = 0; done < laps; done++) await act(opened, lap);
  return laps * each;
}

const isTaken = ([name]) => name === "take";

/** What is done on a page so often that what stays behind adds up. */
const deeds = {
  hovers: (count) => async (opened) => {
    await hoverMany(opened, count);
    return count;
  },
  changes: (count, lap) => (opened) => repeat(opened, lap, count),
  exports: (count) => (opened) => repeat(opened, taking, count, isTaken),
};

/**
 * Does things in one page, each often, after all of them have been done before: what is made once and kept is there by then. Gives of
 * each how often it was done and how much more lives in the page than before it.
 */
async function keepOn(browser, url, list) {
  const opened = await open(browser, url, { cpu: 1, init: [watchLiving] });
  await wake(opened);
  await opened.page.evaluate(learn);
  for (const { few } of list) await few(opened);
  const results = [];
  for (const { what, few, many } of list) {
    await few(opened);
    const before = await tally(opened);
    const count = await many(opened);
    results.push({ what, count, before, growth: grown(before, await tally(opened)) });
  }
  await opened.close();
  return results;
}

/** Explore: hovers, changes of the view, files. Compare: the changes that only it has. */
export async function stability(browser, site, share = 1) {
  const deed = (what, make, count, few) => ({ what, many: make(Math.round(count * share)), few: make(few) });
  const explore = await keepOn(browser, `${site.url}/en/`, [
    deed("hovers", deeds.hovers, 10_000, 500),
    deed("changes of view", (count) => deeds.changes(count, exploring), 400, 2 * exploring.length),
    deed("exports", deeds.exports, 200, 10),
  ]);
  const compare = await keepOn(browser, `${site.url}/en/compare/`, [
    deed("changes of view", (count) => deeds.changes(count, comparing), 100, 2 * comparing.length),
  ]);
  return { explore, compare };
}
