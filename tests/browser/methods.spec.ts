import { expect, test } from "@playwright/test";
import { methodsSections } from "../../lib/words/methods";

test.use({ viewport: { width: 320, height: 800 } });

test("methods are read whole on a phone without JavaScript", async ({ browser, page, baseURL }) => {
  const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  const reader = await still.newPage();
  await reader.goto(`${baseURL}/en/methods/`);
  for (const id of methodsSections.filter((one) => one !== "weights"))
    await expect(reader.locator(`h2#${id}`)).toBeVisible();
  await expect(reader.locator(".still-wide svg").first()).toBeHidden();
  const drawn = reader.locator(".still-narrow svg:visible");
  const shown = await drawn.evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
  expect(shown).toEqual([288, 288, 288, 288, 288, 288]);
  await reader.getByText("The same for Russian exports and imports").click();
  await expect(reader.getByRole("img", { name: "Russian imports, ROK: " })).toBeVisible();
  await still.close();

  await page.goto("/es/methods/#sensitivity");
  await expect(page.locator("#sensitivity")).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
