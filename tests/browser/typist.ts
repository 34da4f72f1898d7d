import type { Locator, Page } from "@playwright/test";
import { wake } from "./reader";

/** A plot of the board. */
export const plot = (page: Page, name = "trade_total"): Locator => page.locator(`[data-plot="${name}"]`);
/** What was announced last. */
export const said = (page: Page): Locator => page.locator("[data-announce]");

/** Presses a key so many times. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

/** Goes on with Tab until the place has the focus, as somebody without a pointer must. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if ((await place.count()) > 0 && (await place.evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("not to be reached with Tab");
}

/** Puts the focus into a plot of a board that is wholly awake. */
export async function focusPlot(page: Page, path = "/en/", name = "trade_total"): Promise<void> {
  await wake(page, path);
  await page.mouse.move(0, 0);
  await plot(page, name).focus();
}
