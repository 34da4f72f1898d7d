import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { expect, test } from "@playwright/test";
import { fromBufferPromise } from "yauzl";
import { countCompared, discrepancies } from "../../lib/derive/discrepancies";
import { langs } from "../../lib/langs";
import { loadDataset } from "../../lib/load";
import { breaksOf } from "../../lib/pages/data/breaks";
import { missingRuns } from "../../lib/pages/data/gaps";
import { listedPages, pagePath } from "../../lib/paths";
import { site } from "../../lib/site";

const folder = `tumen-${site.version}`;
const pages = langs.flatMap((lang) => listedPages.map((page) => pagePath(lang, page)));

/** What the page says to search engines, as far as it is looked at here. */
type Described = { "@type": string; temporalCoverage: string; distribution: { contentUrl: string }[] };

/** The path of an address of this site. */
function pathOf(address: string): string {
  expect(address.slice(0, site.url.length + 1)).toBe(`${site.url}/`);
  return address.slice(site.url.length);
}

/** What a zip holds, by name below its one folder. */
async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    expect(entry.fileName.startsWith(`${folder}/`)).toBe(true);
    const content = await buffer(await zip.openReadStreamPromise(entry));
    files.set(entry.fileName.slice(folder.length + 1), content);
  }
  return files;
}

test("files arrive with their types", async ({ request }) => {
  const types = {
    "headline-trade.csv": "text/csv; charset=utf-8",
    "intensity.csv": "text/csv; charset=utf-8",
    "datapackage.json": "application/json; charset=utf-8",
    "view.schema.json": "application/json; charset=utf-8",
    "citations.bib": "text/x-bibtex; charset=utf-8",
    "citations.ris": "application/x-research-info-systems; charset=utf-8",
    "cite/imf_dots_rok.bib": "text/x-bibtex; charset=utf-8",
    "cite/imf_dots_rok.ris": "application/x-research-info-systems; charset=utf-8",
    [`${folder}.zip`]: "application/zip",
  };
  for (const [name, type] of Object.entries(types)) {
    const response = await request.get(`/data/${name}`);
    expect([name, response.status(), response.headers()["content-type"]]).toEqual([name, 200, type]);
  }
  const sources: { id: string; licence: string }[] = await (await request.get("/view/sources.json")).json();
  expect(sources.filter(({ licence }) => !licence)).toEqual([]);
});

test("the zip opens, its sums are true, and its files are those beside it", async ({ request }) => {
  const files = await unzip(await (await request.get(`/data/${folder}.zip`)).body());
  const sums = files.get("SHA256SUMS")?.toString("utf8").trim().split("\n") ?? [];
  expect(sums).toHaveLength(files.size - 1);
  for (const line of sums) {
    const [sum, name = ""] = line.split("  ");
    const bytes = files.get(name) ?? Buffer.of();
    expect([name, createHash("sha256").update(bytes).digest("hex")]).toEqual([name, sum]);
    if (name === "README.md") continue;
    expect((await (await request.get(`/data/${name}`)).body()).equals(bytes), name).toBe(true);
  }
  expect(files.get("trade.csv")).toEqual(readFileSync("data/series/trade.csv"));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page lists every file and every source, and tells search engines where they are", async ({
    page,
    request,
  }) => {
    await page.goto("/en/data/");
    const data: Described = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
    expect([data["@type"], data.temporalCoverage]).toEqual(["Dataset", "1860/2024"]);
    const downloads: string[] = data.distribution.map(({ contentUrl }) => pathOf(contentUrl));
    expect(downloads).toContain(`/data/${folder}.zip`);
    for (const path of downloads) expect([path, (await request.head(path)).status()]).toEqual([path, 200]);

    const linked = await page
      .locator('main a[href^="/data/"]')
      .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
    expect(downloads.filter((path) => !linked.includes(path))).toEqual([]);
    const sources: unknown[] = await (await request.get("/view/sources.json")).json();
    expect(await page.locator("[id^=source-]").count()).toBe(sources.length);
    const entry = page.locator("#source-imf_dots_rok");
    await expect(entry).toBeHidden();
    await page.goto("/en/data/#source-imf_dots_rok");
    await expect(entry).toContainText("held in a copy of Direction of Trade Statistics");
    await expect(entry.getByRole("link", { name: "BibTeX" })).toBeVisible();
    await expect(page.locator("footer").getByRole("link", { name: "everything (zip)" })).toBeVisible();
  });

  test("the page lists every measure, disagreement, gap and break, and opens at any of them", async ({ page }) => {
    const dataset = loadDataset();
    await page.goto("/es/data/#differs-trade_total-PRK-1991");
    await expect(page.locator("#differs-trade_total-PRK-1991")).toBeInViewport();
    const count = (selector: string) => page.locator(`main ${selector}`).count();
    expect(await count("[id^=measure-] svg path.history, [id^=measure-] svg path.dots")).toBeGreaterThan(0);
    expect([await count("[id^=measure-]"), await count("tr[id^=differs-]"), await count("[id^=gap-]")]).toEqual([
      dataset.measures.length,
      discrepancies(dataset).length,
      missingRuns(dataset).length,
    ]);
    expect(await count("[id^=break-] a")).toBe(
      breaksOf(dataset).length + dataset.milestones.filter(({ seriesBreak }) => seriesBreak).length,
    );
    expect(await page.locator("#discrepancies + p").textContent()).toContain(String(countCompared(dataset)));
    const broken = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links.map((a) => a.getAttribute("href")).filter((href) => !document.getElementById(href?.slice(1) ?? "")),
      );
    expect(broken).toEqual([]);
    await page.locator("#differs-trade_total-PRK-1991 th a").click();
    expect(new URL(page.url()).search).toBe("?measures=trade_total&pin=1991");
  });

  test("every page names its one address and its languages", async ({ page }) => {
    for (const path of pages) {
      await page.goto(path);
      const href = (rel: string) => page.locator(`head link[rel="${rel}"]`).first().getAttribute("href");
      expect(pathOf((await href("canonical")) ?? "")).toBe(path);
      const languages = await page
        .locator("head link[rel=alternate][hreflang]")
        .evaluateAll((links) => links.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]));
      const rest = path.slice(3);
      const expected = { en: `/en${rest}`, es: `/es${rest}`, "x-default": `/en${rest}` };
      expect(Object.fromEntries(languages.map(([lang, address]) => [lang, pathOf(address ?? "")]))).toEqual(expected);
    }
  });
});

test("the sitemap lists pages that are there, and robots.txt leads to it", async ({ request }) => {
  const map = await (await request.get("/sitemap.xml")).text();
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => pathOf(address ?? ""));
  expect(listed.sort()).toEqual(pages.toSorted());
  for (const path of listed) expect((await request.get(path)).status()).toBe(200);
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${site.url}/sitemap.xml`);
});

test("the page does not scroll sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/es/data/#source-imf_dots_rok");
  await expect(page.locator("#source-imf_dots_rok")).toBeVisible();
  for (const id of ["differs-workers_in_russia-PRK", "gaps-shared_igos"])
    await page.locator(`#${id} > summary`).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test("the theme changes and is kept on the way to the charts", async ({ page }) => {
  await page.goto("/en/data/");
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("link", { name: "Compare" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
