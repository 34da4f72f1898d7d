import { expect, type Page, test } from "@playwright/test";
import { wake } from "./reader";
import { boxOf, countAdded, dragTo, expectSpan, swipe } from "./spans";

const first = (page: Page) => page.getByRole("slider", { name: "First year" });
const last = (page: Page) => page.getByRole("slider", { name: "Last year" });

/** Where a year begins in the overview. */
async function borderOf(page: Page, year: number): Promise<{ x: number; y: number }> {
  const { x, y, width } = await boxOf(page.locator(".overview"));
  return { x: x - width / 2 + 56 + ((year - 1860) * (width - 56 - 136)) / 165, y };
}

test.describe("the overview", () => {
  test("keys move each end by a year, by ten, and to its limits", async ({ page }) => {
    await wake(page);
    await first(page).focus();
    await page.keyboard.press("ArrowRight");
    await expectSpan(page, "1986–2024");
    await page.keyboard.press("PageDown");
    await expectSpan(page, "1976–2024");
    await page.keyboard.press("Home");
    await expectSpan(page, "1860–2024");
    await expect(first(page)).toHaveAttribute("aria-valuetext", "1860");
    await last(page).focus();
    await page.keyboard.press("Home");
    await expectSpan(page, "1860–1861");
    await page.keyboard.press("ArrowLeft");
    await expectSpan(page, "1860–1861");
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowUp");
    await expectSpan(page, "1860–1872");
    await expect(page).toHaveURL(/from=1860&to=1872/);
    await expect(last(page)).toBeFocused();
  });

  test("a key held down moves the handle at once and the view when it is let go", async ({ page }) => {
    await wake(page);
    await first(page).focus();
    for (let i = 0; i < 5; i++) await page.keyboard.down("ArrowRight");
    await expect(first(page)).toHaveAttribute("data-years", "1990");
    await page.keyboard.up("ArrowRight");
    await expectSpan(page, "1990–2024");
  });

  test("a handle follows the pointer, with its year, and the view follows when it is dropped", async ({ page }) => {
    await wake(page);
    await dragTo(page, await borderOf(page, 1985), await borderOf(page, 1950));
    await expect(first(page)).toHaveAttribute("data-years", "1950");
    await expect(page.locator(".overview path.window")).toHaveAttribute("d", /^M562\.2 /);
    await expect(first(page)).toHaveAttribute("aria-valuenow", "1985");
    await page.mouse.up();
    await expectSpan(page, "1950–2024");
  });

  test("a handle stops a year before the other", async ({ page }) => {
    await wake(page);
    await dragTo(page, await borderOf(page, 2025), await borderOf(page, 1900));
    await page.mouse.up();
    await expectSpan(page, "1985–1986");
  });

  test("the window keeps its length when it is dragged, and stays in the history", async ({ page }) => {
    await wake(page, "/en/?from=1990&to=2000");
    await dragTo(page, await borderOf(page, 1995), await borderOf(page, 1950));
    await page.mouse.up();
    await expectSpan(page, "1945–1955");
    await dragTo(page, await borderOf(page, 1950), await borderOf(page, 1820));
    await page.mouse.up();
    await expectSpan(page, "1860–1870");
  });

  test("a click beside the window brings it there", async ({ page }) => {
    await wake(page, "/en/?from=1990&to=2000");
    const { x, y } = await borderOf(page, 1930.5);
    await page.mouse.click(x, y);
    await expectSpan(page, "1925–1935");
  });

  test("Esc during a drag leaves everything as it was", async ({ page }) => {
    await wake(page, "/en/?pin=1991");
    const before = await page.locator(".overview path.window").getAttribute("d");
    await dragTo(page, await borderOf(page, 1985), await borderOf(page, 1950));
    await expect(first(page)).toHaveAttribute("data-years", "1950");
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect(page.locator(".overview path.window")).toHaveAttribute("d", before ?? "");
    await expect(page).toHaveURL(/\/en\/\?pin=1991$/);
    await expectSpan(page, "1985–2024");
  });

  test("dragging adds no element", async ({ page }) => {
    await wake(page);
    const added = await countAdded(page);
    await dragTo(page, await borderOf(page, 1985), await borderOf(page, 1900));
    await expect(first(page)).toHaveAttribute("data-years", "1900");
    expect(await added()).toBe(0);
  });

  test("handles, year fields, presets and plots agree, also after the browser went back", async ({ page }) => {
    await wake(page);
    await page.getByRole("button", { name: "1990–95 collapse" }).click();
    await expectSpan(page, "1990–1995");
    await page.evaluate(() => history.pushState(null, "", "?from=1970&to=1980"));
    await page.goBack();
    await expectSpan(page, "1990–1995");
    await page.goForward();
    await expectSpan(page, "1970–1980");
    await page.getByRole("textbox", { name: "First year" }).fill("1960");
    await page.keyboard.press("Enter");
    await expectSpan(page, "1960–1980");
    await first(page).focus();
    await page.keyboard.press("Home");
    await last(page).focus();
    await page.keyboard.press("End");
    await expect(page.getByRole("button", { name: "All since 1860" })).toHaveAttribute("aria-pressed", "true");
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("both handles are 44 px wide and never cover one another", async ({ page }) => {
    await page.goto("/en/?from=1990&to=1991");
    const [from, to] = [await boxOf(first(page)), await boxOf(last(page))];
    expect(Math.min(from.width, to.width, from.height, to.height)).toBeGreaterThanOrEqual(44);
    expect(to.x - from.x).toBeGreaterThanOrEqual(43.9);
  });

  test("a finger drags a handle", async ({ page }) => {
    await page.goto("/en/?from=1990&to=2024");
    // The page may still settle under the first swipe, which then misses the handle.
    await expect(async () => {
      const { x, y } = await boxOf(first(page));
      await swipe(page, { x, y }, { x: x - 60, y });
      expect(Number(await first(page).getAttribute("aria-valuenow"))).toBeLessThan(1960);
    }).toPass();
  });
});
