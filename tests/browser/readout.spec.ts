import { expect, test } from "@playwright/test";
import { pointAt } from "./reader";
import { focusPlot, press, said } from "./typist";

test.describe("the readout", () => {
  for (const [path, width] of [
    ["/en/", 1280],
    ["/es/", 1280],
    ["/es/", 920],
  ] as const) {
    test(`cuts nothing and keeps its height in every year (${path}, ${width} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await focusPlot(page, path);
      const heights = new Set<number>();
      await press(page, "Home");
      for (let year = 1985; year <= 2024; year++) {
        await expect(page.locator(".big-year")).toHaveText(String(year));
        const { height, cut } = await page.locator(".readout").evaluate((strip) => ({
          height: strip.getBoundingClientRect().height,
          cut: [...strip.querySelectorAll<HTMLElement>("th, [data-readout-cell], [data-note]")]
            .filter(
              ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
                clientWidth > 0 && (scrollWidth > clientWidth || scrollHeight > clientHeight),
            )
            .map(({ textContent }) => textContent),
        }));
        heights.add(height);
        expect(cut).toEqual([]);
        await press(page, "ArrowRight");
      }
      expect(heights.size).toBe(1);
    });
  }

  test("scrolls by itself where there are more panels than room", async ({ page }) => {
    await page.goto("/es/?measures=trade_total,trade_export,trade_import,unga_distance,intensity");
    await expect(page.locator(".readout thead th")).toHaveCount(7);
    await expect(page.locator("[data-plot]").first()).toBeVisible();
    const [wide, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(view ?? 0);
  });

  test("says status, source and range of every value, in a tooltip where a mark must do", async ({ page }) => {
    await focusPlot(page);
    await pointAt(page, "trade_total", 1991);
    const cell = page.locator('.readout [data-readout-cell="unga_distance:PRK"]');
    await expect(cell).toHaveText("1.58 low rel.");
    await expect(cell).toHaveAttribute("title", "low reliability · Bailey, Strezhnev and Voeten");
  });

  test("has a row for undivided Korea where the span reaches it", async ({ page }) => {
    await focusPlot(page, "/en/?from=1860&pin=1900", "intensity");
    const row = page.locator(".readout").getByRole("row", { name: /^Korea/ });
    await expect(row.locator('[data-readout-cell="intensity:KOREA:conflict"]')).toHaveText("15.0");
    await press(page, "ArrowDown", 7);
    await expect(said(page)).toContainText("Korea, conflict, 1900: 15.0 on an index from 0 to 100.");
    await page.goto("/en/");
    await expect(page.locator(".readout").getByRole("row", { name: /^Korea/ })).toHaveCount(0);
  });
});

test.describe("the dock of a small phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("steps by a year from the first tap on, and keeps the year in another view", async ({ page }) => {
    await page.goto("/en/");
    const before = page.getByRole("button", { name: "Year before" });
    await before.tap();
    await expect(page.locator(".dock [data-readout-year]")).toHaveText("2023");
    await before.tap();
    await expect(page.locator(".dock [data-readout-year]")).toHaveText("2022");
    await page.getByRole("button", { name: "View options" }).tap();
    await page.getByRole("radio", { name: "2024 US$" }).tap();
    await expect(page).toHaveURL(/prices=constant/);
    await expect(page.locator(".dock [data-readout-year]")).toHaveText("2022");
  });

  for (const query of ["?pin=2021", "?pin=1990,1995"]) {
    test(`cuts no value in Spanish (${query}) and has room for a thumb`, async ({ page }) => {
      await page.goto(`/es/${query}`);
      await expect(page.locator("[data-plot]").first()).toBeVisible();
      const cut = await page
        .locator(".dock :is(td, thead th + th)")
        .evaluateAll((cells) =>
          cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
        );
      expect(cut).toEqual([]);
      for (const target of await page.locator(".dock").locator("button, a").all()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    });
  }
});
