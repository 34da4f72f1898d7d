/** Runs in every page before its own scripts: counts addresses of blobs, and takes files instead of the browser. On `window.living`. */
export function watchLiving() {
  const addresses = new Set();
  const living = { addresses, taken: 0 };
  window.living = living;
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob);
    addresses.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    addresses.delete(address);
    revokeObjectURL.call(URL, address);
  };
  const { click } = HTMLElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) living.taken++;
    else click.call(this);
  };
  const clipboard = {
    write: async ([item]) => {
      await item.getType("image/png");
      living.taken++;
    },
  };
  Object.defineProperty(navigator, "clipboard", { value: clipboard });
}

/** What lives in a page after everything that can go has gone: exact counts, and the heap in MB. */
export async function tally({ page, cdp }) {
  await page.evaluate(() => new Promise((settle) => setTimeout(() => requestIdleCallback(settle), 1000)));
  for (let round = 0; round < 3; round++) await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const count = (name) => metrics.find((one) => one.name === name)?.value ?? 0;
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const addresses = await page.evaluate(() => window.living.addresses.size);
  await cdp.send("DOM.enable");
  const { detachedNodes } = await cdp.send("DOM.getDetachedDomNodes");
  await cdp.send("DOM.disable");
  return {
    heap: usedSize / 1e6,
    nodes: count("Nodes"),
    listeners: count("JSEventListeners"),
    documents: count("Documents"),
    frames: count("Frames"),
    addresses,
    detached: detachedNodes.length,
  };
}

/** How much more lives after than before. */
export const grown = (before, after) =>
  Object.fromEntries(Object.entries(after).map(([what, value]) => [what, value - before[what]]));
