import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import Papa from "papaparse";
import { wake } from "./reader";

/** Presses a button of a panel's take-away row and gives the path of the file that comes. */
async function take(page: Page, panel: string, button: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-panel="${panel}"] .take-away`).getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** Width and height from the header of a PNG. */
const sizeOf = (bytes: Buffer): [number, number] => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

/** How many colours the browser finds in a picture, and whether its middle has marks. */
async function coloursOf(page: Page, bytes: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const { data: dots } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<number>();
    for (let i = 0; i < dots.length; i += 4) {
      colours.add((dots[i] ?? 0) * 65536 + (dots[i + 1] ?? 0) * 256 + (dots[i + 2] ?? 0));
    }
    return colours.size;
  }, bytes.toString("base64"));
}

test("the slide of a panel is a picture of 1600 by 900 with marks in it", async ({ page }) => {
  await wake(page);
  const { name, path } = await take(page, "trade_total", "slide");
  const bytes = readFileSync(path);
  expect(name).toBe("tumen-trade_total-1985-2024-slide.png");
  expect(sizeOf(bytes)).toEqual([1600, 900]);
  expect(await coloursOf(page, bytes)).toBeGreaterThan(100);
});

test("the picture of a panel is 2400 dots wide, and the same view gives the same bytes", async ({ page }) => {
  await wake(page);
  const first = readFileSync((await take(page, "unga_distance", "PNG")).path);
  const second = readFileSync((await take(page, "unga_distance", "PNG")).path);
  expect(sizeOf(first)[0]).toBe(2400);
  expect(await coloursOf(page, first)).toBeGreaterThan(100);
  expect(first.equals(second)).toBe(true);
});

test("the CSV of a panel equals its table, cell by cell", async ({ page }) => {
  await wake(page);
  const { name, path } = await take(page, "trade_total", "CSV");
  expect(name).toBe("tumen-trade_total-1985-2024.csv");
  const csv = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true });
  expect(csv.errors).toEqual([]);
  const written = csv.data.map(({ year, partner, value }) => [year, partner, value]);
  await page.locator("#table-trade_total summary").click();
  const [head, ...rows] = await page
    .locator("#table-trade_total tr")
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent ?? "")));
  const shown = ["DPRK", "ROK"].flatMap((partner) => {
    const place = head?.indexOf(partner) ?? -1;
    return rows.map((row) => [row[0], partner === "DPRK" ? "PRK" : "KOR", (row[place] ?? "").replaceAll(",", "")]);
  });
  expect(shown.map((row) => (/\d/.test(row[2] ?? "") ? row : [row[0], row[1], ""]))).toEqual(written);
});

test("a picture that cannot be made says so, and the page goes on", async ({ page }) => {
  await wake(page);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  const panel = page.locator('[data-panel="intensity"]');
  await panel.locator(".take-away").getByRole("button", { name: "PNG", exact: true }).click();
  await expect(panel.getByRole("status")).toContainText("could not be saved");
});
