import { expect, type Page, test } from "@playwright/test";
import { takeEn } from "../../lib/words/takeaway.en";
import { wake } from "./reader";
import { take } from "./taken";

const foot = (page: Page) => page.locator("#take-away");
const press = (page: Page, name: string) => foot(page).getByRole("button", { name, exact: true }).click();
/** What the foot of the page says of a taking. */
const said = (page: Page) => page.locator("#take-away + .outcome");

test("a refused clipboard leaves the text selected, to copy by hand", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
    navigator.clipboard.write = () => Promise.reject(new Error("no"));
  });
  await wake(page, "/en/?from=1990");
  await press(page, "Link to this view");
  await expect(said(page)).toContainText(takeEn.outcome.refused);
  const text = said(page).getByRole("textbox");
  await expect(text).toHaveValue(page.url());
  expect(await page.evaluate(() => String(getSelection()))).toBe(page.url());

  await press(page, "More…");
  const dialog = page.locator("dialog.take");
  await dialog.getByRole("button", { name: takeEn.image.name }).click();
  await expect(dialog.getByRole("status").first()).toContainText(takeEn.outcome.refusedImage);
});

test("a picture that cannot be made says so, and the page goes on", async ({ page }) => {
  await wake(page);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await press(page, "PNG");
  await expect(said(page)).toContainText(takeEn.outcome.failed.picture);
  expect((await take(page, foot(page).getByRole("button", { name: "SVG" }))).name).toMatch(/\.svg$/);
});

test("fonts or sources that do not arrive are named, with another way, and a second try works", async ({ page }) => {
  await wake(page);
  await page.route("**/view/faces.json", (route) => route.abort());
  await page.route("**/view/sources.json", (route) => route.abort());
  await press(page, "slide");
  await expect(said(page)).toContainText(takeEn.outcome.failed.picture);
  await press(page, "JSON");
  await expect(said(page)).toContainText(takeEn.outcome.failed.sources);
  await expect(said(page).getByRole("link", { name: takeEn.outcome.otherWay })).toHaveAttribute("href", "/en/data/");
  await press(page, "Cite");
  const dialog = page.locator("dialog.take");
  await expect(dialog.getByRole("link", { name: "RIS" })).toHaveAttribute("href", "/data/citations.ris");
  await page.keyboard.press("Escape");
  await page.unrouteAll();
  for (const name of ["slide", "JSON"]) await take(page, foot(page).getByRole("button", { name, exact: true }));
  await press(page, "Cite");
  await expect(dialog.getByRole("textbox", { name: "RIS" })).toHaveValue(/^TY {2}- /);
});

test("long work can be called off, or gives way to what is asked next; nothing of it comes later", async ({ page }) => {
  const names: string[] = [];
  page.on("download", (download) => names.push(download.suggestedFilename()));
  await wake(page);
  await page.evaluate(() => {
    const held: (() => void)[] = [];
    const toBlob = HTMLCanvasElement.prototype.toBlob;
    HTMLCanvasElement.prototype.toBlob = function (...given) {
      held.push(() => toBlob.apply(this, given));
    };
    addEventListener("release", () => {
      for (const go of held.splice(0)) go();
    });
  });
  const release = () => page.evaluate(() => dispatchEvent(new Event("release")));
  await press(page, "PNG");
  await expect(said(page)).toContainText(takeEn.outcome.steps.drawing);
  await expect(said(page).getByRole("progressbar")).toBeVisible();
  await said(page).getByRole("button", { name: takeEn.outcome.cancel }).click();
  await expect(said(page)).toContainText(takeEn.outcome.cancelled);
  await expect(foot(page).getByRole("button", { name: "PNG", exact: true })).toBeFocused();
  await release();

  await press(page, "slide");
  await expect(said(page)).toContainText(takeEn.outcome.steps.drawing);
  const { name, bytes } = await take(page, foot(page).getByRole("button", { name: "CSV", exact: true }));
  await release();
  await expect(said(page)).toContainText(name);
  // A file the browser kept back opens from here.
  const opened = said(page).getByRole("link", { name: takeEn.outcome.open });
  expect(names).toEqual([name]);
  await opened.evaluate((link: HTMLAnchorElement) => link.setAttribute("download", "again.csv"));
  expect((await take(page, opened)).bytes.equals(bytes)).toBe(true);
});

test("an SVG is offered again, not to be opened where the policy of the page would blacken it", async ({ page }) => {
  await wake(page);
  const first = await take(page, foot(page).getByRole("button", { name: "SVG" }));
  const again = said(page).getByRole("link", { name: takeEn.outcome.again });
  expect((await take(page, again)).bytes.equals(first.bytes)).toBe(true);
});

test("offline, charts stay as they are painted, what does not open says so, and works when the network is back", async ({
  page,
  context,
}) => {
  // An address with a view wakes the board, and no more than that.
  await page.goto("/en/?from=1990&to=1995");
  await expect(page.locator("html:not([data-view]) [data-plot]")).toHaveCount(3);
  await context.setOffline(true);
  await page.locator("[data-plot]").first().hover();
  await press(page, "More…");
  await expect(said(page)).toContainText(takeEn.outcome.failed.dialog);
  await page.locator("[data-plot]").first().press("?");
  await expect(page.locator("dialog.help")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-panel]")).toHaveCount(3);
  expect(await page.locator("[data-panel] .line").count()).toBeGreaterThan(3);
  await context.setOffline(false);
  expect((await take(page, foot(page).getByRole("button", { name: "CSV", exact: true }))).name).toMatch(/\.csv$/);
});
