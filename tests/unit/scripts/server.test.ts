import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staticServer } from "../../../scripts/server.mjs";

const folder = mkdtempSync(join(tmpdir(), "tumen-server-"));
const pages = { "404.html": "lost", "index.html": "door", "en/index.html": "page", "data/trade.csv": "a,b" };
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
