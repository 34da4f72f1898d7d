import { expect, type Page, type Request } from "@playwright/test";
import { listen } from "./walk";

/** What was seen of a site that should keep to itself. */
export type Seen = { errors: string[]; violations: string[]; requests: number; foreign: string[]; cookies: string[] };

/** Watches a page and its frames from now on: what it asks for and from whom, what its policy refuses, which cookies come. */
export async function watch(page: Page, origin: string | undefined): Promise<Seen> {
  const seen: Seen = { errors: listen(page), violations: [], requests: 0, foreign: [], cookies: [] };
  await page.exposeFunction("tellViolation", (words: string) => seen.violations.push(words));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      Reflect.get(window, "tellViolation")?.(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on("request", (request: Request) => {
    seen.requests++;
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== "data:" && protocol !== "blob:") seen.foreign.push(request.url());
  });
  page.on("response", async (response) => {
    const cookie = await response.headerValue("set-cookie").catch(() => null);
    if (cookie) seen.cookies.push(`${response.url()}: ${cookie}`);
  });
  return seen;
}

/** Everything a browser can keep for a site. */
export const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.entries({ ...localStorage }),
    session: Object.entries({ ...sessionStorage }),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

export const nothing = { cookie: "", local: [], session: [], databases: [], caches: [], workers: 0 };

/** Expects that a page asked nothing of others, was refused nothing and got no cookie. */
export function expectQuiet({ errors, violations, foreign, cookies }: Seen): void {
  expect({ errors, violations, foreign, cookies }).toEqual({ errors: [], violations: [], foreign: [], cookies: [] });
}
