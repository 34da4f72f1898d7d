import { expect, test } from "@playwright/test";
import { loadDataset } from "../../lib/load";

const { claims } = loadDataset();
const idsOf = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).map(({ id }) => id);

test("a filter shows exactly the claims of its verdict, and a link of one opens the charts at it", async ({ page }) => {
  await page.goto("/en/claims/");
  await page.getByRole("radio", { name: "Disputed" }).check();
  const shown = page.locator("[data-item]:visible");
  await expect(shown).toHaveCount(idsOf("disputed").length);
  expect(await shown.evaluateAll((items) => items.map(({ id }) => id))).toEqual(idsOf("disputed"));
  await expect(page.locator(".list-tools [role=status]").last()).toHaveText(
    `${idsOf("disputed").length} of ${claims.length} claims`,
  );

  await page.locator("#F47").getByRole("link", { name: "with 1990 pinned" }).click();
  await expect(page).toHaveURL(/\/en\/\?from=1980&to=2000&pin=1990#panel-trade_total$/);
  await expect(page.locator(".readout")).toContainText("1990");
  await expect(page.locator(".readout")).toContainText("US$2.38bn");

  await page.goBack();
  await page.goto("/en/claims/#F31");
  await page.locator("#F31").getByRole("link", { name: "On the charts" }).click();
  await expect(page.locator(".event-card")).toContainText("25 June 1950");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every claim is there, and what differs stands side by side", async ({ page }) => {
    await page.goto("/es/claims/");
    await expect(page.locator("[data-item]:visible")).toHaveCount(claims.length);
    await expect(page.locator(".list-tools")).toBeHidden();
    for (const { id, says, verdict } of claims) {
      if (verdict !== "corrected" && verdict !== "disputed") continue;
      const sides = page.locator(`#${id} .said > div`);
      await expect(sides).toHaveCount(2);
      await expect(sides.first()).toContainText(says.es);
      const [article, sources] = await Promise.all([sides.first().boundingBox(), sides.last().boundingBox()]);
      if (!article || !sources) throw new Error(`not shown: ${id}`);
      expect([id, article.y === sources.y, article.x < sources.x]).toEqual([id, true, true]);
    }
  });
});

test("the page does not scroll sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/es/claims/#F48");
  await expect(page.locator("#F48")).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
