import { expect, type Locator, type Page, test } from "@playwright/test";
import { PNG } from "pngjs";
import { pointAt, wake } from "./reader";
import { press } from "./typist";

/** The colours of a picture of a place, and how many dots have each. */
async function coloursOf(place: Locator): Promise<Map<string, number>> {
  const { data } = PNG.sync.read(await place.screenshot());
  const found = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = data.subarray(i, i + 3).join(" ");
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return found;
}

/** A colour of the system, as a computed style says it. */
const systemColour = (page: Page, name: string): Promise<string> =>
  page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = colour;
    const seen = getComputedStyle(probe).color;
    probe.remove();
    return seen;
  }, name);

const styleOf = (place: Locator, name: string): Promise<string> =>
  place.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
const dots = (colour: string) => colour.replace(/[^\d ]/g, "");

for (const colorScheme of ["light", "dark"] as const) {
  test(`forced colours, ${colorScheme}: lines, the year pointed at, choices and focus are all there`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    await wake(page, "/en/?pin=1995");
    const [canvas, text, link] = await Promise.all(
      ["Canvas", "CanvasText", "LinkText"].map((name) => systemColour(page, name)),
    );
    expect(new Set([canvas, text, link]).size).toBe(3);

    const plot = page.locator('[data-plot="trade_total"]');
    await pointAt(page, "trade_total", 2005);
    const seen = await coloursOf(plot);
    for (const colour of [text, link]) expect(seen.get(dots(colour ?? ""))).toBeGreaterThan(500);
    // Each line has its marker where the pointer is, in the colour of the line.
    for (const [partner, colour] of [
      ["PRK", text],
      ["KOR", link],
    ] as const) {
      const dot = plot.locator(`[data-follows="trade_total:${partner}"]`);
      expect(await styleOf(dot, "background-color")).toBe(colour);
      expect((await coloursOf(dot)).get(dots(colour ?? ""))).toBeGreaterThan(20);
    }
    expect(await styleOf(plot.locator(".crosshair"), "background-color")).toBe(text);

    // What is chosen is underlined, what is not has no line.
    const word = (is: string) => page.locator(`.controls .choices ${is} + .word`).first();
    expect(await styleOf(word(":checked"), "border-bottom-color")).toBe(text);
    expect(await styleOf(word(":not(:checked)"), "border-bottom-color")).toBe(canvas);
    expect(await styleOf(page.locator(".menu [aria-current]"), "border-bottom-style")).toBe("solid");

    await plot.focus();
    await press(page, "ArrowLeft");
    for (const place of [plot, plot.locator("[data-chosen]")]) {
      expect(await styleOf(place, "outline-style")).toBe("solid");
      expect(await styleOf(place, "outline-color")).not.toBe(canvas);
    }
    await press(page, "?");
    const help = page.locator("dialog.help");
    expect(await styleOf(help, "border-top-color")).toBe(text);
    expect(await styleOf(help, "background-color")).toBe(canvas);
  });
}

test("forced colours show where an address leads, though it has no ground of its own", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/en/milestones/#M070");
  expect(await styleOf(page.locator("#M070"), "outline-style")).toBe("solid");
  expect(await styleOf(page.locator("#M071"), "outline-style")).toBe("none");
});

test("who asks for more contrast gets words in ink and gridlines that can be seen", async ({ page }) => {
  await page.goto("/en/");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, contrast: "no-preference" });
    const usual = await styleOf(page.locator(".standfirst"), "color");
    await page.emulateMedia({ colorScheme, contrast: "more" });
    const ink = await styleOf(page.locator("body"), "color");
    expect(await styleOf(page.locator(".standfirst"), "color")).toBe(ink);
    expect(usual).not.toBe(ink);
    expect(await styleOf(page.locator("footer a").first(), "text-decoration-color")).toBe(ink);
  }
});

test("nothing moves by itself, least of all for who asks for that", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await wake(page);
  await page.getByRole("radio", { name: "Linear" }).click();
  await expect(page).toHaveURL(/scale=linear/);
  const moving = await page.evaluate(() =>
    document.getAnimations().map((one) => [one.playState, Number(one.effect?.getTiming().duration)] as const),
  );
  // Those that are left wait, and change nothing a reader sees in between.
  expect(moving.filter(([, duration]) => duration > 1)).toEqual([]);
});
