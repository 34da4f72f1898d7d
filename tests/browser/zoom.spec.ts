import { expect, type Page, test } from "@playwright/test";
import { placeOf, pointAt, wake } from "./reader";
import { boxOf, countAdded, dragTo, expectSpan, swipe } from "./spans";

const marks = (page: Page) => page.locator("[data-drag-span]");

/** Presses on a year of a plot, moves to another and stays down. */
async function dragYears(page: Page, plot: string, from: number, to: number): Promise<void> {
  await pointAt(page, plot, from);
  await page.mouse.down();
  await pointAt(page, plot, (from + to) / 2);
  await pointAt(page, plot, to);
}

test("a drag in the second panel writes its years into the address and moves all panels", async ({ page }) => {
  await wake(page);
  await dragYears(page, "intensity", 1995, 1989);
  await expect(marks(page)).toHaveCount(3);
  for (const mark of await marks(page).all()) await expect(mark).toBeVisible();
  await expect(page.locator('[data-plot="intensity"] [data-years]')).toHaveAttribute("data-years", "1989–1995");
  await page.mouse.up();
  await expect(page).toHaveURL(/\?from=1989&to=1995$/);
  await expectSpan(page, "1989–1995");
  await expect(marks(page).first()).toBeHidden();
});

test("a drag ends with Esc, pins nothing and adds no element", async ({ page }) => {
  await wake(page);
  const added = await countAdded(page);
  await dragYears(page, "trade_total", 1989, 1995);
  await expect(marks(page).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(marks(page).first()).toBeHidden();
  await page.mouse.up();
  await expectSpan(page, "1985–2024");
  expect(new URL(page.url()).search).toBe("");
  expect(await added()).toBe(0);
});

test("a drag within one year does nothing", async ({ page }) => {
  await wake(page);
  const { x, y } = await placeOf(page, "trade_total", 1995);
  await dragTo(page, { x: x - 9, y }, { x: x + 9, y });
  await expect(marks(page).first()).toBeVisible();
  await page.mouse.up();
  await expectSpan(page, "1985–2024");
  expect(new URL(page.url()).search).toBe("");
});

test("a drag marks the same years over plots side by side", async ({ page }) => {
  await wake(page, "/en/compare/");
  const { x, y } = await boxOf(page.locator("[data-plot]").first());
  await dragTo(page, { x: x - 50, y }, { x: x + 50, y });
  await expect(page.locator("[data-drag-span]:visible")).toHaveCount(await page.locator("[data-plot]").count());
  await page.mouse.up();
  await expect(page).toHaveURL(/from=\d{4}&to=\d{4}/);
});

test("a double click shows the usual span again and leaves the pins", async ({ page }) => {
  await wake(page, "/en/?from=1990&to=2010&pin=1992,1995");
  const { x, y } = await placeOf(page, "trade_total", 2001);
  await page.mouse.dblclick(x, y);
  await expectSpan(page, "1985–2024");
  await expect(page).toHaveURL(/\/en\/\?pin=1992,1995$/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a sideways finger zooms and a tap pins", async ({ page }) => {
    await page.goto("/en/?from=1985&to=2020");
    const plot = page.locator('[data-plot="trade_total"]');
    const { x, y } = await boxOf(plot);
    await swipe(page, { x: x - 40, y }, { x: x + 40, y });
    await expect(page).toHaveURL(/from=199\d&to=20\d\d$/);
    // Chromium makes no click of a tap that follows a swipe too soon.
    await expect(async () => {
      await plot.tap({ position: { x: 100, y: 100 } });
      await expect(page).toHaveURL(/pin=\d{4}$/, { timeout: 1000 });
    }).toPass();
  });

  test("an upright finger scrolls the page and changes nothing", async ({ page }) => {
    await page.goto("/en/?from=1985&to=2020");
    const { x, y } = await boxOf(page.locator('[data-plot="trade_total"]'));
    const before = await page.evaluate(() => scrollY);
    await swipe(page, { x, y }, { x: x + 15, y: y - 150 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await expect(page).toHaveURL(/\?from=1985&to=2020$/);
  });
});
