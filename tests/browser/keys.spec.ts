import { expect, test } from "@playwright/test";
import { pointAt, wake } from "./reader";
import { focusPlot, plot, press, said, tabTo } from "./typist";

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

test("the year stays from panel to panel and in the controls, and the board rests when the focus leaves both", async ({
  page,
}) => {
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
  await expect(page.locator("[data-readout-year]").first()).toHaveText("2015");
  await page.getByRole("link", { name: "Compare" }).focus();
  await expect(page.locator("[data-readout-year]").first()).toHaveText("2024");
});

test("a year the keys have come to stands at one place in every picture, also after another span", async ({ page }) => {
  await focusPlot(page, "/en/?from=1990&to=1999");
  await press(page, "ArrowLeft", 2);
  await press(page, "Escape");
  await expect(page.locator("h1")).toContainText("1985–2024");
  const places = () =>
    page
      .locator(".crosshair:not([hidden])")
      .evaluateAll((lines) => lines.map((line) => Math.round(line.getBoundingClientRect().x)));
  await expect.poll(async () => [(await places()).length, new Set(await places()).size]).toEqual([4, 1]);
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

test("brackets go on from an event that was opened with the pointer", async ({ page }) => {
  await wake(page, "/en/?event=M070");
  await page.locator(".event-card").getByRole("button", { name: "Later event" }).click();
  await expect(page).not.toHaveURL(/event=M070/);
  await page.keyboard.press("[");
  await expect(page).toHaveURL(/event=M070/);
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
    // The board behind it does nothing.
    await press(page, "[");
    await press(page, "Escape");
    await expect(page.locator(".event-card")).toHaveCount(0);
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
