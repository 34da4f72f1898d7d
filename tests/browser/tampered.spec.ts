import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { listen } from "./walk";

const chunks = "/_next/static/chunks/";
const explore = readFileSync("out/en/index.html", "utf8");
const eager = [...explore.matchAll(/<script src="[^"]+\/([^"/]+)" async/g)].map(([, name]) => name ?? "");
const later = Object.keys(JSON.parse(/SEALS=(\{[^}]*\})/.exec(explore)?.[1] ?? "{}"));

/** Serves scripts with their last byte but one changed, as someone on the way could. */
async function tamper(page: Page, names: string[]): Promise<string[]> {
  const served: string[] = [];
  await page.route(`**${chunks}*.js`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(chunks.length);
    if (!names.includes(name)) return route.continue();
    const response = await route.fetch();
    const body = await response.body();
    body[body.length - 2] = (body[body.length - 2] ?? 0) ^ 1;
    served.push(name);
    await route.fulfill({ response, body });
  });
  return served;
}

/** Expects every panel with its picture, sentence, sources and table. */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator("[data-panel]:visible")).toHaveCount(3);
  await expect(page.locator("[data-panel] svg.figure:visible")).toHaveCount(3);
  await expect(page.locator("[data-panel] p.sources:visible")).toHaveCount(3);
  await page.locator("[data-panel] .fold > summary").first().click();
  await expect(page.locator("[data-panel] table.values").first()).toBeVisible();
}

test("a script with one byte changed does not run, and the page stands as it is without JavaScript", async ({
  page,
}) => {
  expect(eager.length).toBeGreaterThan(4);
  for (const name of eager) {
    const errors = listen(page);
    const served = await tamper(page, [name]);
    await page.goto("/en/?from=1990");
    await expect.poll(() => errors.join("\n")).toContain("integrity");
    expect(served).toContain(name);
    await expect(page.locator("html")).not.toHaveAttribute("data-js");
    await expectWhole(page);
    await expect(page.locator(".controls, .take-away").first()).toBeHidden();
    await expect(page.getByText("Changing the view needs JavaScript.")).toBeVisible();
    await page.unrouteAll();
    page.removeAllListeners("console");
  }
});

test("of the scripts that come later, too, none runs with a byte changed", async ({ page }) => {
  expect(later.length).toBeGreaterThan(8);
  const errors = listen(page);
  const served = await tamper(page, later);
  await page.goto("/en/");
  await page.locator("[data-panel]").first().hover();
  await expect(page.locator("html")).toHaveAttribute("data-failed");
  // Each is asked for twice, as after a fault of the network, and its refusal told once.
  const isTold = () => errors.filter((error) => error.includes("integrity")).length >= new Set(served).size;
  await expect.poll(isTold).toBe(true);
  expect(served.length).toBeGreaterThan(1);
  await expect(page.locator("[data-plot]")).toHaveCount(0);
  await expectWhole(page);
});
