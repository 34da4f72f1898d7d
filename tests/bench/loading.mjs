import { launch, open, quiet } from "./browser.mjs";
import { median } from "./stats.mjs";

/** First paint and chart of a page with an empty cache on a slow network, ms; and what it asked for before any touch. */
export async function load(site, path, rounds) {
  const loads = [];
  for (let round = 0; round < rounds; round++) {
    // A browser of its own each time: nothing is warm.
    const browser = await launch();
    const opened = await open(browser, site.url + path, { isSlow: true });
    await quiet(opened.page, 1500);
    const { paint, chart } = await opened.page.evaluate(() => window.bench);
    loads.push({ paint, chart: Math.max(paint, chart), requests: opened.requests });
    await browser.close();
  }
  return {
    paint: median(loads.map(({ paint }) => paint)),
    chart: median(loads.map(({ chart }) => chart)),
    ratio: median(loads.map(({ paint, chart }) => chart / paint)),
    requests: [...new Set(loads.flatMap(({ requests }) => requests))],
  };
}

/** Whether the page shows a line with JavaScript off. */
export async function isDrawnWithoutScript(browser, site, path) {
  const { page, close } = await open(browser, site.url + path, { cpu: 1, hasScript: false });
  const boxes = await page
    .locator("[data-panel] svg path.line:visible")
    .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().width));
  await close();
  return boxes.some((width) => width >= 300);
}
