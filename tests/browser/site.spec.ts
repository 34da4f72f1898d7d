import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the bare address leads to a language", async ({ page }) => {
    await page.goto("/");
    await page.waitForURL("**/en/");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test("an address without its closing slash keeps its query", async ({ page }) => {
    await page.goto("/en/compare?from=1990");
    expect(new URL(page.url()).pathname).toBe("/en/compare/");
    expect(new URL(page.url()).search).toBe("?from=1990");
  });

  test("an unknown address says so and leads back", async ({ page }) => {
    const response = await page.goto("/en/nowhere/");
    expect(response?.status()).toBe(404);
    await page.locator('a[href="/es/"]').first().click();
    await expect(page).toHaveURL(/\/es\/$/);
  });
});

test("the published data are the files of the project", async ({ request }) => {
  const published = await request.get("/data/trade.csv");
  expect(published.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(await published.body()).toEqual(readFileSync("data/series/trade.csv"));
});

for (const path of ["/en/", "/es/compare/"]) {
  test(`${path} asks nothing of other sites and logs no error`, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:")) foreign.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(path, { waitUntil: "networkidle" });
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });
}
