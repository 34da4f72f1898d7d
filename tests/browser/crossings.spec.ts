import { expect, type Page, test } from "@playwright/test";
import { wake } from "./reader";

const section = (page: Page) => page.locator("section[aria-labelledby=crossings-title]");
const row = (page: Page, words: string) => section(page).locator("tbody tr", { hasText: words });

const wording = {
  en: { title: "Who passed whom, and when", first: "1991: ROK passes DPRK", who: "Headline figures" },
  es: { title: "Quién superó a quién, y cuándo", first: "1991: la RC supera a la RPDC", who: "Serie principal" },
};

for (const lang of ["en", "es"] as const) {
  test(`Compare says who passed whom without JavaScript: ${lang}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/${lang}/compare/`);
    const { title, first, who } = wording[lang];
    await expect(section(page).getByRole("heading", { name: title })).toBeVisible();
    await expect(row(page, who).first()).toContainText(first);
    await context.close();
  });
}

test("Explore has no crossings", async ({ page }) => {
  await page.goto("/en/");
  await expect(section(page)).toHaveCount(0);
});

test("crossings follow the span, the measures, the mode and the partners of the view", async ({ page }) => {
  await wake(page, "/en/compare/?from=1991&measures=trade_total,activity");
  await expect(section(page).locator(".subtitle")).toContainText("Years between 1991 and 2024");
  await expect(row(page, "Headline figures")).toContainText("ROK higher throughout");
  await expect(row(page, "Diplomatic activity")).toHaveCount(1);
  await expect(row(page, "UN distance")).toHaveCount(0);
  await page.getByRole("group", { name: "Show as", exact: true }).getByRole("radio", { name: "Share" }).check();
  await expect(row(page, "Trade as a share of all trade")).toHaveCount(1);
  await page.goto("/en/compare/?partners=KOR");
  await expect(page.locator("#change-title")).toBeVisible();
  await expect(section(page)).toHaveCount(0);
});

for (const width of [320, 768, 1280]) {
  test(`crossings fit the page: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/${width === 768 ? "es" : "en"}/compare/`);
    await expect(row(page, "1991").first()).toBeVisible();
    const wide = await section(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
