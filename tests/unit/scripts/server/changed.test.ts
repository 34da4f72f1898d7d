import { appendFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, hosted, readerOf } from "./hosted";

const size = 24_000_000;
const large = Buffer.alloc(size);
const host = hosted({ "404.html": "lost", "en/index.html": "page", "large.zip": large, "a.txt": "first" });

test("a file that changes is served as it is now, with another tag", async () => {
  const file = join(host.folder, "a.txt");
  const first = await host.get("/a.txt");
  writeFileSync(file, "and then a longer one");
  const second = await host.get("/a.txt", { "if-none-match": String(first.headers.etag) });
  expect([second.status, String(second.body)]).toEqual([200, "and then a longer one"]);
  rmSync(file);
  expect((await host.get("/a.txt")).status).toBe(404);
  writeFileSync(file, "new");
  expect(String((await host.get("/a.txt")).body)).toBe("new");
});

test("a file that another takes the place of is still sent whole", async () => {
  const file = join(host.folder, "large.zip");
  const socket = await readerOf(host.port, "/large.zip");
  writeFileSync(`${file}.new`, "short");
  renameSync(`${file}.new`, file);
  let received = 0;
  for await (const part of socket) received += part.length;
  expect(received).toBeGreaterThan(size);
  expect(String((await host.get("/large.zip")).body)).toBe("short");
  writeFileSync(file, large);
});

test("a file cut while it is sent never passes for whole", async () => {
  const file = join(host.folder, "large.zip");
  const socket = await readerOf(host.port, "/large.zip");
  truncateSync(file, 10);
  let received = 0;
  for await (const part of socket) received += part.length;
  expect(received).toBeLessThan(size);
  appendFileSync(file, large.subarray(10));
});

test("while one build takes the place of another there is no site, not a wrong page", async () => {
  renameSync(host.folder, `${host.folder}-away`);
  const { status, headers } = await host.get("/en/");
  renameSync(`${host.folder}-away`, host.folder);
  expect([status, headers["retry-after"]]).toEqual([503, "2"]);
  expect(String((await host.get("/en/")).body)).toBe("page");
});

test("a build put in the place of another is served from then on, and one under way is still read to its end", async () => {
  const [next, old] = [folderOf({ "404.html": "lost anew", "es/index.html": "new" }), `${host.folder}-old`];
  const socket = await readerOf(host.port, "/large.zip");
  renameSync(host.folder, old);
  renameSync(next, host.folder);
  expect(String((await host.get("/es/")).body)).toBe("new");
  expect(String((await host.get("/en/")).body)).toBe("lost anew");
  rmSync(old, { recursive: true });
  let received = 0;
  for await (const part of socket) received += part.length;
  expect(received).toBeGreaterThan(size);
});
