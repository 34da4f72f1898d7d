/** Runs in every page before its own scripts: notes when paint, chart and shifts come. Everything hangs on `window.bench`. */
export function probe() {
  const bench = { paint: null, chart: null, shifts: [], frame: null };
  window.bench = bench;
  const observe = (type, note, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") bench.paint = startTime;
  });
  observe("layout-shift", ({ value, hadRecentInput }) => bench.shifts.push({ value, hadRecentInput }));

  /** A line long enough to be one, and large enough to be seen. */
  const isDrawn = () =>
    [...document.querySelectorAll("svg path")].some((path) => {
      if ((path.getAttribute("d") ?? "").length < 300) return false;
      const { width, height } = path.getBoundingClientRect();
      return width >= 300 && height >= 20;
    });
  const look = () => {
    if (document.body && isDrawn()) bench.chart = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /** Calls back when the next frame has been painted. */
  bench.afterPaint = (run) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => run(performance.now());
      port2.postMessage(0);
    });

  /** Settles when nothing below the page's main part has changed for so many ms. */
  bench.quiet = (ms) =>
    new Promise((settle) => {
      const done = () => {
        observer.disconnect();
        requestAnimationFrame(() => settle());
      };
      let timer = setTimeout(done, ms);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(done, ms);
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
}
