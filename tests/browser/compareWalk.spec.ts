import { expect, type Page, test } from "@playwright/test";
import { type Choice, combinations, goTo, listen, look, measures, open, queryOf, rest } from "./walk";

/**
 * What Compare can be asked. One more parameter is one more line: `align: ["", "M023:M070"]`. Those that fewest panels follow
 * come last, since the page keeps the panels that a change does not touch.
 */
const asked = {
  as: ["", "index", "share", "ratio"],
  scale: ["log", "linear"],
  y: ["", "own"],
  prices: ["", "constant"],
};

/** What the subtitle of trade says of a choice. */
const stated = ({ as, scale, prices }: Choice): RegExp[] => [
  as === "" ? /US\$ million/ : as === "index" ? /Index, 1990 = 100/ : as === "share" ? /Percent of/ : /divided by/,
  scale === "log" ? /Log scale/ : /^(?!.*Log scale)/,
  prices === ""
    ? /^(?!.*2024 \(US CPI\))/
    : as === "" || as === "index"
      ? /2024 \(US CPI\)/
      : /do not depend on prices/,
];

const subtitle = (page: Page, panel: string) => page.locator(`[data-panel="${panel}"] .subtitle`);

test.describe("every choice by the address, with all panels", () => {
  test.slow();
  for (const layout of ["", "overlay"]) {
    test(layout || "side", async ({ page }) => {
      const errors = listen(page);
      const ids = `measures=${[...measures.filter((id) => id !== "trade_import"), "trade_import"].join()}`;
      await open(page, `/en/compare/?${ids}`);
      // On one axis nothing can have its own.
      for (const choice of combinations(layout === "overlay" ? { ...asked, y: [""] } : asked)) {
        const query = queryOf({ ...choice, layout });
        await goTo(page, `${ids}&${query}`);
        // The first panel shows a new view at once, the last when all others do.
        for (const words of stated(choice)) {
          await expect(subtitle(page, "trade_total"), query).toHaveText(words);
          await expect(subtitle(page, "trade_import"), query).toHaveText(words);
        }
        const { panels, faults } = await look(page);
        expect(faults, query).toEqual([]);
        expect(panels, query).toHaveLength(measures.length + (choice.as === "ratio" ? 0 : 1));
      }
      expect(errors).toEqual([]);
    });
  }
});

/** Years counted from an event of each partner, and two periods, with what the subtitle says of them. */
const counted: [query: string, words: RegExp][] = [
  ["align=M023:M070", /from 12 October 1948 .* from 30 September 1990/],
  ["periods=1985-1995:2014-2024", /1985–1995 in grey, 2014–2024 in colour/],
];

test.describe("every choice of counted years by the address, with all panels", () => {
  test.slow();
  for (const [query, words] of counted) {
    test(query, async ({ page }) => {
      const errors = listen(page);
      const ids = `measures=${measures.join()}`;
      await open(page, `/en/compare/?${ids}&${query}`);
      for (const choice of combinations({ layout: ["", "overlay"], as: asked.as })) {
        await goTo(page, `${ids}&${query}&${queryOf(choice)}`);
        await expect(subtitle(page, measures[0] ?? ""), queryOf(choice)).toHaveText(words);
        await expect(subtitle(page, measures.at(-1) ?? ""), queryOf(choice)).toHaveText(words);
        const { panels, faults } = await look(page);
        expect(faults, queryOf(choice)).toEqual([]);
        expect(panels, queryOf(choice)).toHaveLength(measures.length + (choice.as === "ratio" ? 0 : 1));
      }
      expect(errors).toEqual([]);
    });
  }
});

/** The words of the page's own controls, in the order of `asked`. */
const controls: Choice[] = combinations({
  as: ["Values", "Index", "Share", "Ratio"],
  prices: ["Current", "2024 US$"],
  scale: ["Log", "Linear"],
  y: ["Shared", "Own"],
});

/** Presses a radio button, or makes sure that it explains why it cannot apply. */
async function press(page: Page, name: string): Promise<void> {
  const radio = page.locator(".controls").getByRole("radio", { name, exact: true });
  if (await radio.isChecked()) return;
  if ((await radio.getAttribute("aria-disabled")) === "true") {
    await expect(radio).toHaveAccessibleDescription(/\.$/);
    return;
  }
  await radio.click();
  await expect(radio).toBeChecked();
  // What the next one can do depends on this one.
  await rest(page);
}

const some = "measures=trade_export,intensity,crude_oil,dipl_level_russia_at_partner,trade_total";

for (const layout of ["side", "overlay"]) {
  test(`every choice by the controls, and the address written opens the same: ${layout}`, async ({ page, context }) => {
    test.slow();
    const errors = listen(page);
    await open(page, `/en/compare/?${some}&layout=${layout}`);
    const written = new Map<string, string[]>();
    for (const choice of controls) {
      for (const name of Object.values(choice)) await press(page, name);
      await rest(page);
      const { panels, faults } = await look(page);
      expect(faults, Object.values(choice).join()).toEqual([]);
      written.set(new URL(page.url()).search.slice(1), panels);
    }
    expect(written.size).toBeGreaterThan(layout === "side" ? 20 : 10);
    const other = await context.newPage();
    const others = listen(other);
    for (const [place, [query, panels]] of [...written].entries()) {
      // Opened anew now and then, and in between as Back does, which reads the same.
      if (place % 6 === 0) await open(other, `/en/compare/?${query}`);
      else await goTo(other, query);
      await expect.poll(async () => (await look(other)).panels, query).toEqual(panels);
    }
    expect([...errors, ...others]).toEqual([]);
  });
}

test("in Spanish no choice leaves a plot without marks or words", async ({ page }) => {
  const errors = listen(page);
  await open(page, `/es/compare/?${some}`);
  for (const choice of combinations({ layout: ["", "overlay"], as: asked.as, y: asked.y, prices: asked.prices })) {
    await goTo(page, `${some}&${queryOf(choice)}`);
    const { panels, faults } = await look(page);
    expect(faults, queryOf(choice)).toEqual([]);
    expect(panels.join(), queryOf(choice)).not.toMatch(/\b(DPRK|ROK|Shown as)\b/);
  }
  expect(errors).toEqual([]);
});
