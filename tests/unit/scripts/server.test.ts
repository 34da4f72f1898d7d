import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headerRules } from "../../../scripts/server/rules.mjs";
import { staticServer } from "../../../scripts/server.mjs";

const folder = mkdtempSync(join(tmpdir(), "tumen-server-"));
const pages = {
  "404.html": "lost",
  "index.html": "door",
  "en/index.html": "page",
  "data/trade.csv": "a,b",
  "view/en.json": "{}",
  "_next/static/media/font.woff2": "font",
  _headers: readFileSync("public/_headers", "utf8"),
};
for (const [name, text] of Object.entries(pages)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
writeFileSync(join(folder, "data/trade.csv.gz"), gzipSync("a,b packed"));

const server = staticServer(folder);
let address = "";
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, ready));
  const bound = server.address();
  address = typeof bound === "object" && bound ? `http://localhost:${bound.port}` : "";
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(address + path, { redirect: "manual", headers: { "accept-encoding": "identity", ...headers } });

test("a folder with a page is answered with its page", async () => {
  const response = await get("/en/");
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("page");
});

test("a folder without its closing slash is sent on, query kept", async () => {
  const response = await get("/en?from=1990&to=2001");
  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toBe("/en/?from=1990&to=2001");
});

test("an unknown path gets the words of 404.html and status 404", async () => {
  const response = await get("/nowhere");
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("lost");
});

test("a redirect never leads to another host", async () => {
  expect((await get("//en")).headers.get("location")).toBeNull();
});

test("an unchanged file is not sent twice", async () => {
  const etag = (await get("/en/")).headers.get("etag") ?? "";
  expect(etag).not.toBe("");
  expect((await get("/en/", { "if-none-match": etag })).status).toBe(304);
});

test("the packed copy is sent to whoever takes it, and only to them", async () => {
  expect(await (await get("/data/trade.csv", { "accept-encoding": "gzip" })).text()).toBe("a,b packed");
  expect(await (await get("/data/trade.csv")).text()).toBe("a,b");
});

test("data files say that they are UTF-8", async () => {
  expect((await get("/data/trade.csv")).headers.get("content-type")).toBe("text/csv; charset=utf-8");
});

test("anything but reading is refused", async () => {
  expect((await fetch(`${address}/en/`, { method: "POST" })).status).toBe(405);
});

test("data, scripts and fonts can be read by a frame without an origin, and pages cannot", async () => {
  const allowed = async (path: string) => (await get(path)).headers.get("access-control-allow-origin");
  expect(await allowed("/view/en.json")).toBe("*");
  expect(await allowed("/data/trade.csv")).toBe("*");
  expect(await allowed("/_next/static/media/font.woff2")).toBe("*");
  expect(await allowed("/en/")).toBeNull();
});

test("headers are read as a host reads them: paths, and lines indented under them", () => {
  expect(headerRules("# why\n/a/*\n  X-One: 1\n  X-Two: a: b\n\n/c\n\tX-One: 2\n")).toEqual([
    {
      path: "/a/*",
      headers: [
        ["X-One", "1"],
        ["X-Two", "a: b"],
      ],
    },
    { path: "/c", headers: [["X-One", "2"]] },
  ]);
});
