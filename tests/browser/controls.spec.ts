import { expect, type Page, test } from "@playwright/test";
import { wake } from "./reader";

const control = (page: Page, legend: string) =>
  page.locator(".controls > fieldset", { has: page.locator("legend", { hasText: legend }) });
const panels = (page: Page) =>
  page.locator("[data-panel]").evaluateAll((all) => all.map((one) => one.getAttribute("data-panel")));

async function openPanels(page: Page) {
  const list = control(page, "Panels");
  await list.locator("summary").click();
  await expect(list.locator(".order li").first()).toBeVisible();
  return list;
}

test.describe("the list of panels", () => {
  test("shows, orders and removes a panel, and keeps the focus where the reader is", async ({ page }) => {
    await page.goto("/en/");
    const list = await openPanels(page);
    await list.getByRole("checkbox", { name: "Soviet crude oil", exact: true }).check();
    await expect(page.locator('[data-panel="crude_oil"]')).toBeVisible();
    const up = list.getByRole("button", { name: "Move up: Soviet crude oil" });
    await up.click();
    await expect(up).toBeFocused();
    await up.press("Enter");
    await expect(up).toBeFocused();
    await expect(list.getByRole("status")).toHaveText("Soviet crude oil: 2 of 4");
    expect(await panels(page)).toEqual(["trade_total", "crude_oil", "intensity", "unga_distance"]);
    await expect(page).toHaveURL(/measures=trade_total,crude_oil,intensity,unga_distance/);
    await list.getByRole("button", { name: "Remove: Soviet crude oil" }).press("Enter");
    await expect(list.getByRole("button", { name: "Remove: Diplomatic intensity" })).toBeFocused();
    expect(await panels(page)).toEqual(["trade_total", "intensity", "unga_distance"]);
  });

  test("keeps the last panel and says why", async ({ page }) => {
    await page.goto("/en/?measures=intensity");
    const list = await openPanels(page);
    const remove = list.getByRole("button", { name: "Remove: Diplomatic intensity" });
    await expect(remove).toHaveAttribute("aria-disabled", "true");
    await expect(remove).toHaveAttribute("aria-description", /The last panel stays/);
    await remove.dispatchEvent("click");
    await list.getByRole("checkbox", { name: "Diplomatic intensity" }).dispatchEvent("click");
    expect(await panels(page)).toEqual(["intensity"]);
    await expect(list).toContainText("The last panel stays");
  });

  test("holds every measure in named groups and finds one by its words", async ({ page }) => {
    await page.goto("/en/");
    const list = await openPanels(page);
    await expect(list.getByRole("checkbox")).toHaveCount(76);
    await expect(list.locator(".groups h2")).toHaveText([
      "Trade",
      "Diplomacy",
      "United Nations",
      "Security",
      "Energy",
      "People",
      "Aid, debt and investment",
      "Goods and freight",
    ]);
    await list.getByRole("searchbox").fill("debt");
    await expect(list.getByRole("checkbox")).toHaveCount(1);
    await list.getByRole("searchbox").press("Enter");
    await expect(list.locator(".list")).toBeVisible();
    await list.getByRole("searchbox").press("Escape");
    await list.getByRole("searchbox").press("Escape");
    await expect(list.locator(".list")).toHaveCount(0);
    await expect(list.locator("summary")).toBeFocused();
  });
});

test("kinds of events are chosen from a list that closes when the reader goes elsewhere", async ({ page }) => {
  await page.goto("/en/");
  const list = control(page, "Events");
  await list.locator("summary").click();
  await list.getByRole("checkbox", { name: "aid" }).uncheck();
  await expect(page).toHaveURL(/events=/);
  await expect(list.locator("summary")).toHaveText(/10 of 11…/);
  await page.locator("h1").click();
  await expect(list.locator(".list")).toHaveCount(0);
});

test("the scale is the one drawn", async ({ page }) => {
  await wake(page);
  await control(page, "Show as").getByRole("radio", { name: "Share" }).check();
  await expect(control(page, "Trade scale").getByRole("radio", { name: "Linear" })).toBeChecked();
  await control(page, "Trade scale").getByRole("radio", { name: "Log" }).click();
  await expect(page.locator('[data-panel="trade_total"] .subtitle')).toContainText("Log scale");
  await expect(page).toHaveURL(/scale=log/);
});

test("a control that cannot apply stays, says why and changes nothing", async ({ page }) => {
  await page.goto("/en/?measures=intensity");
  await expect(page.locator("[data-plot]").first()).toBeVisible();
  const scale = control(page, "Trade scale");
  await expect(scale).toHaveAttribute("title", "No panel shown has values for a log scale.");
  const log = scale.getByRole("radio", { name: "Log" });
  await expect(log).toHaveAttribute("aria-disabled", "true");
  await expect(log).toHaveAccessibleDescription("No panel shown has values for a log scale.");
  await log.dispatchEvent("click");
  await expect(page).toHaveURL(/\?measures=intensity$/);
  await expect(control(page, "Partners").getByRole("radio", { name: "ROK" })).not.toHaveAttribute("aria-disabled");
});

test("dollars of 2024 and the base year are stated", async ({ page }) => {
  await wake(page);
  const subtitle = page.locator('[data-panel="trade_total"] .subtitle');
  await control(page, "Prices").getByRole("radio", { name: "2024 US$" }).check();
  await expect(subtitle).toContainText("prices of 2024 (US CPI)");
  await control(page, "Show as").getByRole("radio", { name: "Index" }).check();
  const base = page.getByRole("textbox", { name: "Base year = 100" });
  await base.fill("2000");
  await base.press("Enter");
  await expect(subtitle).toContainText("Index, 2000 = 100");
  await expect(subtitle).toContainText("prices of 2024 (US CPI)");
});

test.describe("the theme", () => {
  test("that the reader chose stays when the view goes back to the default", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/en/?from=1990");
    await expect(page.locator("h1")).toContainText("1990");
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("button", { name: "Dark theme" }).click();
    await page.keyboard.press("Escape");
    await page.locator(".dock").getByRole("button", { name: "View options" }).click();
    await page.getByRole("button", { name: "Back to the default view" }).click();
    await expect(page.locator("h1")).toContainText("1985–2024");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page).toHaveURL(/\/en\/\?theme=dark$/);
  });

  test("of the address applies before anything is painted, and at once", async ({ page }) => {
    await page.goto("/en/?theme=dark", { waitUntil: "commit" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(20, 23, 26)");
  });
});

test.describe("the half-life", () => {
  test.describe("under a finger", () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
    test("is set by the first touch of the page", async ({ page }) => {
      await page.goto("/en/");
      await page.locator('[data-panel="intensity"] label', { hasText: "6 years" }).tap();
      await expect(page).toHaveURL(/half=6/);
      await expect(page.locator('[data-panel="intensity"] .subtitle')).toContainText("six-year half-life");
    });
  });

  test("is set by the arrow keys", async ({ page }) => {
    await page.goto("/en/");
    const radios = page.locator('[data-panel="intensity"]').getByRole("radio");
    await radios.nth(1).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(page.locator('[data-panel="intensity"] .subtitle')).toContainText("1.5-year half-life");
    await expect(radios.nth(0)).toBeFocused();
  });
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 700 } });

  test("the first tap on View options opens the sheet, and waking leaves it open", async ({ page }) => {
    await page.goto("/es/");
    await page.locator(".dock").getByRole("button", { name: "Opciones" }).tap();
    await expect(page.locator("#options")).toBeVisible();
    await expect(page.locator("[data-plot]").first()).toBeVisible();
    await expect(page.locator("#options")).toBeVisible();
  });

  test("every row of the sheet and of its lists is as high as a thumb", async ({ page }) => {
    await page.goto("/es/");
    await page.locator(".dock").getByRole("button", { name: "Opciones" }).tap();
    await control(page, "Paneles").locator("summary").tap();
    await expect(page.locator(".order button").first()).toBeVisible();
    const low = await page
      .locator("#options :is(.choices > label, summary, button, .list li label, .find)")
      .evaluateAll((all) =>
        all
          .map((one) => [one.textContent, one.getBoundingClientRect().height] as const)
          .filter(([, height]) => height > 0 && height < 43.9),
      );
    expect(low).toEqual([]);
    const [wide, view] = await page.locator("#options").evaluate((sheet) => [sheet.scrollWidth, sheet.clientWidth]);
    expect(wide).toBeLessThanOrEqual(view ?? 0);
  });

  test("years and presets of the period are as high as a thumb, and the row fades where it goes on", async ({
    page,
  }) => {
    await page.goto("/es/");
    const row = page.locator("main > .span .choices");
    const heights = await row
      .locator("input, button")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.9);
    await expect(row).toHaveCSS("mask-image", /linear-gradient/);
    const last = row.locator("button").last();
    await last.tap();
    await expect(page).toHaveURL(/from=1860/);
  });
});
