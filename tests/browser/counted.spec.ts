import { expect, type Page, test } from "@playwright/test";
import { wake } from "./reader";
import { plot, press, said } from "./typist";

/** DPRK from its treaty of 2000, ROK from recognition in 1990. */
const aligned = "/en/compare/?align=M095:M070";
const twice = "/en/compare/?periods=1985-1995:2014-2024";

/** Puts the shared year where the keys lead it, from the first year of the axis. */
async function readYear(page: Page, name: string, steps: number): Promise<void> {
  await plot(page, name).focus();
  await press(page, "Home");
  await press(page, "ArrowRight", steps);
}

const bigYear = (page: Page) => page.locator(".readout [data-readout-year]");
const rows = (page: Page) => page.locator(".readout tbody th");

test("aligned, the readout counts the years and names the calendar year of each partner", async ({ page }) => {
  await wake(page, aligned);
  await readYear(page, "trade_total-PRK", 17);
  await expect(bigYear(page)).toHaveText("+5");
  await expect(rows(page)).toHaveText(["DPRK 2005", "ROK 1995"]);
  await expect(page.locator('.readout [data-readout-cell="trade_total:PRK"] [data-value]')).toHaveText("US$235m");
  await expect(page.locator('.readout [data-readout-cell="trade_total:KOR"] [data-value]')).toHaveText("US$3.31bn");
  await expect(said(page)).toContainText("DPRK, 2005, 5 years after: 235 million US dollars");
  await expect(plot(page, "trade_total-PRK")).toHaveAttribute("aria-valuetext", "+5");
});

test("aligned, each partner has its own events and eras, side by side and one over the other", async ({ page }) => {
  for (const layout of ["side", "overlay"]) {
    await wake(page, `${aligned}&layout=${layout}`);
    const strips = page.locator(".strip [role=toolbar]");
    await expect(strips).toHaveCount(2);
    await expect(strips.nth(0)).toHaveAttribute("aria-label", /^DPRK: \d+ events$/);
    await expect(strips.nth(1)).toHaveAttribute("aria-label", /^ROK: \d+ events$/);
    // Both join the UN: in 1991, nine years before the treaty and one year after recognition.
    await expect(page.locator('.strip [data-events~="M076"]')).toHaveCount(2);
    await expect(page.locator(".panel .figure text").getByText("+5", { exact: true }).first()).toBeAttached();
    await expect(page.locator(".panel .figure text").getByText("years since").first()).toBeAttached();
  }
});

test("aligned, an event of both opens from either lane", async ({ page }) => {
  await wake(page, `${aligned}&event=M076`);
  await expect(page.locator(".event-card")).toContainText("17 September 1991");
  await expect(page.locator("#events summary")).toContainText(/\d+ events/);
  await page.locator("#events summary").click();
  await expect(page.locator('#events a[href*="M076"]')).toHaveCount(1);
});

test("aligned, a drag zooms in counted years and keeps the alignment", async ({ page }) => {
  await wake(page, `${aligned}&layout=overlay`);
  const box = await plot(page).boundingBox();
  if (!box) throw new Error("no plot");
  const slot = (box.width - 56 - 136) / 37;
  const at = (year: number) => box.x + 56 + (year + 0.5 - 1988) * slot;
  await page.mouse.move(at(2000), box.y + 100);
  await page.mouse.down();
  await page.mouse.move(at(2003), box.y + 100);
  await page.mouse.move(at(2005), box.y + 100);
  await expect(plot(page).locator("[data-years]")).toHaveAttribute("data-years", "0…+5");
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2000&to=2005&layout=overlay&align=M095:M070$/);
});

test("aligned in Spanish, and on Explore", async ({ page }) => {
  await wake(page, "/es/compare/?align=M095:M070");
  await expect(page.locator("h1")).toHaveText("RPDC y RC, años desde 2000 y 1990");
  await expect(page.locator(".panel .figure text").getByText("años desde").first()).toBeAttached();
  await wake(page, "/en/?align=M095:M070");
  await expect(page.locator("h1")).toHaveText("DPRK and ROK, years since 2000 and 1990");
  await expect(page.locator(".panel .subtitle").first()).toContainText("ROK from 30 September 1990");
});

test("two periods: a row for each partner and period, with its calendar year", async ({ page }) => {
  await wake(page, twice);
  await readYear(page, "trade_total-PRK", 10);
  await expect(bigYear(page)).toHaveText("+10");
  await expect(rows(page)).toHaveText(["DPRK 1995", "DPRK 2024", "ROK 1995", "ROK 2024"]);
  const value = (key: string) => page.locator(`.readout [data-readout-cell="trade_total:${key}"] [data-value]`);
  await expect(value("PRK@1985-1995")).toHaveText("US$85.5m");
  await expect(value("PRK@2014-2024")).toHaveText("US$34m");
  await expect(page.locator(".panel .figure text").getByText("1985–95").first()).toBeAttached();
});

test("two periods: pins give the change in each, Esc leads back to one span", async ({ page }) => {
  await wake(page, twice);
  await readYear(page, "trade_total-PRK", 5);
  await press(page, "Enter");
  await press(page, "ArrowRight", 5);
  await press(page, "Enter");
  await expect(page).toHaveURL(/pin=1990,1995&periods=1985-1995:2014-2024$/);
  await expect(bigYear(page)).toHaveText("+5…+10");
  await expect(page.locator(".readout tbody th").first()).toHaveText("DPRK");
  await expect(page.locator(".readout tbody tr")).toHaveCount(4);
  await expect(page.locator(".readout tbody tr").first()).toContainText("−96%");
  await press(page, "Escape");
  await press(page, "Escape");
  await expect(page.locator("h1")).toHaveText("DPRK and ROK side by side, 1988–2024");
  await expect(said(page)).toContainText("1988–2024");
  expect(new URL(page.url()).search).toBe("");
});

test("two periods: a zoom cuts both", async ({ page }) => {
  await wake(page, twice);
  const box = await plot(page, "trade_total-PRK").boundingBox();
  if (!box) throw new Error("no plot");
  const slot = (box.width - 56 - 74) / 11;
  const at = (step: number) => box.x + 56 + (step + 0.5) * slot;
  await page.mouse.move(at(2), box.y + 100);
  await page.mouse.down();
  await page.mouse.move(at(4), box.y + 100);
  await page.mouse.move(at(7), box.y + 100);
  await page.mouse.up();
  await expect(page).toHaveURL(/periods=1987-1992:2016-2021$/);
});

test("on a phone the DPRK stands over the ROK on one axis, with the readout docked", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["/en/compare/", aligned, twice]) {
    await wake(page, path);
    const [dprk, rok] = await Promise.all(["PRK", "KOR"].map((key) => plot(page, `trade_total-${key}`).boundingBox()));
    if (!dprk || !rok) throw new Error("no plot");
    expect([dprk.x, dprk.width]).toEqual([rok.x, rok.width]);
    expect(rok.y).toBeGreaterThan(dprk.y + dprk.height);
    await expect(page.locator(".dock")).toBeInViewport();
    await expect(page.locator(".dock tbody tr")).toHaveCount(path === twice ? 4 : 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }
});
