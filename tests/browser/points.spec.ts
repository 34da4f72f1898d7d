import { readdirSync, readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import Papa from "papaparse";
import { pointAt } from "./reader";
import { focusPlot, press } from "./typist";

type Row = Record<string, string>;

const rows: Row[] = readdirSync("data/series").flatMap(
  (name) => Papa.parse<Row>(readFileSync(`data/series/${name}`, "utf8"), { header: true, skipEmptyLines: true }).data,
);

/** Every row the trade line or another measure can lead with; of these thirty, spread evenly over the files. */
const headline: Row[] = Papa.parse<Row>(readFileSync("out/data/headline-trade.csv", "utf8"), { header: true }).data;
const leading = rows.filter(
  (row) =>
    row.value !== "" &&
    ["PRK", "KOR"].includes(row.partner ?? "") &&
    headline.some(
      (one) =>
        one.measure === row.measure &&
        one.partner === row.partner &&
        one.year === row.year &&
        one.source === row.source,
    ),
);
const step = leading.length / 30;
const chosen = Array.from({ length: 30 }, (_, i) => leading[Math.floor(i * step + ((i * 7) % step))] ?? {});

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
  await page.goto("/en/?measures=trade_total&from=1945&pin=1990");
  for (const row of chosen) {
    const { measure = "", partner = "", year = "" } = row;
    await pin(page, measure, year);
    const point = page.locator(`[data-point="${measure}:${partner} ${year}"]`);
    await point.locator("summary").click();
    const told = await dataOf(point);
    const { unit, retrieval, vintage, rate, ...fields } = told;
    expect(fields, `${measure} ${partner} ${year}`).toEqual(fieldsOf(row));
    expect([unit, Boolean(retrieval)]).toEqual(["usd_million", true]);
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
