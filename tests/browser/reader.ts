import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Wakes the board as a reader does and waits until every plot is live. */
export async function wake(page: Page, path = "/en/"): Promise<void> {
  await page.goto(path);
  await page.locator("[data-panel]").first().hover();
  await expect(page.locator("[data-plot]").first()).toBeVisible();
  // Counted together: a view of the address can bring more plots than there were at first. Asked at each frame: a poll would ask
  // at longer and longer intervals, and most of its time be over when they are there.
  await page.waitForFunction(
    () =>
      document.querySelectorAll("[data-plot]").length ===
      document.querySelectorAll("[data-live] .recharts-surface").length,
  );
}

/** Where the middle of a year's slot is in a plot. */
export async function placeOf(page: Page, plot: string, year: number): Promise<{ x: number; y: number }> {
  const place = page.locator(`[data-plot="${plot}"]`);
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  const [from, to] = await Promise.all(
    ["aria-valuemin", "aria-valuemax"].map(async (name) => Number(await place.getAttribute(name))),
  );
  if (!box || from === undefined || to === undefined) throw new Error(`no plot: ${plot}`);
  const [left, right] = [56, 136];
  const x = left + ((year + 0.5 - from) * (box.width - left - right)) / (to + 1 - from);
  return { x: box.x + x, y: box.y + box.height / 2 };
}

/** Points at the middle of a year's slot in a plot. */
export async function pointAt(page: Page, plot: string, year: number): Promise<void> {
  const { x, y } = await placeOf(page, plot, year);
  await page.mouse.move(x, y);
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong with a page, or with parts of it, rule by rule, and where. In the dark only colours can differ from what it
 * finds in the light. It is asked for nothing else, and in one go, since to name all that is right takes it twice as long.
 */
export async function faultsOf(page: Page, parts: string[] = []): Promise<[rule: string, places: string[]][]> {
  const isDark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  // Which rules run is part of the options: said apart, one would undo the other.
  const runOnly = isDark
    ? { type: "rule" as const, values: ["color-contrast"] }
    : { type: "tag" as const, values: rules };
  // A page that has axe already needs only what runs it.
  const hasAxe = (await Promise.all(page.frames().map((frame) => frame.evaluate(() => "axe" in window)))).every(
    Boolean,
  );
  const axe = new AxeBuilder(hasAxe ? { page, axeSource: ";" } : { page })
    .options({ resultTypes: ["violations"], runOnly, rules: isDark ? {} : { "target-size": { enabled: true } } })
    .setLegacyMode();
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
