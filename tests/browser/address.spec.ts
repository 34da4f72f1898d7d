import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { sideways } from "./measured";

test("a permalink restores the view", async ({ page }) => {
  await page.goto("/en/?from=1990&to=2000&partners=PRK&scale=linear&pin=1995");
  await expect(page.locator("h1")).toContainText("1990–2000");
  await expect(page.locator("[data-readout-year]").first()).toHaveText("1995");
  await expect(page.locator('[data-plot="trade_total"]')).toHaveAttribute("aria-valuemax", "2000");
  await expect(page.locator(".readout")).not.toContainText("ROK");
  await expect(page.locator(".panel .subtitle").first()).not.toContainText("Log scale");
});

test("a permalink never shows the default view first", async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const heading = document.querySelector("h1");
      if (heading && getComputedStyle(heading).visibility === "visible") seen.push(heading.textContent ?? "");
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto("/en/?from=1990&to=2000");
  await expect(page.locator("h1")).toContainText("1990–2000");
  const seen = await page.evaluate(() => [...new Set<string>(Reflect.get(window, "seen"))]);
  expect(seen.filter((heading) => heading.includes("1985"))).toEqual([]);
});

for (const [query, words] of [
  ["from=soon", "soon"],
  ["measures=trade_total,gold", "gold"],
  ["colour=red", "colour"],
] as const) {
  test(`a bad address (${query}) is told, and the default stands`, async ({ page }) => {
    await page.goto(`/en/?${query}`);
    await expect(page.locator("main > [role=status]")).toContainText(words);
    await expect(page.locator("h1")).toContainText("1985–2024");
    await expect(page.locator("[data-panel]")).toHaveCount(words === "gold" ? 1 : 3);
  });
}

test("a change of the view is written into the address, the default is not", async ({ page }) => {
  await page.goto("/en/");
  await page.getByRole("radio", { name: "Linear" }).click();
  await expect(page).toHaveURL(/\?scale=linear$/);
  await page.getByRole("radio", { name: "Log" }).click();
  await expect(page).not.toHaveURL(/scale=linear/);
});

test("the other language shows the same view", async ({ page }) => {
  await page.goto("/en/?from=1990&to=2000");
  await expect(page.locator("h1")).toContainText("1990–2000");
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page).toHaveURL(/\/es\/\?from=1990&to=2000$/);
  await expect(page.locator("h1")).toContainText("1990–2000");
});

test("where the data do not arrive the page stays whole", async ({ page }) => {
  await page.route("**/view/en.json", (route) => route.abort());
  await page.goto("/en/");
  await page.locator("[data-panel]").first().hover();
  await expect(page.locator("html")).toHaveAttribute("data-failed", "");
  await expect(page.locator("[data-panel]")).toHaveCount(3);
  await expect(page.locator("[data-panel] svg.figure:visible").first()).toBeVisible();
});

for (const what of ["network", "data"]) {
  test(`a board that did not get its ${what} wakes when they are back`, async ({ page, context }) => {
    await page.goto("/en/");
    if (what === "data") await page.route("**/view/en.json", (route) => route.abort());
    else await context.setOffline(true);
    await page.locator("[data-panel]").first().hover();
    await expect(page.locator("html")).toHaveAttribute("data-failed", "");
    // The network says that it is back; else a reader tries again.
    await page.unrouteAll();
    await context.setOffline(false);
    if (what === "data") await page.locator("[data-panel]").first().click();
    await expect(page.locator("html")).not.toHaveAttribute("data-failed");
    await expect(page.locator("[data-plot]")).toHaveCount(3);
    await expect(page.getByRole("radio", { name: "Linear" })).toBeVisible();
  });
}

test("where one part of a board does not arrive, the others do not make it live", async ({ page }) => {
  // The scripts that hold the readout are those of the board, not of the words over it.
  const chunks = readdirSync("out/_next/static/chunks").filter((name) => name.endsWith(".js"));
  const own = chunks.filter((name) => readFileSync(`out/_next/static/chunks/${name}`, "utf8").includes("readout-year"));
  expect(own.length).toBeGreaterThan(0);
  for (const name of own) await page.route(`**/${name}`, (route) => route.abort());
  // The data, which the words over it need too, come when the board has failed.
  await page.route("**/view/en.json", async (route) => {
    await page.locator("html[data-failed]").waitFor();
    await route.continue();
  });
  await page.goto("/en/?from=99");
  await page.waitForResponse("**/view/en.json");
  await page.waitForLoadState("networkidle");
  await expect(page.locator("html")).toHaveAttribute("data-failed", "");
  await page.unrouteAll();
  await page.locator("h1").click();
  await expect(page.locator("html")).not.toHaveAttribute("data-failed");
  await expect(page.getByRole("radio", { name: "Linear" })).toBeVisible();
});

test("of an address with a thousand faults the first few are told, each once", async ({ page }) => {
  const many = Array.from({ length: 1000 }, (_, index) => `p${index}=1`).join("&");
  for (const [path, told] of [
    ["/en/", 7],
    ["/es/milestones/", 7],
  ] as const) {
    await page.goto(`${path}?${many}&from=99&from=99&from=98`);
    await expect(page.locator("main [role=status] p").filter({ hasText: /address|dirección/ })).toHaveCount(told);
  }
});

test("what is left out of the address, however long, fits a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const ids = "measures=trade_total,trade_export,trade_import,intensity,unga_distance,foo";
  for (const path of ["/en/", "/es/compare/", "/embed/es/", "/en/methods/", "/es/claims/"]) {
    await page.goto(`${path}?${ids}&${"a".repeat(79)}=${"b".repeat(79)}`);
    await expect(page.getByText("aaaa")).toBeVisible();
    expect([path, await sideways(page)]).toEqual([path, 0]);
  }
});

test("a button that goes when it is pressed leaves the focus in its part", async ({ page }) => {
  for (const path of ["/en/?foo=1", "/embed/es/?foo=1", "/en/milestones/?foo=1"]) {
    await page.goto(path);
    await page.getByRole("button", { name: /^(Dismiss|Cerrar)$/ }).press("Enter");
    await expect(page.getByText("foo=1")).toHaveCount(0);
    await expect(page.locator("h1")).toBeFocused();
  }
  await page.goto("/en/?pin=1990,2000");
  await page.getByRole("button", { name: "unpin" }).press("Enter");
  await expect(page).not.toHaveURL(/pin=/);
  await expect(page.locator("[data-plot]").first()).toBeFocused();
});

test("a pinned year outside the span leaves the readout whole", async ({ page }) => {
  await page.goto("/en/?pin=1950");
  await expect(page.locator("[data-readout-year]").first()).toHaveText("2024");
});
