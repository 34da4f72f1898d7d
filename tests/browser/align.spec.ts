import { expect, type Locator, type Page, test } from "@playwright/test";
import { press, tabTo } from "./typist";

const control = (page: Page, legend: string): Locator =>
  page.locator(".controls > fieldset", { has: page.locator(`legend:text-is("${legend}")`) });
const alignBy = (page: Page) => control(page, "Align by");
const period = (page: Page) => control(page, "Period");
const button = (place: Locator, name: string) => place.getByRole("button", { name, exact: true });

async function openEvents(page: Page, path = "/en/compare/"): Promise<Locator> {
  await page.goto(path);
  await alignBy(page).locator("summary").click();
  return alignBy(page).locator(".list");
}

async function openPeriods(page: Page, path = "/en/compare/"): Promise<Locator> {
  await page.goto(path);
  await period(page).locator("summary", { hasText: "Two periods…" }).click();
  return period(page).locator(".list");
}

async function expectYears(list: Locator, years: string[]): Promise<void> {
  const fields = list.getByRole("textbox");
  await expect(fields).toHaveCount(4);
  for (const [place, year] of years.entries()) await expect(fields.nth(place)).toHaveValue(year);
}

test.describe("years counted from an event", () => {
  test("of recognition are one click away, and those of the calendar another", async ({ page }) => {
    const list = await openEvents(page);
    await button(list, "Recognition, 1948 and 1990").click();
    await expect(page).toHaveURL(/\/compare\/\?align=M023:M070$/);
    await expect(alignBy(page).locator("summary")).toHaveText("1948 and 1990");
    await expect(button(list, "Recognition, 1948 and 1990")).toHaveAttribute("aria-pressed", "true");
    await button(alignBy(page), "Year").click();
    await expect(page).toHaveURL(/\/compare\/$/);
    await expect(alignBy(page).locator("summary")).toHaveText("Event…");
  });

  test("can be any event of each Korea, in the address at once and there again after it is read anew", async ({
    page,
  }) => {
    const list = await openEvents(page);
    await list.getByLabel("DPRK, year 0:").selectOption("9 February 2000: 2000 friendship treaty");
    await expect(page).toHaveURL(/\?align=M095:M070$/);
    await list.getByLabel("ROK, year 0:").selectOption({ value: "M076" });
    await expect(page).toHaveURL(/\?align=M095:M076$/);
    await page.reload();
    await expect(alignBy(page).locator("summary")).toHaveText("2000 and 1991");
    await alignBy(page).locator("summary").click();
    await expect(list.getByLabel("DPRK, year 0:")).toHaveValue("M095");
    await expect(list.getByLabel("ROK, year 0:")).toHaveValue("M076");
    await expect(list.getByLabel("ROK, year 0:").locator("optgroup").first()).toHaveAttribute("label", "1860s");
  });

  test("are named and listed in Spanish", async ({ page }) => {
    await page.goto("/es/compare/?align=M023:M070");
    const place = control(page, "Alinear por");
    await expect(place.locator("summary")).toHaveText("1948 y 1990");
    await place.locator("summary").click();
    await expect(button(place, "Reconocimiento, 1948 y 1990")).toHaveAttribute("aria-pressed", "true");
    await expect(place.getByLabel("RC, año 0:").locator("option:checked")).toHaveText(
      "30 de septiembre de 1990: Relaciones diplomáticas",
    );
    await button(place, "Año").click();
    await expect(page).toHaveURL(/\/es\/compare\/$/);
  });

  test("on Explore can be put back where an address asks for them, and are not offered otherwise", async ({ page }) => {
    await page.goto("/en/");
    await expect(control(page, "Layout")).toBeVisible();
    await expect(alignBy(page)).toHaveCount(0);
    await page.goto("/en/?align=M023:M070");
    await expect(alignBy(page).locator("summary")).toHaveText("1948 and 1990");
    await button(alignBy(page), "Year").click();
    await expect(page).toHaveURL(/\/en\/$/);
    await expect(button(alignBy(page), "Year")).toBeFocused();
  });
});

test.describe("two periods", () => {
  test("are one click away, and one period another", async ({ page }) => {
    const list = await openPeriods(page);
    await expectYears(list, ["1985", "1995", "2014", "2024"]);
    await button(list, "1985–1995, 2014–2024").click();
    await expect(page).toHaveURL(/\?periods=1985-1995:2014-2024$/);
    await expect(period(page).locator(".chosen")).toHaveText("1985–1995, 2014–2024");
    await button(list, "One period").click();
    await expect(page).toHaveURL(/\/compare\/$/);
    await expect(period(page).locator(".chosen")).toHaveText("1988–2024");
  });

  test("can be typed, and what is no period of the site changes nothing", async ({ page }) => {
    const list = await openPeriods(page);
    const type = async (label: string, year: string) => {
      await list.getByLabel(label, { exact: true }).fill(year);
      await list.getByLabel(label, { exact: true }).press("Enter");
    };
    await type("First period: first year", "1989");
    await expect(page).toHaveURL(/\?periods=1989-1995:2014-2024$/);
    await type("Second period: last year", "2010");
    await expect(page).toHaveURL(/\?periods=1989-1995:2010-2014$/);
    await type("Second period: last year", "1700");
    await expectYears(list, ["1989", "1995", "2010", "2014"]);
    await page.reload();
    await expect(period(page).locator(".chosen")).toHaveText("1989–1995, 2010–2014");
    await period(page).locator("summary").click();
    await expectYears(list, ["1989", "1995", "2010", "2014"]);
  });

  test("leave no choice of layout, and say why", async ({ page }) => {
    await page.goto("/en/compare/?periods=1985-1995:2014-2024");
    const overlay = control(page, "Layout").getByRole("radio", { name: "Overlay" });
    await expect(overlay).toHaveAccessibleDescription("Two periods are drawn in a plot for each partner.");
    await overlay.dispatchEvent("click");
    await expect(page).toHaveURL(/\?periods=1985-1995:2014-2024$/);
  });
});

test("two periods and years counted from an event give way to each other", async ({ page }) => {
  const events = await openEvents(page, "/en/compare/?periods=1985-1995:2014-2024");
  await button(events, "Recognition, 1948 and 1990").click();
  await expect(page).toHaveURL(/\?align=M023:M070$/);
  await period(page).locator("summary", { hasText: "Two periods…" }).click();
  await button(period(page), "First and last 10 years shown: 1988–1997, 2015–2024").click();
  await expect(page).toHaveURL(/\?periods=1988-1997:2015-2024$/);
  await expect(alignBy(page).locator("summary")).toHaveText("Event…");
});

test("the layout is chosen on Compare, and axes of their own need a plot for each Korea", async ({ page }) => {
  await page.goto("/en/compare/");
  await control(page, "Layout").getByRole("radio", { name: "Overlay" }).check();
  await expect(page).toHaveURL(/\?layout=overlay$/);
  await expect(control(page, "Vertical axes")).toHaveAttribute(
    "data-off",
    "The lines lie over each other, on one axis.",
  );
  await control(page, "Layout").getByRole("radio", { name: "Side by side" }).check();
  await expect(page).toHaveURL(/\/compare\/$/);
});

test("keys alone choose an event and two periods, and Escape gives the focus back", async ({ page }) => {
  await page.goto("/en/compare/");
  const word = alignBy(page).locator("summary");
  await tabTo(page, word);
  await press(page, "Enter");
  await expect(alignBy(page).getByRole("combobox")).toHaveCount(2);
  await tabTo(page, alignBy(page).getByLabel("ROK, year 0:"));
  await page.keyboard.type("14");
  await expect(page).toHaveURL(/\?align=M023:M072$/);
  await expect(alignBy(page).getByLabel("ROK, year 0:")).toBeFocused();
  await press(page, "Escape");
  await expect(word).toBeFocused();
  await expect(alignBy(page).locator(".list")).toHaveCount(0);

  await page.goto("/en/compare/");
  const periods = period(page).locator("summary", { hasText: "Two periods…" });
  await tabTo(page, periods);
  await press(page, "Enter");
  await expect(period(page).getByRole("textbox")).toHaveCount(4);
  await tabTo(page, period(page).getByLabel("Second period: first year"));
  await press(page, "ArrowUp");
  await press(page, "Enter");
  await expect(page).toHaveURL(/\?periods=1985-1995:2015-2024$/);
  await press(page, "Escape");
  await expect(periods).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 700 } });

  test("both lists open in the sheet under their row, as high as a thumb and no wider than the sheet", async ({
    page,
  }) => {
    await page.goto("/es/compare/");
    await page.locator(".dock").getByRole("button", { name: "Opciones" }).tap();
    for (const word of ["Dos periodos…", "Acontecimiento…"]) {
      await page.locator("#options summary", { hasText: word }).tap();
      const places = page.locator("#options .list :is(input, select, button)");
      await expect(places.first()).toBeVisible();
      const boxes = await places.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
      expect(boxes.filter(({ height }) => height < 43.9)).toEqual([]);
      expect(boxes.filter(({ left, right }) => left < 0 || right > 320)).toEqual([]);
    }
    const list = page.locator("#options .list");
    const [sheet, field] = await Promise.all([list.boundingBox(), list.getByLabel("RPDC, año 0:").boundingBox()]);
    expect((field?.x ?? 0) + (field?.width ?? 0)).toBeCloseTo((sheet?.x ?? 0) + (sheet?.width ?? 0), 0);
    await list.getByLabel("RPDC, año 0:").selectOption({ value: "M095" });
    await expect(page).toHaveURL(/\?align=M095:M070$/);
    await expect(page.locator("#options")).toBeVisible();
  });
});
