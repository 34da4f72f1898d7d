import { expect, test } from "@playwright/test";
import { faultsOf, wake } from "./reader";

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 768, 1280]) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, hasTouch: width < 900 });

      test("Explore has no fault axe can find, as it is and with an event and a table open", async ({ page }) => {
        await wake(page, "/en/?event=M070");
        await page.locator("#table-trade_total summary").click();
        await expect(page.locator("#table-trade_total table")).toBeVisible();
        await expect(page.locator(".event-card")).toBeVisible();
        expect(await faultsOf(page)).toEqual([]);
      });

      // What no script has touched differs between widths alone.
      if (colorScheme === "dark" && width < 1280) return;
      test("Explore has no fault axe can find where no script runs", async ({ browser, baseURL }) => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        const page = await context.newPage();
        await page.route("**/*.js", (route) => route.abort());
        await page.goto(`${baseURL}/es/`);
        expect(await faultsOf(page)).toEqual([]);
        await context.close();
      });
    });
  }
}
