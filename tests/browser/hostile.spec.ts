import { expect, type Page, test } from "@playwright/test";
import { fields } from "../../lib/view/urlFields";
import { hostile } from "../fixtures/hostile";
import { goTo, listen } from "./walk";

/** What an address can carry: a browser asks no server for one that is longer. */
const texts = Object.values(hostile).map((text) => text.replace(/\p{Cs}/gu, "\ufffd").slice(0, 1500));
const parameters = [...fields.map(({ name }) => name), "q", "constructor"];

/** Expects that nothing of an address ran or became an element. */
async function expectCalm(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    hacked: Reflect.has(window, "hacked"),
    others: document.querySelectorAll(
      "[onerror], [onload], [onmouseover], [onfocus], [ontoggle], base[href], meta[http-equiv=refresh], form[action], object, math, img[src='x'], a[href^='javascript:']",
    ).length,
  }));
  expect(found).toEqual({ hacked: false, others: 0 });
}

for (const path of ["/en/", "/es/compare/", "/en/methods/", "/embed/es/", "/en/milestones/", "/es/claims/"]) {
  test(`${path}: a hostile text in any parameter of the address runs nothing and breaks nothing`, async ({ page }) => {
    const errors = listen(page);
    page.on("dialog", (dialog) => errors.push(`a dialog: ${dialog.message()}`));
    const isBoard = !/milestones|claims/.test(path);
    // By the door once with a text in every parameter, another in each.
    const query = new URLSearchParams(parameters.map((name, place) => [name, texts[place * 3] ?? ""]));
    await page.goto(`${path}?${query.toString().slice(0, 8000)}#${encodeURIComponent(texts[0] ?? "")}`);
    if (isBoard) await expect(page.locator("html:not([data-view]) [data-plot]").first()).toBeAttached();
    await expectCalm(page);
    // Then, as Back does, through all texts, each in three parameters.
    for (const [place, text] of isBoard ? texts.entries() : []) {
      const three = [0, 7, 14].map((step) => parameters[(place + step) % parameters.length] ?? "");
      await goTo(page, three.map((name) => `${name}=${encodeURIComponent(text)}`).join("&"));
    }
    if (isBoard) await expect(page.locator("h1")).not.toBeEmpty();
    await expectCalm(page);
    expect(errors).toEqual([]);
  });
}
