import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { chartIn, codeFor, test } from "./host";
import { wake } from "./reader";
import { listen } from "./walk";

const address = "/embed/en/?from=1990&to=2010&measures=trade_export&partners=KOR&theme=dark";

test("in a sandboxed frame of another site a chart reads, pins, opens an event and saves its numbers", async ({
  page,
  host,
  baseURL,
}) => {
  const errors = listen(page);
  await page.goto(await host(codeFor(baseURL, "/embed/en/", true)));
  await expect(page.locator("iframe")).toHaveAttribute("title", "Trade · Tumen");
  const frame = await chartIn(page);
  expect(await frame.locator("html").evaluate(() => window.origin)).toBe("null");

  const plot = frame.locator("[data-plot]");
  await plot.hover({ position: { x: 300, y: 100 } });
  await expect(frame.locator(".crosshair").last()).toBeVisible();
  const hovered = await frame.locator("[data-readout-year]").textContent();
  expect(hovered).not.toBe("2024");
  await plot.click({ position: { x: 300, y: 100 } });
  await expect(frame.getByRole("button", { name: "unpin" })).toBeVisible();
  await expect(frame.locator("[data-readout-year]")).toHaveText(hovered ?? "");

  await frame.locator(".bead[aria-haspopup], .bead").first().press("Enter");
  const list = frame.locator(".bead-list a").first();
  if (await list.isVisible()) await list.press("Enter");
  await expect(frame.locator(".event-card")).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    frame.getByRole("button", { name: "CSV", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("tumen-trade_total-1985-2024.csv");
  expect(readFileSync(await download.path(), "utf8")).toContain("trade_total,PRK,1990,");
  expect(errors).toEqual([]);
});

test("the height of a frame follows its content, each of two for itself, and no other message", async ({
  page,
  host,
  baseURL,
}) => {
  const codes = ["/embed/en/", "/embed/es/?measures=intensity&layout=side"].map((path) => codeFor(baseURL, path, true));
  await page.goto(await host(codes.join("\n")));
  for (const place of [0, 1]) {
    const frame = await chartIn(page, place);
    const fits = async () => {
      const content = await frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      const box = await page.locator("iframe").nth(place).boundingBox();
      return content - (box?.height ?? 0);
    };
    await expect.poll(fits).toBe(0);
    await frame.locator("details.fold summary").first().click();
    await expect.poll(fits).toBe(0);
  }
  const before = await page.locator("iframe").first().getAttribute("height");
  await page.evaluate(() => postMessage({ type: "tumen-height", height: 3000 }, "*"));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  expect(await page.locator("iframe").first().getAttribute("height")).toBe(before);
});

test("without a script the frame keeps its height, and shows what its address says", async ({
  page,
  host,
  baseURL,
}) => {
  const errors = listen(page);
  await page.goto(await host(codeFor(baseURL, address, false)));
  const frame = await chartIn(page);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.locator("h1")).toContainText("ROK");
  await expect(frame.locator("[data-plot]")).toHaveAttribute("aria-valuemin", "1990");
  await expect(frame.locator("[data-plot]")).toHaveAttribute("aria-valuemax", "2010");
  await expect(frame.locator(".readout tbody tr")).toHaveCount(1);
  await expect(page.locator("iframe")).toHaveAttribute("height", "720");
  await expect(frame.getByRole("link", { name: "Open the full view" })).toHaveAttribute(
    "href",
    "/en/?from=1990&to=2010&measures=trade_export&partners=KOR&theme=dark",
  );
  expect(errors).toEqual([]);
});

test("a zoom in a frame is undone to the years its site chose", async ({ page }) => {
  await wake(page, "/embed/en/?from=1990&to=2010");
  const plot = page.locator("[data-plot]");
  const box = await plot.boundingBox();
  if (!box) throw new Error("no plot");
  await page.mouse.move(box.x + 200, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 500, box.y + 100, { steps: 4 });
  await page.mouse.up();
  await expect(plot).not.toHaveAttribute("aria-valuemin", "1990");
  await plot.dblclick({ position: { x: 300, y: 100 } });
  await expect(plot).toHaveAttribute("aria-valuemin", "1990");
  expect(new URL(page.url()).search).toBe("?from=1990&to=2010");
});

test("where files may be kept from being saved, the reader is told what to do", async ({ page, host, baseURL }) => {
  const code = codeFor(baseURL, "/embed/es/", false).replace(" allow-downloads", "");
  await page.goto(await host(code));
  const frame = await chartIn(page);
  await frame.getByRole("button", { name: "CSV", exact: true }).click();
  await expect(frame.getByText("En la vista completa sí se puede.")).toBeVisible();
});

test("of several measures the first is shown, with a notice", async ({ page }) => {
  await wake(page, "/embed/en/?measures=unga_distance,intensity");
  await expect(page.locator("[data-panel]")).toHaveCount(1);
  await expect(page.getByRole("status").first()).toContainText("an embedded chart has one panel");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the default panel shows in a frame, whole", async ({ page, host, baseURL }) => {
    await page.goto(await host(codeFor(baseURL, "/embed/es/", true)));
    const frame = page.locator("iframe").contentFrame();
    await expect(frame.locator("h1")).toContainText("RPDC");
    await expect(frame.locator("[data-panel] svg.figure:visible")).toHaveCount(1);
    await expect(frame.locator(".strip svg.figure:visible")).toHaveCount(1);
    await expect(frame.locator(".readout tbody tr")).toHaveCount(2);
    await expect(frame.locator("p.sources")).toBeVisible();
    await expect(frame.getByRole("link", { name: "Abrir la vista completa" })).toHaveAttribute("target", "_blank");
  });
});

for (const [width, path] of [
  [280, "/embed/en/?event=M070&layout=side"],
  [700, "/embed/es/?theme=dark&pin=1990,1995"],
  [1100, "/embed/en/?measures=intensity&layout=side&pin=2000"],
] as const) {
  test(`nothing of ${path} is wider than ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await wake(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test("the page is not for search engines, which are led to Explore", async ({ request }) => {
  const response = await request.get("/embed/es/");
  const html = await response.text();
  expect(html).toMatch(/<title>[^<]+ · Tumen<\/title>/);
  expect(html).toMatch(/<meta name="robots" content="noindex/);
  expect(html).toMatch(/<link rel="canonical" href="[^"]+\/es\/"/);
  expect(response.headers()).not.toHaveProperty("x-frame-options");
});
