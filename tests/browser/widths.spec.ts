import { expect, type Page, test } from "@playwright/test";

const widths = [320, 360, 390, 600, 768, 899, 900, 960, 1024, 1119, 1167, 1168, 1280, 1440, 1920];

/** Touches the page until it has woken, without moving anything by it. */
async function touch(page: Page): Promise<void> {
  await expect(async () => {
    await page.locator("main").dispatchEvent("pointerover");
    expect(await page.locator("[data-plot]").count()).toBeGreaterThan(0);
  }).toPass();
}

/** What a reader would see go wrong in the row of controls and on the page, in words. */
function faults(): string[] {
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`scrolls sideways by ${scrollWidth - innerWidth} px`);
  const controls = [...document.querySelectorAll(".controls > fieldset, main > .span")].filter(
    (one) => one.getClientRects().length > 0,
  );
  const nameOf = (one: Element) => one.querySelector("legend")?.textContent ?? "";
  const overlap = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  controls.forEach((one, place) => {
    const box = one.getBoundingClientRect();
    const isRow = one.matches(".span");
    if (!isRow && (box.left < 0 || box.right > innerWidth)) found.push(`${nameOf(one)} leaves the page`);
    for (const other of controls.slice(place + 1)) {
      if (overlap(box, other.getBoundingClientRect())) found.push(`${nameOf(one)} over ${nameOf(other)}`);
    }
    const legend = one.querySelector("legend")?.getBoundingClientRect();
    const words = [...one.querySelectorAll(".choices > *")].map((word) => word.getBoundingClientRect());
    if (!isRow && legend && words.some((word) => word.bottom < legend.bottom))
      found.push(`${nameOf(one)}: words above`);
    words.forEach((word, at) => {
      if (words.slice(at + 1).some((next) => overlap(word, next))) found.push(`${nameOf(one)}: words overlap`);
    });
  });
  const lines = new Map<number, number>();
  for (const one of controls.filter((control) => control.matches(".controls > *"))) {
    const top = Math.round(one.getBoundingClientRect().top);
    lines.set(top, (lines.get(top) ?? 0) + 1);
  }
  if (lines.size > 2) found.push(`${lines.size} lines of controls`);
  if (lines.size === 2 && Math.min(...lines.values()) < 3) found.push("a control alone on its line");
  return found;
}

for (const lang of ["en", "es"]) {
  for (const path of [
    "",
    "compare/",
    "compare/?periods=1985-1995:2014-2024",
    "?as=index&from=1990",
    "?align=M023:M070",
  ]) {
    test(`/${lang}/${path} keeps its controls in order at every width`, async ({ page }) => {
      await page.goto(`/${lang}/${path}`);
      await expect(page.locator("main")).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        // Plots that are awake take the new width a moment later.
        await expect.poll(() => page.evaluate(faults), `${width} px`).toEqual([]);
      }
    });
  }
}

for (const width of [320, 390, 600, 900, 1024, 1168, 1440]) {
  test(`waking the board moves nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/es/");
    const tops = () =>
      page
        .locator("h1, .controls:visible, main > .span, .strip, .readout, .panel, .panel .title, .panel .summary")
        .evaluateAll((all) =>
          all.map((one) => `${one.className} ${Math.round(one.getBoundingClientRect().top + scrollY)}`),
        );
    const before = await tops();
    await touch(page);
    expect(await tops()).toEqual(before);
  });
}

test("at twice the size of everything nothing scrolls sideways", async ({ browser }) => {
  for (const width of [640, 512]) {
    const page = await browser.newPage({ viewport: { width, height: 450 }, deviceScaleFactor: 2 });
    for (const path of ["/en/", "/es/compare/"]) {
      await page.goto(path);
      expect(await page.evaluate(faults)).toEqual([]);
    }
    await page.close();
  }
});

for (const path of ["/en/", "/es/compare/"]) {
  for (const isLive of [false, true]) {
    test(`${path} fits on paper, ${isLive ? "live" : "as it came"}`, async ({ page }) => {
      await page.addInitScript(onceOnly);
      await page.goto(path);
      if (isLive) await touch(page);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 680, height: 1000 });
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll("main *")]
          .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > innerWidth + 2)
          .map((one) => `${one.tagName} ${one.getAttribute("class")}`),
      );
      expect(outside).toEqual([]);
      await expect(page.locator(".controls, .dock, .take-away").locator("visible=true")).toHaveCount(0);
      await expect(page.locator("p.sources").first()).toBeVisible();
    });
  }
}

/** Paper has another width than the screen, and no script is asked when it is printed. */
function onceOnly() {
  const Observer = window.ResizeObserver;
  window.ResizeObserver = class extends Observer {
    constructor(run: ResizeObserverCallback) {
      let isDone = false;
      super((...seen) => {
        if (!isDone) run(...seen);
        isDone = true;
      });
    }
  };
}
