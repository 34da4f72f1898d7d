import { launch, open, quiet } from "./browser.mjs";
import { median } from "./stats.mjs";

/** Longest wait for an answer, ms. */
const patience = 15_000;

/** Runs in the page: `window.bench.answer` settles with the ms from the first move of the pointer to the frame with the year. */
function listen([year, patience]) {
  window.bench.answer = new Promise((settle) => {
    let start = null;
    const note = ({ timeStamp }) => {
      start ??= timeStamp;
    };
    addEventListener("pointermove", note, { capture: true, passive: true });
    const end = performance.now() + patience;
    const look = () => {
      const shown = document.querySelector("[data-readout-year]")?.textContent;
      if (start !== null && shown === year) window.bench.afterPaint((now) => settle(now - start));
      else if (performance.now() > end) settle(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Where the first plot of an unwoken page has a year, px of the window. */
async function placeOf(page, year) {
  const picture = page.locator("[data-panel] svg:visible").first();
  await picture.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await picture.boundingBox();
  const [left, right, from, to] = [56, 136, 1985, 2024];
  return [x + left + ((year + 0.5 - from) * (width - left - right)) / (to + 1 - from), y + Math.min(height, 150) / 2];
}

async function touch(site, path, { isSlow, isMoving }) {
  const browser = await launch();
  const { page } = await open(browser, site.url + path, { isSlow });
  await quiet(page, 1500);
  const [x, y] = await placeOf(page, 2003);
  await page.evaluate(listen, ["2003", patience]);
  const answered = page.evaluate(() => window.bench.answer);
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  answered.then(end, end);
  await page.mouse.move(x, y);
  for (let step = 1; isMoving && !isOver; step++) {
    await page.waitForTimeout(100);
    await page.mouse.move(x + (step % 2), y);
  }
  const ms = await answered;
  await browser.close();
  return ms;
}

/** From the first hover of a cold page to the year in its readout, ms: null where a round was not answered. */
export async function firstTouch(site, path, rounds, how) {
  const times = [];
  for (let round = 0; round < rounds; round++) times.push(await touch(site, path, how));
  return times.includes(null) ? null : median(times);
}
