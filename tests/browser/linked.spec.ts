import { expect, test } from "@playwright/test";
import { pointAt, wake } from "./reader";

test("hover over one panel moves crosshair and readout in all three", async ({ page }) => {
  await wake(page);
  await pointAt(page, "trade_total", 1991);
  await expect(page.locator("[data-readout-year]").first()).toHaveText("1991");
  const places = await page
    .locator("[data-plot] .crosshair")
    .evaluateAll((lines) => lines.map((line) => Math.round(line.getBoundingClientRect().x)));
  expect(places).toHaveLength(3);
  expect(new Set(places).size).toBe(1);
  await expect(page.locator('[data-readout-cell="trade_total:PRK"] [data-value]').first()).toHaveText("US$367m");
  await expect(page.locator(".readout")).toContainText("1.58");
});

test("a pointer that rests where the page wakes is answered", async ({ page }) => {
  await page.goto("/en/");
  const picture = await page.locator(".panel .at-wide svg").first().boundingBox();
  if (!picture) throw new Error("no picture");
  // The middle of the plot of 928 px that begins 56 px from the left: 2005, the 21st of 40 years.
  await page.mouse.move(picture.x + 56 + 23.2 * 20.5, picture.y + 60);
  await expect(page.locator("[data-readout-year]").first()).toHaveText("2005");
});

test("hover renders nothing anew", async ({ page }) => {
  await wake(page);
  await page.evaluate(() => {
    const seen = { added: 0 };
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const isText = target instanceof Element && target.closest(".readout,.dock");
        if (!isText) seen.added += addedNodes.length;
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  for (const year of [1990, 1995, 2000, 2010, 2020]) await pointAt(page, "trade_total", year);
  await expect(page.locator("[data-readout-year]").first()).toHaveText("2020");
  expect(await page.evaluate(() => Reflect.get(window, "seen").added)).toBe(0);
});

test("a click pins the year and writes it into the address", async ({ page }) => {
  await wake(page);
  await pointAt(page, "trade_total", 1990);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/\?pin=1990$/);
  await pointAt(page, "trade_total", 1995);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/\?pin=1990,1995$/);
  await expect(page.locator(".readout")).toContainText("−96%");
});

test("the live lines lie on the painted ones within a pixel", async ({ page }) => {
  await page.goto("/en/");
  const painted = await page
    .locator(".panel")
    .evaluateAll((panels) =>
      panels.map((panel) => [...panel.querySelectorAll(".at-wide .line")].map((line) => line.getAttribute("d") ?? "")),
    );
  await wake(page);
  const places = await page.evaluate(comparePaths, painted);
  expect(places.map(({ points }) => points > 30)).toEqual([true, true, true]);
  expect(places.flatMap(({ astray }) => astray)).toEqual([]);
});

/** For each panel: how many vertices its live lines have, and which of them no painted line passes within a pixel. */
function comparePaths(painted: string[][]) {
  const namespace = "http://www.w3.org/2000/svg";
  return [...document.querySelectorAll("[data-plot]")].map((plot, place) => {
    const svg = plot.appendChild(document.createElementNS(namespace, "svg"));
    const lines = (painted[place] ?? []).map((d) => {
      const line = svg.appendChild(document.createElementNS(namespace, "path"));
      line.setAttribute("d", d);
      line.setAttribute("stroke-width", "2");
      line.style.strokeDasharray = "none";
      line.style.strokeLinecap = "round";
      return line;
    });
    const vertices = [...plot.querySelectorAll(".recharts-line-curve")].flatMap((path) =>
      [...(path.getAttribute("d") ?? "").matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
        ([, x, y]) => new DOMPoint(Number(x), Number(y)),
      ),
    );
    const astray = vertices.filter((vertex) => !lines.some((line) => line.isPointInStroke(vertex)));
    return { points: vertices.length, astray: astray.map(({ x, y }) => `${x},${y}`) };
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a tap pins the year under the finger", async ({ page }) => {
    await page.goto("/en/?from=1985&to=2020");
    const plot = page.locator('[data-plot="trade_total"]');
    await expect(plot).toBeVisible();
    const box = await plot.boundingBox();
    if (!box) throw new Error("no plot");
    const x = 48 + ((1990.5 - 1985) * (box.width - 48 - 66)) / 36;
    await plot.tap({ position: { x, y: 100 } });
    await expect(page).toHaveURL(/pin=1990$/);
  });
});
