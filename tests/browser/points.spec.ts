import { readdirSync, readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import Papa from "papaparse";
import { pointAt, wake } from "./reader";
import { focusPlot, press } from "./typist";

type Row = Record<string, string>;

const read = (file: string): Row[] =>
  Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;

const rows: Row[] = readdirSync("data/series").flatMap((name) => read(`data/series/${name}`));

const headline = read("out/data/headline-trade.csv");
const units = new Map(read("data/measures.csv").map(({ measure = "", unit = "" }) => [measure, unit]));
const sources = new Map(read("data/sources.csv").map((row) => [row.id ?? "", row]));

/** Of trade the published headline says which row leads; of any other measure a row leads that has no other beside it. */
const leading = rows.filter((row) => {
  if (row.value === "" || (row.partner !== "PRK" && row.partner !== "KOR")) return false;
  const isSame = (one: Row) =>
    one.measure === row.measure && one.partner === row.partner && one.year === row.year && one.value !== "";
  if (row.measure?.startsWith("trade_")) return headline.some((one) => isSame(one) && one.source === row.source);
  return row.derived !== "copy" && row.derived !== "estimate" && rows.filter(isSame).length === 1;
});

/** Fifteen of trade and fifteen of the rest, drawn by a small generator with a seed of its own. */
function drawn(): Row[] {
  let state = 1860;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return [true, false].flatMap((isTrade) => {
    const pool = leading.filter(({ measure }) => measure?.startsWith("trade_") === isTrade);
    return Array.from({ length: 15 }, () => pool.splice(next(pool.length), 1)).flat();
  });
}
const chosen = drawn();

/** What the row says, as the fields of a point say it. */
function fieldsOf(row: Row): Row {
  const number = (text = "") => (text === "" ? "" : String(Number(text)));
  const original = [number(row.original_value), row.original_unit].filter(Boolean).join(" ");
  const { status = "", source = "", locator = "", derived = "", note = "" } = row;
  const all = {
    value: number(row.value),
    low: number(row.low),
    high: number(row.high),
    status,
    source,
    locator,
    derived,
    original,
    note,
  };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ""));
}

const dataOf = (point: Locator): Promise<Row> =>
  point
    .locator("[data-field]")
    .evaluateAll((all) =>
      Object.fromEntries(all.map((one) => [one.getAttribute("data-field"), one.getAttribute("value")])),
    );

const rivalsOf = (point: Locator): Promise<number[]> =>
  point.locator("[data-rival]").evaluateAll((all) => all.map((one) => Number(one.getAttribute("data-rival"))));

/** Pins a year by the address, as a link does, without loading the page again. */
async function pin(page: Page, measure: string, year: string): Promise<void> {
  await page.evaluate(
    ([query]) => {
      history.pushState(null, "", query);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    [`?measures=${measure}&from=1945&pin=${year}`],
  );
}

test("thirty points show exactly the fields of their rows, and every rival of the year", async ({ page }) => {
  expect(new Set(chosen.map((row) => Object.values(row).join())).size).toBe(30);
  // Awake, so that the page hears of the addresses that follow.
  await wake(page, "/en/?measures=trade_total&from=1945&pin=1990");
  for (const row of chosen) {
    const { measure = "", partner = "", year = "" } = row;
    await pin(page, measure, year);
    const point = page.locator(`[data-point="${measure}:${partner} ${year}"]`);
    await point.locator("summary").click();
    const told = await dataOf(point);
    const { unit, retrieval, vintage = "", rate, ...fields } = told;
    expect(fields, `${measure} ${partner} ${year}`).toEqual(fieldsOf(row));
    const { checked, version } = sources.get(row.source ?? "") ?? {};
    expect([unit, retrieval, vintage]).toEqual([units.get(measure), checked, version]);
    if (row.derived === "converted") expect(Number(rate)).toBeCloseTo(Number(row.value) / Number(row.original_value));
    const others = rows.filter(
      (one) =>
        one !== row && one.value !== "" && one.measure === measure && one.partner === partner && one.year === year,
    );
    expect(await rivalsOf(point)).toEqual(others.map(({ value }) => Number(value)).sort((a, b) => a - b));
  }
});

test("a point is told for a click and for a key alike, and leads to the entry of its source", async ({ page }) => {
  await focusPlot(page);
  await pointAt(page, "trade_total", 1991);
  await page.mouse.down();
  await page.mouse.up();
  const point = page.locator('[data-point="trade_total:PRK 1991"]');
  await expect(point).toContainText("US$367m · converted from roubles");
  await press(page, "Escape");
  await expect(point).toHaveCount(0);
  await press(page, "Home");
  await press(page, "Enter");
  await expect(page.locator('[data-point="trade_total:PRK 1985"]')).toContainText("no total found");
  await page.goto("/en/?pin=1991");
  await point.locator("summary").click();
  await point.getByRole("link", { name: "Russian government 1992" }).click();
  await expect(page.locator("#source-russian_gov_1992")).toBeVisible();
});

test("the source of trade is chosen beside its panel, and every source at once", async ({ page }) => {
  await focusPlot(page);
  const panel = page.locator('[data-panel="trade_total"]');
  await panel.getByRole("radio", { name: "All" }).click();
  await expect(page).toHaveURL(/source=all/);
  await expect(panel.locator("svg .other.prk").first()).toBeAttached();
  await expect(panel.locator(".subtitle")).toContainText("Thin lines and dots");
  await panel.locator(".choose summary").click();
  await panel.getByRole("button", { name: /Correlates of War v4, smoothed/ }).click();
  await expect(page).toHaveURL(/source=cow_trade_v4_smooth/);
  await expect(panel.locator(".subtitle")).toContainText("Only this source: Correlates of War v4, smoothed.");
  await expect(panel.locator("svg .other")).toHaveCount(0);
  await panel.getByRole("radio", { name: "Headline" }).click();
  await expect(page).not.toHaveURL(/source=/);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap on the plot tells who says so", async ({ page }) => {
    await wake(page, "/es/");
    const plot = page.locator('[data-plot="trade_total"]');
    await plot.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const box = await plot.boundingBox();
    if (!box) throw new Error("no plot");
    // The seventh of forty years in a plot of 244 px that begins 48 px from the left: 1991.
    await page.touchscreen.tap(box.x + 48 + 6.1 * 6.5, box.y + 60);
    await expect(page.locator('[data-point="trade_total:PRK 1991"]')).toContainText(
      "367 millones · convertido de rublos",
    );
  });
});
