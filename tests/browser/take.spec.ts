import { expect, type Locator, type Page, test } from "@playwright/test";
import { takeEn } from "../../lib/words/takeaway.en";
import { takeEs } from "../../lib/words/takeaway.es";
import { type Line, named, openers, pasted } from "./openers";
import { wake } from "./reader";
import { expectPng, readCsv, readSvg, take } from "./taken";
import { listen } from "./walk";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** The site writes to the clipboard and may not read it. These tests do: they take that one line out of its headers. */
async function mayRead(page: Page): Promise<void> {
  await page.route(/\/e[ns]\//, async (route) => {
    // A frame served so would have no address space, and might not load from this machine.
    if (route.request().frame() !== page.mainFrame()) return route.continue();
    const response = await route.fetch();
    const { "permissions-policy": policy = "", ...headers } = response.headers();
    const without = policy.replace("clipboard-read=(), ", "");
    await route.fulfill({ response, headers: { ...headers, "permissions-policy": without } });
  });
}

/** Presses every button of a row but those that open the dialog, and of none that is not known. */
async function pressRow(row: Locator, checks: Record<string, () => Promise<void>>, others: string[]): Promise<void> {
  const names = await row.getByRole("button").allTextContents();
  expect(names.toSorted()).toEqual([...Object.keys(checks), ...others].toSorted());
  for (const name of names) await checks[name]?.();
}

/** Presses every button of the dialog: each file is opened, each text copied is the one beside its button. */
async function pressDialog(page: Page, dialog: Locator, checks: Record<string, () => Promise<void>>): Promise<void> {
  await expect(dialog).toBeVisible();
  for (const fold of await dialog.locator("details > summary").all()) await fold.click();
  await expect(dialog.getByRole("textbox", { name: "BibTeX" })).toBeVisible();
  const copies = ["Copy", "Copy the code"];
  const names = (await dialog.getByRole("button").allTextContents()).filter((name) => !copies.includes(name));
  expect(names.toSorted()).toEqual([...Object.keys(checks), takeEn.close].toSorted());
  for (const name of names) await checks[name]?.();
  for (const field of await dialog.locator(".copy-field").all()) {
    await field.getByRole("button").click();
    const text = await field.getByRole("textbox").inputValue();
    expect(text.length).toBeGreaterThan(10);
    // A field ends its lines with LF, RIS wants CRLF.
    await expect.poll(async () => (await pasted(page)).replaceAll("\r\n", "\n") === text).toBe(true);
  }
  const zip = await page.request.get(
    (await dialog.getByRole("link", { name: takeEn.zip.name }).getAttribute("href")) ?? "",
  );
  expect((await zip.body()).subarray(0, 2).toString()).toBe("PK");
  await dialog.getByRole("button", { name: takeEn.close }).click();
  await expect(dialog).toBeHidden();
}

const trade: Line[] = [
  ["trade_total", "trade_total", "PRK", "DPRK"],
  ["trade_total", "trade_total", "KOR", "ROK"],
];

/** How many sources stand behind panels, as their lists say. */
const sourcesOf = async (panels: Locator): Promise<number> => {
  const hrefs = await panels.locator(".sources li").allTextContents();
  return new Set(hrefs).size;
};

const index: Line[] = [
  ["activity", "activity", "PRK", "DPRK"],
  ["activity", "activity", "KOR", "ROK"],
];

for (const { path, panels, years, lines, title } of [
  { path: "/en/", panels: 3, years: "1985-2024", lines: trade, title: "" },
  { path: "/en/compare/", panels: 5, years: "1988-2024", lines: trade, title: "" },
  // What a picture is called is not what the page is called.
  { path: "/en/methods/#weights", panels: 2, years: "1945-2024", lines: index, title: "Russia and the two Koreas" },
]) {
  test(`${path}: every button under the panels gives what it says`, async ({ page }) => {
    const errors = listen(page);
    await mayRead(page);
    await wake(page, path);
    await expect(page.locator("[data-panel]")).toHaveCount(panels);
    const foot = page.locator("#take-away");
    const finding = title || (await page.locator("h1").innerText());
    const sources = (await sourceIds(page, foot)).length;
    const dialog = page.locator("dialog.take");
    const all = openers(page, foot, { file: `all-${years}`, finding, lines, sources });
    await pressRow(foot, all.row, ["Cite", "Embed", "Link to this view", "More…"]);
    await named(foot, "Link to this view").click();
    await expect.poll(() => pasted(page)).toBe(page.url());
    expect((await page.request.get((await foot.getByRole("link").getAttribute("href")) ?? "")).status()).toBe(200);
    await named(foot, "More…").click();
    await pressDialog(
      page,
      dialog,
      openers(page, dialog, { file: `all-${years}`, finding, lines: [], sources }).dialog,
    );
    expect(errors).toEqual([]);
  });
}

/** Ids of the sources behind what a row takes, from its JSON. */
async function sourceIds(page: Page, row: Locator): Promise<string[]> {
  const { bytes } = await take(page, named(row, "JSON"));
  const view: { sources: { id: string }[] } = JSON.parse(bytes.toString("utf8"));
  return view.sources.map(({ id }) => id);
}

test("a panel gives its own files, and so does the dialog behind it", async ({ page }) => {
  await wake(page);
  const panel = page.locator('[data-panel="trade_total"]');
  const row = panel.locator(".take-away");
  const finding = await panel.locator(".title").innerText();
  const sources = await sourcesOf(panel);
  const own = openers(page, row, { file: "trade_total-1985-2024", finding, lines: trade, sources });
  await pressRow(row, own.row, ["More…"]);
  await named(row, "More…").click();
  const dialog = page.locator("dialog.take");
  await expect(dialog.getByRole("combobox", { name: takeEn.what })).toHaveValue("trade_total");
  await expect(dialog.getByRole("img")).toHaveAttribute("alt", finding);
  await dialog.getByRole("radio", { name: takeEn.theme.dark }).check();
  expectPng((await take(page, named(dialog, takeEn.files.slide.name))).bytes, [1600, 900], "dark");
  const { bytes } = await take(page, named(dialog, takeEn.files.svg.name));
  const link = /tumen\.example(\S+)$/.exec(readSvg(bytes).desc)?.[1] ?? "";
  expect(link).toBe("/en/?theme=dark#panel-trade_total");

  // Whoever opens the printed link takes the same bytes.
  await wake(page, link);
  const again = await take(page, named(page.locator('[data-panel="trade_total"] .take-away'), "SVG"));
  expect(again.bytes.equals(bytes)).toBe(true);
});

test("an embedded panel gives its own files", async ({ page }) => {
  const errors = listen(page);
  await mayRead(page);
  await wake(page, "/embed/en/");
  const row = page.locator(".take-away");
  const finding = await page.locator("h1").innerText();
  const sources = await sourcesOf(page.locator(".panel"));
  const file = "trade_total-1985-2024";
  await pressRow(row, openers(page, row, { file, finding, lines: trade, sources }).row, ["More…"]);
  await named(row, "More…").click();
  const dialog = page.locator("dialog.take");
  await pressDialog(page, dialog, openers(page, dialog, { file, finding, lines: [], sources }).dialog);
  expect(errors).toEqual([]);
});

test("the frame of the dialog shows the chosen panel, and its height follows", async ({ page }) => {
  await wake(page, "/en/?from=1990");
  await named(page.locator("#take-away"), "Embed").click();
  const dialog = page.locator("dialog.take");
  await dialog.getByRole("combobox", { name: takeEn.what }).selectOption("intensity");
  const frame = dialog.locator("iframe");
  await expect(frame).toHaveAttribute("src", "/embed/en/?from=1990&measures=intensity");
  await expect(dialog.frameLocator("iframe").locator("h1")).toContainText("Cooperation");
  const fits = async () => {
    const body = dialog.frameLocator("iframe").locator("body");
    const content = await body.evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
    return content - Number(await frame.getAttribute("height"));
  };
  await expect.poll(fits).toBe(0);
  await expect(dialog.getByRole("textbox", { name: "Code to paste" })).toHaveValue(/measures=intensity/);
});

test("in Spanish the dialog says the same, and its files are in Spanish", async ({ page }) => {
  await wake(page, "/es/");
  await named(page.locator("#take-away"), "Más…").click();
  const dialog = page.locator("dialog.take");
  await expect(dialog).toBeVisible();
  const offered = await dialog.locator(".offers button").allTextContents();
  const { bib, ris, ...shown } = takeEs.files;
  expect(offered).toEqual(expect.arrayContaining(Object.values(shown).map(({ name }) => name)));
  expect([bib.name, ris.name].filter((name) => offered.includes(name))).toEqual([]);
  expect(readSvg((await take(page, named(dialog, "SVG"))).bytes).words).toContain("Fuentes:");
  const rows = readCsv((await take(page, named(dialog, "CSV"))).bytes);
  expect(rows.find(({ gap }) => gap !== "")?.note).toMatch(/[áéíóúñ]/);
});

test("on a phone the dialog fits and can be pressed", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await wake(page);
  await named(page.locator("#take-away"), "Cite").click();
  const dialog = page.locator("dialog.take");
  await expect(dialog.getByRole("textbox", { name: "RIS" })).toBeVisible();
  // The keys of the board are not those of the dialog.
  await page.keyboard.press("]");
  expect(page.url()).not.toContain("event=");
  expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  const heights = await dialog
    .locator("button, select, summary, .offers a")
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
  expect(heights.filter((height) => height < 44)).toEqual([]);
});
