import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { hashOf } from "../../scripts/integrity.mjs";
import { policyOf } from "../../scripts/policy.mjs";
import { expectQuiet, keptBy, nothing, type Seen, watch } from "./guarded";
import { chartIn, codeFor, test } from "./host";
import { wake } from "./reader";

// One worker, so that the figures of all are added up.
test.describe.configure({ mode: "default" });

const tally = { pages: 0, requests: 0 };
const leave = async (page: Page, seen: Seen): Promise<void> => {
  expectQuiet(seen);
  expect(await page.context().cookies()).toEqual([]);
  tally.requests += seen.requests;
};

test.afterAll(() =>
  console.log(`guarded: ${tally.pages} visits, ${tally.requests} requests, all to this site; 0 refused`),
);

const files = readdirSync("out", { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".html"));

test("every page names the hash of every script it runs now or later, and a policy with all of them", () => {
  const found = { pages: files.length, scripts: 0, later: 0, inline: 0 };
  for (const file of files) {
    const html = readFileSync(`out/${file}`, "utf8");
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"\/>/.exec(html.slice(0, 2000))?.[1];
    expect([file, policy]).toEqual([file, policyOf(html, file)]);
    expect(policy).not.toMatch(/unsafe|strict-dynamic|\*|http/);
    const tags = html.match(/<script [^>]*src=[^>]*>/g) ?? [];
    for (const tag of tags) {
      const [, src] = /src="([^"]+)"/.exec(tag) ?? [];
      expect([file, tag]).toEqual([file, expect.stringContaining(`integrity="${hashOf(readFileSync(`out${src}`))}"`)]);
      expect(tag).toContain("crossorigin");
    }
    const seals: Record<string, string> = JSON.parse(/SEALS=(\{[^}]*\})/.exec(html)?.[1] ?? "{}");
    for (const [name, hash] of Object.entries(seals))
      expect([name, hash]).toEqual([name, hashOf(readFileSync(`out/_next/static/chunks/${name}`))]);
    found.scripts += tags.length;
    found.later += Object.keys(seals).length;
    found.inline += (policy?.match(/'sha256-/g) ?? []).length;
  }
  expect(found.pages).toBeGreaterThanOrEqual(18);
  expect(found.later).toBeGreaterThan(50);
  console.log(
    `guarded: ${found.pages} pages; ${found.scripts} script elements with integrity, ${found.later} hashes of scripts for later, ${found.inline} hashes in policies`,
  );
});

test("pages of words load, are searched and change their theme without asking or keeping more than told", async ({
  page,
  baseURL,
}) => {
  const seen = await watch(page, baseURL);
  const paths = [
    "/404/",
    ...["en", "es"].flatMap((lang) => ["milestones", "claims", "data"].map((one) => `/${lang}/${one}/`)),
  ];
  for (const path of paths) {
    await page.goto(path);
    const search = page.getByRole("searchbox").first();
    if (await search.isVisible()) await search.fill("1990");
    expect([path, await keptBy(page)]).toEqual([path, nothing]);
    tally.pages++;
  }
  await page.reload({ waitUntil: "networkidle" });
  await page.locator("button.theme").click();
  expect(await keptBy(page)).toEqual({ ...nothing, local: [["theme", "dark"]] });
  await leave(page, seen);
});

/** Opens the dialog and the embedded chart in it, and takes every file it offers. */
async function openDialog(page: Page, isTaking: boolean): Promise<void> {
  await page
    .locator("#take-away")
    .getByRole("button", { name: /^(More|Más)…$/ })
    .click();
  const dialog = page.locator("dialog.take");
  await dialog.waitFor();
  const buttons = await dialog.locator(".offers button").all();
  expect(buttons.length).toBeGreaterThan(8);
  for (const button of isTaking ? buttons : []) {
    const isFile = !/image/.test((await button.textContent()) ?? "");
    if (isFile) await Promise.all([page.waitForEvent("download"), button.click()]);
  }
  for (const fold of await dialog.locator("details > summary").all()) await fold.click();
  const frame = dialog.locator("iframe").contentFrame();
  await frame.locator("[data-panel]").hover();
  await frame.locator("[data-live] .recharts-surface").first().waitFor();
  await page.keyboard.press("Escape");
}

// That every file of the other boards is made within their policy, take.spec.ts sees.
for (const path of ["/en/", "/es/compare/", "/en/methods/#weights"]) {
  test(`${path}: a board wakes, changes, opens what it has and shows its frame within its policy`, async ({
    page,
    baseURL,
  }) => {
    const seen = await watch(page, baseURL);
    await wake(page, path);
    await page
      .locator("[data-plot]")
      .first()
      .click({ position: { x: 300, y: 90 } });
    await page.keyboard.press("?");
    await page.locator("dialog.help").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog.help").waitFor({ state: "hidden" });
    const bead = page.locator(".bead").first();
    if (await bead.isVisible()) await bead.press("Enter");
    const option = page.getByRole("radio", { name: /^(Linear|Lineal|Side by side)$/ }).first();
    if (await option.isVisible()) await option.click();
    await openDialog(page, path === "/en/");
    expect(await keptBy(page)).toEqual(nothing);
    tally.pages++;
    await leave(page, seen);
  });
}

test("an embedded chart without an origin of its own keeps its policy, wakes and gives a picture", async ({
  page,
  host,
  baseURL,
}) => {
  const seen = await watch(page, baseURL);
  const address = await host(codeFor(baseURL, "/embed/es/", true));
  await page.goto(address);
  const frame = await chartIn(page);
  expect(await frame.locator("html").evaluate(() => window.origin)).toBe("null");
  await Promise.all([page.waitForEvent("download"), frame.getByRole("button", { name: "PNG", exact: true }).click()]);
  seen.foreign = seen.foreign.filter((url) => url !== address);
  tally.pages++;
  await leave(page, seen);
});

test("another site may frame the embedded chart and no other page", async ({ page, host, baseURL }) => {
  const paths = ["/embed/en/", "/en/", "/es/data/", "/", "/404.html", "/nowhere"];
  await page.goto(await host(paths.map((path) => `<iframe src="${baseURL}${path}"></iframe>`).join("")));
  const shown = page.frames().filter((frame) => frame.parentFrame() && frame.url().startsWith(`${baseURL}/`));
  expect(shown.map((frame) => new URL(frame.url()).pathname)).toEqual(["/embed/en/"]);
});

test("the policy is in force: an inline script, an inline handler and text as elements are refused", async ({
  page,
}) => {
  await page.goto("/en/data/");
  const outcome = await page.evaluate(async () => {
    // What a debugger evaluates may do more than the page: this goes on as the page itself.
    await new Promise((later) => setTimeout(later));
    const refused: string[] = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective }) => refused.push(violatedDirective));
    const attempt = (run: () => void) => {
      try {
        run();
      } catch (error) {
        refused.push(String(error).slice(0, 9));
      }
    };
    attempt(() => {
      const script = document.createElement("script");
      script.append("window.hacked = 1");
      document.body.append(script);
    });
    attempt(() => document.body.setAttribute("onclick", "window.hacked = 1"));
    attempt(() => {
      document.createElement("p").innerHTML = "<img src=x onerror='window.hacked = 1'>";
    });
    attempt(() => Reflect.construct(Function, ["window.hacked = 1"])());
    attempt(() => document.body.append(Object.assign(new Image(), { src: "https://other.example/x.png" })));
    await fetch("https://other.example/").catch(() => refused.push("fetch"));
    document.body.click();
    await new Promise((done) => setTimeout(done, 100));
    return { refused, hacked: Reflect.has(window, "hacked") };
  });
  expect(outcome.hacked).toBe(false);
  expect(outcome.refused).toEqual(
    expect.arrayContaining(["require-trusted-types-for", "img-src", "connect-src", "fetch"]),
  );
  expect(outcome.refused.length).toBeGreaterThanOrEqual(7);
});

test("a page broken by its own scripts says so within its policy, and leads to its default view", async ({
  page,
  baseURL,
}) => {
  const { violations, foreign } = await watch(page, baseURL);
  await page.route("**/view/en.json", (route) => route.fulfill({ json: { measures: [] } }));
  await page.goto("/en/?from=1990");
  await expect(page.getByText("This page stopped working.")).toBeVisible();
  await page.unrouteAll();
  await page.getByRole("link", { name: "Open it again" }).click();
  await expect(page.locator("[data-panel]")).toHaveCount(3);
  expect({ violations, foreign }).toEqual({ violations: [], foreign: [] });
});
