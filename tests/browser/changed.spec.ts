import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import Papa from "papaparse";
import { wake } from "./reader";

const tableOf = (page: Page) => page.locator("section.change-wide table");

/** The rows of the table as a reader sees them: what stands in each cell, the measure and the partner first. */
async function rowsOf(page: Page): Promise<string[][]> {
  return tableOf(page)
    .locator("tbody")
    .evaluateAll((groups) =>
      groups.flatMap((group) => {
        let measure = "";
        return [...group.querySelectorAll("tr")].map((row) => {
          const words = [...row.children].map((cell) => (cell.querySelector(".whole") ?? cell).textContent ?? "");
          if (row.querySelectorAll("th").length === 2) measure = words.shift() ?? "";
          return [measure, ...words];
        });
      }),
    );
}

const langs = {
  en: {
    path: "/en/compare/",
    percent: "Percent",
    first: "First",
    save: "Save this table as CSV",
    status: "Sorted by First, ascending; amounts are compared only within their unit.",
    said: "From 1988 to 2024 trade with the DPRK fell 99 percent and trade with the ROK grew 55-fold.",
    numberOf: (words: string) => Number(words.replace(/[,%]/g, "").replace("−", "-")),
  },
  es: {
    path: "/es/compare/",
    percent: "Variación en %",
    first: "Primer dato",
    save: "Guardar esta tabla en CSV",
    status: "Orden: Primer dato, ascendente; las cantidades solo se comparan dentro de su unidad.",
    said: "De 1988 a 2024, el comercio con la RPDC cayó un 99 por ciento y el comercio con la RC se multiplicó por 55.",
    numberOf: (words: string) =>
      Number(
        words
          .replace(/[.%\s]/g, "")
          .replace(",", ".")
          .replace("−", "-"),
      ),
  },
};

for (const [lang, words] of Object.entries(langs)) {
  test(`a head sorts up, down and back, what is missing last: ${lang}`, async ({ page }) => {
    await wake(page, words.path);
    const before = await rowsOf(page);
    const head = tableOf(page).getByRole("columnheader", { name: words.percent, exact: true });
    const percents = async () => (await rowsOf(page)).map((row) => row[5] ?? "");
    const none = before.filter((row) => row[5] === "–").map(() => "–");
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "ascending");
    const known = before.map((row) => row[5] ?? "").filter((cell) => cell !== "–");
    const up = known.toSorted((a, b) => words.numberOf(a) - words.numberOf(b));
    expect(await percents()).toEqual([...up, ...none]);
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "descending");
    expect(await percents()).toEqual([...up.toReversed(), ...none]);
    await head.getByRole("button").click();
    await expect(head).not.toHaveAttribute("aria-sort");
    expect(await rowsOf(page)).toEqual(before);
  });

  test(`amounts are sorted within their unit, and the page says so: ${lang}`, async ({ page }) => {
    await wake(page, words.path);
    await tableOf(page).getByRole("button", { name: words.first, exact: true }).press("Enter");
    await expect(page.locator('.panel [role="status"]', { hasText: words.status })).toBeVisible();
    const parts = await tableOf(page)
      .locator("tbody")
      .evaluateAll((groups) => groups.map(({ children }) => children.length));
    expect(parts).toEqual([4, 6, 2]);
    expect((await rowsOf(page)).slice(0, 4).map((row) => row[2])).toEqual(
      lang === "en"
        ? ["US$180m", "US$200m", "US$1.74bn", "US$2.63bn"]
        : ["180 millones", "200 millones", "1.740 millones", "2.630 millones"],
    );
  });

  test(`the file says what the table says, whichever way it is sorted: ${lang}`, async ({ page }) => {
    await wake(page, words.path);
    const shown = await rowsOf(page);
    const take = async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: words.save }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("tumen-changes-1988-2024.csv");
      return readFileSync(await download.path(), "utf8");
    };
    const file = await take();
    const { data, errors } = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const names = lang === "en" ? ["DPRK", "ROK"] : ["RPDC", "RC"];
    expect(shown.map((row) => row[1])).toEqual(data.map(({ partner }) => names[partner === "PRK" ? 0 : 1]));
    expect(shown.map((row) => row[9])).toEqual(
      data.map(({ missing, years }) => `${missing} ${lang === "en" ? "of" : "de"} ${years}`),
    );
    for (const [place, { percent, growth }] of data.entries()) {
      const [saidPercent = "", saidGrowth = ""] = shown[place]?.slice(5, 7) ?? [];
      if (percent === "") expect(saidPercent).toBe("–");
      // Three figures at most are said.
      else expect(words.numberOf(saidPercent) / Number(percent)).toBeCloseTo(1, 2);
      if (growth === "") expect(saidGrowth).toBe("–");
      else expect(words.numberOf(saidGrowth)).toBeCloseTo(Number(growth), 1);
    }
    await tableOf(page).getByRole("button", { name: words.percent, exact: true }).click();
    expect(await take()).toBe(file);
  });

  test(`without JavaScript sentence and table are there, whole, with plain heads: ${lang}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}${words.path}`);
    await expect(page.locator(".change-said")).toContainText(words.said);
    const rows = await rowsOf(page);
    expect(rows).toHaveLength(12);
    expect(rows.every((row) => row.length === 11 && row.every((cell) => cell !== ""))).toBe(true);
    await expect(tableOf(page).locator("thead th")).toHaveCount(11);
    await expect(tableOf(page).locator("button")).toHaveCount(0);
    await expect(page.getByRole("button", { name: words.save })).toBeHidden();
    await context.close();
  });
}

test("the keys reach the heads, and what has the focus shows it", async ({ page }) => {
  await wake(page, "/en/compare/");
  await page.locator("section.change-wide").focus();
  await page.keyboard.press("Tab");
  const head = tableOf(page).getByRole("button", { name: "Measure", exact: true });
  await expect(head).toBeFocused();
  await expect(head).toHaveCSS("outline-style", "solid");
  await page.keyboard.press("Space");
  await expect(tableOf(page).locator('[aria-sort="ascending"]')).toHaveText("Measure");
});

for (const width of [320, 390, 768, 900, 1024, 1168, 1280]) {
  test(`what changed fits at ${width} px, and waking moves none of it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { path } of Object.values(langs)) {
      await page.goto(path);
      const panel = page.locator('[aria-labelledby="change-title"]');
      await panel.scrollIntoViewIfNeeded();
      const sizes = () =>
        panel.locator(":scope > *").evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
      const still = await sizes();
      await page.locator("main").dispatchEvent("pointerover");
      await expect(tableOf(page).locator("button").first()).toBeAttached();
      expect(await sizes()).toEqual(still);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const isWhole = await page.locator("section.change-wide").evaluate((box) => box.scrollWidth <= box.clientWidth);
      if (width >= 1168) expect(isWhole, path).toBe(true);
    }
  });
}
