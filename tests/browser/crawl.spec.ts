import { expect, test } from "@playwright/test";
import { langs } from "../../lib/langs";
import { loadDataset } from "../../lib/load";
import { pagePath } from "../../lib/paths";
import { site } from "../../lib/site";
import { knownIn } from "../../lib/view/known";
import { parseView } from "../../lib/view/url";
import { defaultViews, type View, type ViewPage } from "../../lib/view/view";
import { type Crawled, crawl, exists } from "./crawl";

const dataset = loadDataset();
const { sources } = dataset;
const known = knownIn(dataset);
const here = new URL(site.url);
// A cast, because TypeScript types the keys of any object as plain strings.
const viewPages = Object.keys(defaultViews) as ViewPage[];

/** Addresses outside that are no sources: standards and terms the pages name. */
const others = ["https://datapackage.org/", "https://opensource.org/license/mit", "https://creativecommons.org/"];
const cited = new Set(sources.flatMap(({ url }) => (url ? [new URL(url).href] : [])));

const isOurs = ({ origin }: URL) => origin === here.origin;
const isCited = ({ href }: URL) => cited.has(href) || others.some((other) => href.startsWith(other));

/** Where a link leads, and from where: "/en/data/ > #source-x". */
type Link = { from: Crawled; text: string; to: URL };

const linksOf = (page: Crawled): Link[] =>
  page.links.map((text) => ({ from: page, text, to: new URL(text, new URL(page.path, here)) }));
const told = ({ from, text }: Link) => `${from.path} > ${text}`;

const pageOf = ({ pathname }: URL): ViewPage | undefined =>
  viewPages.find((page) => langs.some((lang) => pagePath(lang, page) === pathname));

function viewOf({ to }: Link): { view: View; notices: unknown[] } | undefined {
  const page = pageOf(to);
  return page && parseView(to.search, page, known);
}

/** Panels stand on a page because its address asks for them; all else must be in the page as it is served. */
function isThere(link: Link, pages: Map<string, Crawled>): boolean {
  const id = decodeURIComponent(link.to.hash.slice(1));
  if (pages.get(link.to.pathname)?.ids.includes(id)) return true;
  return viewOf(link)?.view.measures.some((measure) => id === `panel-${measure}`) ?? false;
}

let crawled: Crawled[] = [];
let links: Link[] = [];

// One worker reads the pages once for all.
test.describe.configure({ mode: "default" });

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  crawled = await crawl(page);
  links = crawled.flatMap(linksOf);
  await page.close();
});

test("every page is of its language and has no id twice", () => {
  const paths = crawled.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["/", "/404/", "/embed/es/", "/en/", "/es/compare/", "/en/data/"]));
  for (const { path, lang, ids } of crawled) {
    expect([path, lang]).toEqual([path, langs.find((one) => path.split("/").includes(one)) ?? "en"]);
    expect([path, ids.filter((id, i) => ids.indexOf(id) !== i)]).toEqual([path, []]);
  }
});

test("every link of the site leads to a page or a file, and every fragment to a place in it", () => {
  const pages = new Map(crawled.map((page) => [page.path, page]));
  const inner = links.filter(({ to }) => isOurs(to));
  expect(inner.length).toBeGreaterThan(1000);
  expect(inner.filter(({ to }) => !exists(to.pathname)).map(told)).toEqual([]);
  const placed = inner.filter(({ to }) => to.hash.length > 1);
  expect(placed.length).toBeGreaterThan(100);
  expect([...new Set(placed.filter((link) => !isThere(link, pages)).map(told))]).toEqual([]);
});

test("every link to a view is understood in full", () => {
  const asked = links.filter(({ to }) => isOurs(to) && to.search !== "");
  const views = asked.flatMap((link) => ({ link, read: viewOf(link) }));
  expect(views.filter(({ read }) => read && read.notices.length > 0).map(({ link }) => told(link))).toEqual([]);
});

test("every link to elsewhere is the address of a source, and nothing is fetched from there", () => {
  const outer = links.filter(({ to }) => !isOurs(to));
  expect(outer.length).toBeGreaterThan(800);
  expect(outer.filter(({ to }) => !isCited(to)).map(told)).toEqual([]);
  const fetched = crawled.flatMap(({ path, fetched: addresses }) =>
    addresses.map((address) => ({ path, to: new URL(address, new URL(path, here)) })),
  );
  expect(fetched.filter(({ to }) => !isOurs(to) || to.protocol !== here.protocol)).toEqual([]);
  expect(fetched.filter(({ to }) => !exists(to.pathname)).map(({ path, to }) => `${path} > ${to}`)).toEqual([]);
});
