import { expect, type Page, test } from "@playwright/test";
import { cutWords, focused, lowTargets, sideways, sizesOf, spaceOut } from "./measured";
import { wake } from "./reader";
import { thin } from "./scenes";

const phone = { width: 320, height: 800 };
const desk = { width: 1280, height: 800 };

const boards = ["/en/", "/es/compare/", "/embed/es/", "/en/methods/"];
const texts = ["/en/milestones/", "/es/claims/", "/es/data/", "/nowhere/"];
const alike =
  ".milestone, .claim, .measures > li, main details:not([open]), .method-table tbody tr, .references li, .part";

async function expectLarge(page: Page, where: string): Promise<number> {
  const { count, least, small } = await sizesOf(page);
  expect(count, where).toBeGreaterThan(0);
  expect([where, small]).toEqual([where, []]);
  expect(least).toBeGreaterThanOrEqual(11.99);
  return count;
}

for (const path of [...boards, ...texts]) {
  test(`${path} has no words under 12 px and fits a narrow phone, also spaced out, for every finger`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(path);
    let count = await expectLarge(page, "as it came");
    if (boards.includes(path)) {
      await wake(page, path);
      count += await expectLarge(page, "awake");
    }
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await lowTargets(page)).toEqual([]);
    await page.setViewportSize(desk);
    count += await expectLarge(page, "wide");
    await spaceOut(page);
    for (const size of [desk, phone]) {
      await page.setViewportSize(size);
      // Plots that are awake take the new width a moment later.
      await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0);
      expect(await cutWords(page)).toEqual([]);
    }
    test.info().annotations.push({ type: "texts measured", description: String(count) });
  });

  test(`with Tab alone a reader goes through ${path}, sees each stop and comes out again`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(desk);
    if (boards.includes(path)) await wake(page, path);
    else await page.goto(path);
    await page.mouse.move(0, 0);
    await thin(page, alike);
    const lost: string[] = [];
    let stops = 0;
    for (; stops < 400; stops++) {
      await page.keyboard.press("Tab");
      const place = await focused(page);
      if (!place) break;
      if (place.fault) lost.push(`${place.fault}: ${place.name}`);
    }
    expect(lost).toEqual([]);
    test.info().annotations.push({ type: "stops", description: String(stops) });
    expect(stops).toBeGreaterThan(0);
    expect(stops).toBeLessThan(400);
  });
}
