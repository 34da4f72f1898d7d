import { createServer } from "node:http";
import { test as base, type FrameLocator, type Page } from "@playwright/test";
import { embedCode } from "../../lib/export/embedCode";

/** A page of another site: what it shows of itself, and the address to open. */
type Host = (body: string) => Promise<string>;

/** Tests with another site beside ours, whose pages hold what they are given. */
export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from its parameter
  host: async ({}, use) => {
    let page = "";
    const server = createServer((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.end(
        `<!doctype html><title>Another site</title><link rel="icon" href="data:,"><h1>An article</h1>${page}`,
      );
    });
    await new Promise<void>((ready) => server.listen(0, ready));
    const bound = server.address();
    if (typeof bound !== "object" || !bound) throw new Error("no port");
    await use(async (body) => {
      page = body;
      return `http://127.0.0.1:${bound.port}/`;
    });
    server.closeAllConnections();
    server.close();
  },
});

/** The code of an embedded chart of the site under test. */
export const codeFor = (
  baseURL: string | undefined,
  path: string,
  withScript: boolean,
  title = "Trade · Tumen",
): string => embedCode({ src: `${baseURL}${path}`, title, height: 720 }, withScript);

/** The inside of the first frame of a page, once its chart is drawn by the script. */
export async function chartIn(page: Page, place = 0): Promise<FrameLocator> {
  const frame = page.locator("iframe").nth(place).contentFrame();
  await frame.locator("html:not([data-view]) [data-panel]").hover({ position: { x: 2, y: 2 } });
  await frame.locator("[data-live] .recharts-surface").first().waitFor();
  return frame;
}
