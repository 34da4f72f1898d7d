import { expect, type Page, test } from "@playwright/test";
import { weightsWords } from "../../lib/words/weights";
import { wake } from "./reader";
import { expectAsShown, readCsv, readSvg, take } from "./taken";
import { listen, rest } from "./walk";

const field = (page: Page, name: string) => page.getByRole("spinbutton", { name });
const panel = (page: Page) => page.locator('[data-panel="activity"]');
const button = (page: Page, name: string) => panel(page).getByRole("button", { name, exact: true });

/** The lines of a panel as they are drawn, once they stand. */
async function linesOf(page: Page): Promise<string[]> {
  await rest(page);
  const curves = panel(page).locator(".recharts-line-curve");
  // A line without a broken part has an empty curve for it.
  return curves.evaluateAll((all) => all.flatMap((one) => one.getAttribute("d") || []));
}

test("who reads Methods loads no data, and what is typed first of all counts", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/en/methods/");
  await page.locator("h1").hover();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path.startsWith("/view/"))).toEqual([]);
  await field(page, "ministers").fill("2");
  await expect(page).toHaveURL(/\/en\/methods\/\?weights=level\.minister=2#weights$/);
});

test("a changed weight moves lines, address, words and everything taken away, until it is undone", async ({ page }) => {
  const errors = listen(page);
  await wake(page, "/en/methods/");
  const standard = await linesOf(page);
  expect(standard.length).toBeGreaterThan(1);
  await field(page, "ministers").fill("2");
  const said = "Changed weights: ministers 2 instead of 3.";
  await expect(panel(page).locator(".subtitle")).toContainText(said);
  await expect(page).toHaveURL(/\/en\/methods\/\?weights=level\.minister=2#weights$/);
  await expect(page.locator(".weights-form [role=status]")).toHaveText("Changed: ministers 2 instead of 3.");
  await expect.poll(() => linesOf(page)).not.toEqual(standard);
  const changed = await linesOf(page);
  expect(changed.map((line, at) => line === standard[at])).not.toContain(true);

  const svg = await take(page, button(page, "SVG"));
  const { words, desc } = readSvg(svg.bytes);
  expect(words).toContain(said);
  expect(JSON.parse((await take(page, button(page, "JSON"))).bytes.toString("utf8")).mode).toContain(said);
  const csv = await take(page, button(page, "CSV"));
  expect(csv.name).toBe("tumen-activity-1945-2024.csv");
  const rows = readCsv(csv.bytes);
  await expectAsShown(page, rows, ["activity", "activity", "KOR", "ROK"]);

  await page.reload();
  await wake(page, page.url());
  await expect(field(page, "ministers")).toHaveValue("2");
  await expect.poll(() => linesOf(page)).toEqual(changed);
  await wake(page, /tumen\.example(\S+)$/.exec(desc)?.[1] ?? "");
  expect((await take(page, button(page, "SVG"))).bytes.equals(svg.bytes)).toBe(true);

  await page.getByRole("radio", { name: "6 years" }).check();
  await expect(page.getByRole("link", { name: weightsWords.en.explore })).toHaveAttribute(
    "href",
    "/en/?from=1945&measures=intensity,activity&half=6&weights=level.minister=2",
  );
  await page.getByRole("radio", { name: "3", exact: true }).check();
  await page.getByRole("button", { name: weightsWords.en.reset }).click();
  await expect(page).toHaveURL(/\/en\/methods\/#weights$/);
  await expect.poll(() => linesOf(page)).toEqual(standard);
  expect(errors).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 700 } });

  test("what is no weight leaves the last one and says what is accepted", async ({ page }) => {
    await wake(page, "/es/methods/?weights=level.minister=2.5#weights");
    const ministers = field(page, "ministros");
    const status = page.locator(".weights-form [role=status]");
    await expect(ministers).toHaveValue("2,5");
    for (const [text, words] of [
      ["", "Ministros: falta un número de 0 a 100. Sigue en 2,5."],
      ["101", "«101» no vale para ministros: un peso es un número de 0 a 100. Sigue en 2,5."],
    ] as const) {
      await ministers.fill(text);
      await expect(status).toHaveText(words);
      await expect(ministers).toHaveAttribute("aria-invalid", "true");
      await expect(page).toHaveURL(/weights=level\.minister=2\.5#weights$/);
    }
    await ministers.blur();
    await expect(ministers).toHaveValue("2,5");
    await ministers.fill("1,25");
    await ministers.press("ArrowUp");
    await expect(page).toHaveURL(/weights=level\.minister=1\.35#weights$/);
    const low = await page
      .locator(".weights-form :is(input[role], .choices label, button)")
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.9).map((one) => one.outerHTML));
    expect(low).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
