import { mainThread, quiet } from "./browser.mjs";
import { quantile } from "./stats.mjs";

const other = (name) => (page) => page.locator(`label:has(input[name="${name}"]:not(:checked))`).first();

/** What is changed: the control a reader clicks, of two choices the one not taken. */
export const changes = {
  "log, linear": other("scale"),
  "since 1945, since 2006": (page) =>
    page
      .locator("main button[aria-pressed=false]")
      .filter({ hasText: /1945|2006/ })
      .first(),
  "prices of the year, of 2024": other("prices"),
  "half-life of the index": other("half"),
};

/** Runs in the page: from now on notes what the next click brings, on `window.bench.run`. */
function watch() {
  const { bench } = window;
  const run = { at: null, next: null, painted: {}, live: {} };
  bench.run = run;
  addEventListener(
    "click",
    ({ timeStamp }) => {
      run.at ??= timeStamp;
    },
    { capture: true, once: true },
  );
  const events = new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) run.next = Math.max(run.next ?? 0, duration);
  });
  events.observe({ type: "event", durationThreshold: 16 });
  const mutations = new MutationObserver((records) => {
    const fresh = new Set();
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const key = element?.closest("[data-plot]")?.dataset.plot;
      // The plot itself only says its years; what follows the pointer is no part of the view.
      if (!key || element.dataset.plot || element.closest(".follow")) continue;
      const live = element.closest(".live");
      if (live && "live" in live.dataset) run.live[key] = performance.now();
      if (live) continue;
      if (!(key in run.painted)) fresh.add(key);
    }
    for (const key of fresh) {
      run.painted[key] = null;
      bench.afterPaint((now) => {
        run.painted[key] = now;
      });
    }
  });
  const board = document.querySelector("#board");
  mutations.observe(board, { subtree: true, childList: true, attributes: true, characterData: true });
  bench.stop = () => {
    events.disconnect();
    mutations.disconnect();
  };
}

/** Runs in the page: what the click brought, ms since the input. */
function read() {
  const { run, stop } = window.bench;
  stop();
  const since = (times) => Object.values(times).map((time) => time - run.at);
  const latest = (times) => (times.length > 0 ? Math.max(...times) : null);
  const painted = since(run.painted);
  return {
    next: run.next ?? 16,
    first: painted.length > 0 ? Math.min(...painted) : null,
    last: latest(painted),
    live: latest(since(run.live)),
  };
}

/**
 * Changes the view of an awake page again and again. Gives p50, p75 and the longest, ms from the input, of four times: the next
 * paint, as the browser reports it; the frame with the first panel changed; that with the last; Recharts' lines in the place of the
 * painted ones.
 * And of the CPU time of the main thread in all, which other work of the machine disturbs least.
 */
export async function changeTimes({ page, cdp }, find, count) {
  const runs = [];
  for (let change = 0; change <= count; change++) {
    const control = find(page);
    await control.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await control.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await quiet(page);
    await page.evaluate(watch);
    const before = await mainThread(cdp);
    await page.mouse.down();
    await page.mouse.up();
    await quiet(page, 1000);
    const cpu = (await mainThread(cdp)) - before;
    runs.push({ ...(await page.evaluate(read)), cpu });
  }
  const spread = (key) => {
    // The first one compiles what the others use.
    const times = runs.slice(1).map((run) => run[key]);
    return { p50: quantile(times, 0.5), p75: quantile(times, 0.75), max: quantile(times, 1) };
  };
  return {
    next: spread("next"),
    first: spread("first"),
    last: spread("last"),
    live: spread("live"),
    cpu: spread("cpu"),
  };
}
