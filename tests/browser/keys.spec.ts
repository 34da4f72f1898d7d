import { expect, type Locator, type Page, test } from "@playwright/test";
import { faultsOf, pointAt, wake } from "./reader";

const plot = (page: Page, name = "trade_total"): Locator => page.locator(`[data-plot="${name}"]`);
const said = (page: Page): Locator => page.locator("[data-announce]");

/** Presses a key so many times. */
async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

/** Goes on with Tab until the place has the focus, as somebody without a pointer must. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if ((await place.count()) > 0 && (await place.evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("not to be reached with Tab");
}

/** Puts the focus into a plot of a board that is wholly awake. */
async function focusPlot(page: Page, path = "/en/", name = "trade_total"): Promise<void> {
  await wake(page, path);
  await page.mouse.move(0, 0);
  await plot(page, name).focus();
}

test("with keys alone a figure is read, two years are compared, an event opened, and the link shows it all again", async ({
  page,
}) => {
  await page.goto("/en/?to=2020");
  await tabTo(page, plot(page));
  await press(page, "PageDown", 2);
  await press(page, "ArrowLeft", 5);
  await expect(said(page)).toHaveText(
    "DPRK, 1995: 85.5 million US dollars, down 10 percent on 1994. Source: Russian customs via IMF.",
  );
  await press(page, "Enter");
  await expect(said(page)).toHaveText("1995 pinned.");
  await press(page, "ArrowLeft", 5);
  await press(page, "Enter");
  await expect(said(page)).toContainText("2.38 billion US dollars in 1990, 85.5 million US dollars in 1995, down 96");
  await press(page, "]");
  await expect(said(page)).toHaveText(/^\d{1,2} \w+ 1990: .+\.$/);
  const title = await page.locator("#event-title").textContent();
  expect(await said(page).textContent()).toContain(title);

  const link = page.url();
  expect(link).toMatch(/\?to=2020&pin=1990,1995&event=M\d+$/);
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.locator("h1")).toContainText("1985–2020");
  await expect(page.locator("#event-title")).toHaveText(title ?? "");
  await expect(page.locator(".readout")).toContainText("1990–95");
  await expect(page.locator(".readout")).toContainText("−US$2.29bn −96%, −48.6% a year");
});

test("the year stays from panel to panel, and the board rests when the focus leaves it", async ({ page }) => {
  await focusPlot(page);
  await press(page, "PageDown");
  await tabTo(page, plot(page, "intensity"));
  await expect(page.locator("[data-readout-year]").first()).toHaveText("2014");
  await press(page, "ArrowRight");
  await expect(said(page)).toContainText("DPRK, cooperation, 2015:");
  for (const name of ["trade_total", "intensity", "unga_distance"]) {
    await expect(plot(page, name)).toHaveAttribute("aria-valuetext", "2015");
  }
  await page.getByRole("radio", { name: "Log" }).focus();
  await expect(page.locator("[data-readout-year]").first()).toHaveText("2024");
});

test("up and down read the other lines, whose dot has a ring", async ({ page }) => {
  await focusPlot(page);
  await press(page, "ArrowDown");
  await expect(said(page)).toContainText("ROK, 2024:");
  await expect(plot(page).locator("[data-chosen]")).toHaveAttribute("data-follows", "trade_total:KOR");
  await press(page, "Home");
  await expect(said(page)).toContainText("ROK, 1985: no total");
  await press(page, "ArrowUp");
  await expect(said(page)).toContainText("DPRK, 1985:");
});

test("a run of keys is answered once, when it has come to rest", async ({ page }) => {
  await focusPlot(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const place = document.querySelector("[data-announce]");
    const listen = () => place?.textContent && heard.push(place.textContent);
    if (place) new MutationObserver(listen).observe(place, { childList: true, characterData: true, subtree: true });
    const plot = document.querySelector('[data-plot="trade_total"]');
    for (let i = 0; i < 8; i++) {
      plot?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, cancelable: true }));
    }
  });
  await expect(said(page)).toContainText("DPRK, 2016:");
  expect(await page.evaluate(() => Reflect.get(window, "heard").length)).toBe(1);
});

test("a pointer is not announced and moves no slider, and leaves the year of the keys as it was", async ({ page }) => {
  await focusPlot(page);
  await press(page, "ArrowLeft");
  await expect(said(page)).toContainText("2023");
  await pointAt(page, "trade_total", 1991);
  await expect(page.locator("[data-readout-year]").first()).toHaveText("1991");
  await expect(plot(page)).toHaveAttribute("aria-valuenow", "2023");
  await expect(said(page)).toContainText("2023");
  await page.mouse.move(0, 0);
  await expect(page.locator("[data-readout-year]").first()).toHaveText("2023");
});

test("brackets go through the events and stop at the last; Esc closes and lets go, one thing at a time", async ({
  page,
}) => {
  await focusPlot(page, "/en/?from=2023&pin=2023");
  await press(page, "End");
  const counted = await page.locator("#events summary").textContent();
  const events = Number(/\d+/.exec(counted ?? "")?.[0]);
  await press(page, "]", events);
  await expect(said(page)).toHaveText("No later event in these years.");
  await press(page, "[");
  await expect(said(page)).toHaveText(/^\d{1,2} \w+ 2024: /);
  await press(page, "Escape");
  await expect(said(page)).toHaveText("Event closed.");
  await expect(page).toHaveURL(/\?from=2023&pin=2023$/);
  await press(page, "Escape");
  await expect(said(page)).toHaveText("No year pinned.");
});

test("keys of the browser stay with the browser", async ({ page }) => {
  await focusPlot(page);
  await press(page, "ArrowLeft");
  await press(page, "Control+Home");
  await press(page, "Alt+ArrowUp");
  await expect(page.locator("[data-readout-year]").first()).toHaveText("2023");
});

test.describe("help on keys", () => {
  test("opens with a question mark, lists the keys, and gives the focus back", async ({ page }) => {
    await focusPlot(page, "/es/");
    await press(page, "?");
    const help = page.getByRole("dialog", { name: "Ayuda del teclado" });
    await expect(help.getByRole("row")).toHaveCount(9);
    await press(page, "Escape");
    await expect(help).toHaveCount(0);
    await expect(plot(page)).toBeFocused();
  });

  test("opens with its button and closes with another", async ({ page }) => {
    await wake(page);
    await page.getByRole("button", { name: "Keys ?" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Keys ?" })).toBeFocused();
  });

  test("does not open where a year is typed", async ({ page }) => {
    await focusPlot(page);
    await page.getByRole("textbox", { name: "First year" }).press("?");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing that a machine finds stands in the way of the keys (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await focusPlot(page);
    await press(page, "ArrowLeft");
    expect(await faultsOf(page)).toEqual([]);
    await press(page, "?");
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

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
    await expect(page.locator(".readout thead th")).toHaveCount(6);
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
    await press(page, "ArrowDown", 6);
    await expect(said(page)).toContainText("Korea, conflict, 1900: 15.0 on an index from 0 to 100.");
    await page.goto("/en/");
    await expect(page.locator(".readout").getByRole("row", { name: /^Korea/ })).toHaveCount(0);
  });
});

test.describe("the dock of a small phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

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
