import { chromium } from "@playwright/test";
import { findChromium, flags, noChromium } from "../../scripts/chromium.mjs";
import { probe } from "./probe.mjs";

/** Nominal slow 4G. */
const network = { offline: false, latency: 150, downloadThroughput: 1638e3 / 8, uploadThroughput: 750e3 / 8 };
const desktop = { width: 1280, height: 900 };

/** How much slower than this machine a reader's is. */
export const slowDown = 4;

export async function launch(more = []) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}

/**
 * Opens a page with an empty cache. `isSlow` sets the network back to 4G; `cpu` slows the main thread.
 * `init` are functions that run in it before its own scripts. What the page asks for and what it complains about is collected from the start.
 */
export async function open(browser, url, { cpu = slowDown, isSlow = false, hasScript = true, init = [] } = {}) {
  const context = await browser.newContext({
    viewport: desktop,
    javaScriptEnabled: hasScript,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (line) => ["error", "warning"].includes(line.type()) && complaints.push(line.text()));
  const cdp = await context.newCDPSession(page);
  // Time of the main thread, which other work of the machine disturbs least.
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  await cdp.send("Network.enable");
  if (isSlow) await cdp.send("Network.emulateNetworkConditions", network);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (hasScript) for (const script of [probe, ...init]) await page.addInitScript(script);
  await page.goto(url, { waitUntil: "load" });
  return { page, cdp, requests, complaints, setCpu, close: () => context.close() };

  function setCpu(rate) {
    return cdp.send("Emulation.setCPUThrottlingRate", { rate });
  }
}

/** Waits until the page has been still for a while. */
export const quiet = (page, ms = 700) => page.evaluate((rest) => window.bench.quiet(rest), ms);

/** The CPU time of the main thread so far, ms. */
export async function mainThread(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
}

/** The heap in use after everything that can go has gone, MB. */
export async function heap(cdp) {
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  return (await cdp.send("Runtime.getHeapUsage")).usedSize / 1e6;
}

/** Touches the board as a hand does, which moves and rests, and waits until every plot is painted live: that comes with the rest. */
export async function wake({ page }) {
  await quiet(page);
  for (let step = 0; !(await page.evaluate(isLive)); step++) {
    const { x, y } = await page.evaluate(placeOfBoard);
    await page.mouse.move(x + 200 + (step % 2), y + 10);
    await page.waitForTimeout(step < 5 ? 100 : 2000);
  }
  await quiet(page);
}

/** Asked for anew at each step: what stands there while the board wakes gives way to what is live. */
function placeOfBoard() {
  const panel = document.querySelector("[data-panel]");
  panel.scrollIntoView({ block: "nearest" });
  const { x, y } = panel.getBoundingClientRect();
  return { x, y };
}

function isLive() {
  const plots = document.querySelectorAll("[data-plot]").length;
  return plots > 0 && document.querySelectorAll("[data-live] .recharts-surface").length >= plots;
}
