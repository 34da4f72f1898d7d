import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

for (const lang of ["en", "es"]) {
  for (const [path, panels] of [
    [`/${lang}/`, 3],
    [`/${lang}/compare/`, 5],
  ] as const) {
    test(`without JavaScript ${path} shows every panel with lines, sentence, sources and table`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("[data-panel]")).toHaveCount(panels);
      for (const panel of await page.locator("[data-panel]").all()) {
        await expect(panel.locator("svg.figure:visible").first()).toBeVisible();
        expect(await panel.locator("svg.figure:visible path.line").count()).toBeGreaterThan(0);
        await expect(panel.locator(".summary")).not.toBeEmpty();
        await expect(panel.locator("p.sources")).toBeVisible();
        await panel.locator(".fold > summary").first().click();
        await expect(panel.locator("table.values").first()).toBeVisible();
      }
      await expect(page.locator("svg.figure:visible .event").first()).toBeVisible();
      await page.locator("#events summary").click();
      await expect(page.locator("#events a")).toHaveAttribute("href", /^\/(en|es)\/milestones\/$/);
    });
  }
}

test("on a phone the pictures of the phone show, and nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/");
  await expect(page.locator(".panel .at-phone svg").first()).toBeVisible();
  await expect(page.locator(".panel .at-wide svg").first()).toBeHidden();
  const [wide, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide).toBeLessThanOrEqual(view ?? 0);
});
