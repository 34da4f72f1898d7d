import { expect, type Page, test } from "@playwright/test";
import { loadDataset } from "../../lib/load";

const { milestones } = loadDataset();
const all = milestones.length;

/** Ids of the events a reader sees, from the top. */
const shown = (page: Page): Promise<string[]> =>
  page.locator(".milestone:visible").evaluateAll((events) => events.map(({ id }) => id));

test("a list found, filtered and sorted has an address that gives it again", async ({ page }) => {
  await page.goto("/en/milestones/");
  await expect(page.getByText(`All ${all} events`)).toBeVisible();
  await page.getByRole("searchbox", { name: "Search" }).fill("PUTIN  kim");
  await page.getByRole("radio", { name: "DPRK" }).check();
  await page.getByRole("combobox", { name: "Kind" }).selectOption("summit");
  await page.getByRole("radio", { name: "Latest first" }).check();
  const wanted = milestones.filter(
    ({ partner, kind }) => (partner === "PRK" || partner === "BOTH") && kind === "summit",
  );
  const found = await shown(page);
  expect(found.length).toBeGreaterThan(1);
  expect(wanted.map(({ id }) => id)).toEqual(expect.arrayContaining(found));
  expect(found).toEqual(found.toSorted().reverse());
  await expect(page.getByText(`${found.length} of ${all} events`)).toBeVisible();
  expect(new URL(page.url()).search).toBe("?q=PUTIN++kim&partner=PRK&kind=summit&sort=latest");
  await page.reload();
  await expect(page.getByText(`${found.length} of ${all} events`)).toBeVisible();
  expect(await shown(page)).toEqual(found);
  // Only the eras of what was found keep their headings.
  await expect(page.locator("#E01")).toBeHidden();

  await page.getByRole("combobox", { name: "Years" }).selectOption("Since 2022");
  const since = found.filter((id) => (milestones.find((one) => one.id === id)?.date ?? "") >= "2022");
  expect([await shown(page), new URL(page.url()).searchParams.get("since")]).toEqual([since, "2022"]);
  await page.getByRole("combobox", { name: "Years" }).selectOption("Any year");
  await page.getByRole("radio", { name: "One list" }).check();
  await page.getByRole("radio", { name: "Importance" }).check();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["All eras in one list"]);
  const importance = (id: string) => milestones.find((one) => one.id === id)?.importance ?? 0;
  const order = (await shown(page)).map(importance);
  expect(order).toEqual(order.toSorted());
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.getByText(`All ${all} events`)).toBeVisible();
  expect([await shown(page), new URL(page.url()).search]).toEqual([expect.arrayContaining(["M001", "M160"]), ""]);
  await page.getByRole("searchbox", { name: "Search" }).fill("zeppelin");
  await expect(page.getByText(`None of the ${all} events`)).toBeVisible();
});

test("an address that names an event shows it whatever it filters, and says what it could not use", async ({
  page,
}) => {
  await page.goto("/en/milestones/?partner=KOR&kind=circus&year=1990#M001");
  await expect(page.locator("#M001")).toBeInViewport();
  await expect(page.getByText("The one named in the address is shown as well.")).toBeVisible();
  await expect(page.getByText("The address asked for kind=circus")).toBeVisible();
  await expect(page.getByText("The address has year=1990")).toBeVisible();
  await expect(page.locator("#M002")).toBeHidden();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.getByRole("radio", { name: "ROK" }).check();
  await page.getByRole("radio", { name: "First", exact: true }).check();
  await expect(page.locator("#M001")).toBeHidden();
  await page.locator("#M070").getByRole("link", { name: "M070", exact: true }).click();
  await expect(page.locator("#M070")).toBeInViewport();
  expect(page.url()).toMatch(/\?partner=KOR&importance=1#M070$/);

  await page.locator("#M070").getByRole("link", { name: "On the charts" }).click();
  await expect(page.locator(".event-card")).toContainText("USSR and ROK establish diplomatic relations");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every event is there with its sources, and no tool that would not work", async ({ page }) => {
    await page.goto("/es/milestones/?partner=KOR");
    expect(await shown(page)).toHaveLength(all);
    const cited = milestones.flatMap(({ sources }) => sources);
    expect(await page.locator(".milestone .sources li").count()).toBe(cited.length);
    await expect(page.getByRole("searchbox")).toBeHidden();
    await page.locator("#M053 .sources summary").click();
    await expect(page.locator("#M053 .sources")).toContainText("sin abrir");
  });
});
