import { readdirSync, readFileSync, statSync } from "node:fs";
import type { Page } from "@playwright/test";

const out = "out";

/** What is looked at on a page: its language, every id, every address it names and whether the browser fetches it by itself. */
export type Crawled = {
  path: string;
  lang: string;
  ids: string[];
  /** As written, with entities read. */
  links: string[];
  fetched: string[];
};

/** The built pages, by the address a reader sees. */
const builtPages = (): string[] =>
  readdirSync(out, { recursive: true })
    .map((name) => `/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith("/index.html"))
    .map((name) => name.slice(0, -"index.html".length));

/** True for a page, named with its closing slash, and for a file. */
export const exists = (path: string): boolean =>
  statSync(`${out}${decodeURIComponent(path)}${path.endsWith("/") ? "index.html" : ""}`, {
    throwIfNoEntry: false,
  })?.isFile() === true;

/** Reads every built page as a browser without scripts does; nothing of it runs. */
export async function crawl(page: Page): Promise<Crawled[]> {
  const files = builtPages().map((path) => ({ path, html: readFileSync(`${out}${path}index.html`, "utf8") }));
  return page.evaluate((all) => {
    const named = (parent: Document, selector: string, name: string) =>
      [...parent.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? "");
    return all.map(({ path, html }) => {
      const document = new DOMParser().parseFromString(html, "text/html");
      return {
        path,
        lang: document.documentElement.lang,
        ids: named(document, "[id]", "id"),
        links: named(document, "a[href], area[href], link[rel=canonical], link[rel=alternate]", "href"),
        fetched: [
          ...named(document, "[src]", "src"),
          ...named(document, "link[href]:not([rel=canonical], [rel=alternate])", "href"),
          ...named(document, "form[action]", "action"),
          ...named(document, "meta[property='og:image'], meta[name='twitter:image']", "content"),
        ],
      };
    });
  }, files);
}
