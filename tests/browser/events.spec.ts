import { expect, type Locator, type Page, test } from "@playwright/test";
import { wake } from "./reader";

const pill = (page: Page): Locator => page.locator('.bead[aria-haspopup="dialog"]').first();
const list = (page: Page): Locator => page.locator(".bead-list");
const card = (page: Page): Locator => page.locator(".event-card");
const stop = (page: Page): Locator => page.locator('.bead[tabindex="0"]');

async function boxOf(place: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error("not to be seen");
  return box;
}

test("a click on a pill opens the list of its events; Esc closes it and leads back to the pill", async ({ page }) => {
  await wake(page);
  await pill(page).click();
  const held = (await pill(page).getAttribute("data-events"))?.split(" ") ?? [];
  await expect(list(page).locator("a")).toHaveCount(held.length);
  await expect(list(page).locator("a").first()).toBeFocused();
  for (const row of await list(page).locator("a").all()) expect((await boxOf(row)).height).toBeGreaterThanOrEqual(32);
  await page.keyboard.press("Escape");
  await expect(list(page)).toHaveCount(0);
  await expect(pill(page)).toBeFocused();
});

test("a click elsewhere closes the list, and so does a second one on the pill", async ({ page }) => {
  await wake(page);
  await pill(page).click();
  await page.locator("h1").click();
  await expect(list(page)).toHaveCount(0);
  await pill(page).click();
  await expect(list(page)).toBeVisible();
  await pill(page).click();
  await expect(list(page)).toHaveCount(0);
});

test("a row of the list opens its event, a bead of one opens it straight", async ({ page }) => {
  await wake(page);
  await pill(page).click();
  const row = list(page).locator("a").nth(1);
  const [title] = ((await row.locator("span").innerText()) ?? "").split("\n");
  await row.click();
  await expect(list(page)).toHaveCount(0);
  await expect(card(page).locator("h2")).toHaveText(title ?? "");
  await expect(card(page).locator("h2")).toBeFocused();
  await expect(page).toHaveURL(/event=M\d+/);
  const single = page.locator('.bead:not([aria-haspopup]):not([aria-expanded="true"])').first();
  const name = (await single.getAttribute("aria-label")) ?? "";
  await single.click();
  expect(name).toContain(await card(page).locator("h2").innerText());
});

test("the strip is one tab stop: arrows lead through lanes, Enter opens, Esc leads back", async ({ page }) => {
  await wake(page);
  await expect(stop(page)).toHaveCount(1);
  await stop(page).focus();
  const x = async () => (await boxOf(page.locator(".bead:focus"))).x;
  const y = async () => (await boxOf(page.locator(".bead:focus"))).y;
  const [left, top] = [await x(), await y()];
  await page.keyboard.press("ArrowRight");
  expect(await x()).toBeGreaterThan(left);
  expect(await y()).toBe(top);
  await page.keyboard.press("ArrowDown");
  expect(await y()).toBeGreaterThan(top);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await expect(stop(page)).toHaveCount(1);
  const last = await page.locator(".bead:focus").getAttribute("data-events");
  await page.keyboard.press("Enter");
  if (last?.includes(" ")) await page.keyboard.press("Enter");
  await expect(card(page).locator("h2")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await expect(page.locator(".bead:focus")).toHaveAttribute("data-events", last ?? "");
});

test("earlier and later keep the focus, and a step that is gone hands it to the title", async ({ page }) => {
  await wake(page, "/en/?events=recognition&event=M070");
  const later = card(page).getByRole("button", { name: "Later" });
  await later.focus();
  await later.press("Enter");
  await expect(page).not.toHaveURL(/event=M070/);
  while ((await later.count()) > 0) {
    await expect(later).toBeFocused();
    const before = page.url();
    await later.press("Enter");
    await expect(page).not.toHaveURL(before);
  }
  await expect(card(page).locator("h2")).toBeFocused();
});

test("what moved looks as far as the reader says, and the address keeps it", async ({ page }) => {
  await wake(page, "/en/?event=M070");
  const years = card(page).locator("thead th");
  await expect(years).toHaveText(["1989", "1990", "1991", "Change"]);
  await card(page).getByRole("radio", { name: "±5" }).check();
  await expect(years).toHaveText(["1985", "1990", "1995", "Change"]);
  await expect(page).toHaveURL(/around=5/);
  await expect(card(page).locator("tbody")).toHaveCount(10);
});

test("an event outside the years shown opens all the same and says so, without a notch", async ({ page }) => {
  await page.goto("/es/?event=M001");
  await expect(card(page)).toContainText("fuera de los años mostrados, 1985–2024");
  await expect(card(page).locator(".notch")).toHaveCount(0);
  await page.goto("/en/?event=M070&events=sanctions");
  await expect(card(page)).toContainText("Events of this kind are not among those shown.");
});

test("in two columns the notch of the card points at the bead", async ({ page }) => {
  await wake(page, "/en/compare/?event=M070");
  const [notch, bead] = [await boxOf(card(page).locator(".notch")), await boxOf(page.locator(".bead[aria-current]"))];
  expect(Math.abs(notch.x + notch.width / 2 - bead.x - bead.width / 2)).toBeLessThan(1.5);
});

test("neither the list nor the card lies under the strip, and the last list is not cut off", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 850 });
  await wake(page, "/en/?from=1945");
  await page.locator("[data-panel]").nth(1).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await page.locator('.bead[aria-haspopup="dialog"]').last().click();
  const { x, width } = await boxOf(list(page));
  expect(x + width).toBeLessThanOrEqual(1280);
  expect(await isOnTop(list(page).locator("a").first())).toBe(true);
  await list(page).locator("a").first().click();
  await expect(card(page).locator("h2")).toBeInViewport();
  expect(await isOnTop(card(page).locator("h2"))).toBe(true);
  await page.mouse.wheel(0, 150);
  expect(await isOnTop(card(page).locator(".steps .close"))).toBe(true);
});

/** True where nothing covers the middle of a place. */
const isOnTop = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

for (const [width, touch] of [
  [360, true],
  [768, true],
  [1440, false],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 }, hasTouch: touch });

    for (const span of ["1985&to=2024", "1990&to=1995", "1945&to=2024", "1860&to=2024", "2006&to=2024"]) {
      test(`singles and counts of ${span} are the total, and no two words overlap`, async ({ page }) => {
        for (const lang of ["en", "es"]) {
          await page.goto(`/${lang}/?from=${span}`);
          await expect(page.locator(".strip .event").first()).toBeVisible();
          const { beads, total, held, overlaps } = await page.locator(".strip").evaluate(readStrip);
          expect(overlaps).toEqual([]);
          expect(total).toBeGreaterThan(0);
          expect([beads, held]).toEqual([total, total]);
        }
      });
    }
  });
}

/** What a strip has painted: singles and numbers added up, the total it prints, events its buttons hold, words that overlap. */
function readStrip(strip: Element) {
  const counts = [...strip.querySelectorAll(".event")].map((bead) => Number(bead.textContent || 1));
  const words = [...strip.querySelectorAll("svg text")].filter((text) => !text.closest(".event"));
  const total = Number.parseInt(strip.querySelector("g.ink.bold:not(.prose) text")?.textContent ?? "", 10);
  const held = [...strip.querySelectorAll<HTMLElement>(".bead")].flatMap(
    (bead) => bead.dataset.events?.split(" ") ?? [],
  );
  const boxes = words.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
  const overlaps = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(({ box: b }) => a.box.left < b.right - 1 && b.left < a.box.right - 1)
      .filter(({ box: b }) => a.box.top < b.bottom - 2 && b.top < a.box.bottom - 2)
      .map((b) => `${a.words} over ${b.words}`),
  );
  return { beads: counts.reduce((sum, n) => sum + n, 0), total, held: new Set(held).size, overlaps };
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a tap in a lane opens the list of the nearest bead, with rows for a thumb", async ({ page }) => {
    await page.goto("/en/?from=1986");
    await expect(stop(page)).toBeVisible();
    const bead = await boxOf(page.locator('.bead[aria-haspopup="dialog"]').last());
    const strip = await boxOf(page.locator(".strip .plot-stack"));
    await page.locator(".strip .plot-stack").tap({ position: { x: bead.x + 12 - strip.x, y: strip.height - 6 } });
    await expect(list(page)).toBeInViewport({ ratio: 1 });
    for (const row of await list(page).locator("a").all()) expect((await boxOf(row)).height).toBeGreaterThanOrEqual(44);
    const { x, width } = await boxOf(list(page));
    expect([x >= 0, x + width <= 390]).toEqual([true, true]);
    await list(page).locator("a").first().tap();
    await expect(card(page).locator("h2")).toBeInViewport();
  });
});

for (const lang of ["en", "es"]) {
  test(`at 320 px an opened event in ${lang} fits`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const query of ["pin=1991&event=M070", "event=M070&around=5&prices=constant", "event=M001&around=3"]) {
      await page.goto(`/${lang}/?${query}`);
      await expect(card(page)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
}
