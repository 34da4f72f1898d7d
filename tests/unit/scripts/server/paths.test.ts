import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hosted, statusOf } from "./hosted";

const host = hosted({
  "404.html": "lost",
  "index.html": "door",
  "en/index.html": "page",
  "en/a file é.txt": "named",
  "data/trade.csv": "a,b",
  "data/trade.csv.gz": "packed",
  "bare/deep/index.html": "deep",
  ".git/config": "secret",
  ".env": "secret",
  ".well-known/security.txt": "whom to write to",
  _headers: "/*\n  X-Rule: kept",
});
const outside = `${host.folder}-outside.txt`;
writeFileSync(outside, "secret");
symlinkSync(outside, join(host.folder, "leads-out.txt"));
symlinkSync("/", join(host.folder, "root"));
symlinkSync("data/trade.csv", join(host.folder, "leads-in.csv"));
symlinkSync("loop", join(host.folder, "loop"));

const name = outside.split("/").at(-1);
const asRaw = (target: string, more = "") =>
  host.raw(`GET ${target} HTTP/1.1\r\nHost: localhost\r\n${more}Connection: close\r\n\r\n`);

test.each([
  `/../${name}`,
  `/en/../../${name}`,
  `/%2e%2e/${name}`,
  `/.%2E/${name}`,
  `/..%2f${name}`,
  `/en%2f..%2f..%2f${name}`,
  `/..\\${name}`,
  `/..%5c${name}`,
  `/%252e%252e/${name}`,
  `/%c0%ae%c0%ae/${name}`,
  `/en/..;/${name}`,
  "/C:/windows",
  "/leads-out.txt",
  "/root/etc/passwd",
  "/loop",
  "/.git/config",
  "/.git/",
  "/.env",
  "/%2eenv",
  "/./en/",
  "/en/./index.html",
  "/_headers",
  "/%5fheaders",
  "/data/trade.csv.gz",
  "/data/trade.csv/",
  "/data/",
  "/data",
  "/bare/",
  "/en/nothing",
  "//en/",
  "//en",
  "/en//",
  "/en//index.html",
  `/${"a".repeat(300)}`,
  `/${"a/".repeat(3000)}`,
])("%s leads nowhere", async (target) => {
  const answer = await asRaw(target);
  expect([404, 400]).toContain(statusOf(answer));
  expect(answer).not.toContain("secret");
  expect(answer.toLowerCase()).not.toContain("location:");
});

test.each([
  "/%",
  "/%zz",
  "/en/%e9",
  "/en/%00",
  "/data/trade.csv%00.html",
  "/%c0%af",
  "en/",
  "*",
])("%s is no address: 400", async (target) => {
  expect(statusOf(await asRaw(target))).toBe(400);
});

test.each([
  ["/", "door"],
  ["/en/", "page"],
  ["/en/index.html", "page"],
  ["/%65n/", "page"],
  ["/en/a%20file%20%C3%A9.txt", "named"],
  ["/leads-in.csv", "a,b"],
  ["/.well-known/security.txt", "whom to write to"],
  ["/en/?x=/../..", "page"],
  ["/data/trade.csv?v=%", "a,b"],
])("%s is served", async (target, body) => {
  const answer = await asRaw(target);
  expect([statusOf(answer), answer.split("\r\n\r\n")[1]]).toEqual([200, body]);
});

test("an address with its host before the path is read like any other", async () => {
  const answer = await asRaw("http://evil.example/en/");
  expect(answer).toContain("\r\n\r\npage");
  expect(await asRaw("http://evil.example/en")).toContain("location: /en/\r\n");
});

test.each([
  ["/en", "/en/"],
  ["/en?from=1990&to=2001", "/en/?from=1990&to=2001"],
  ["/en?a=b?c", "/en/?a=b?c"],
  ["/en?//evil.com", "/en/?//evil.com"],
  ["/bare/deep", "/bare/deep/"],
  ["/%65n", "/en/"],
])("%s is sent on to %s", async (target, location) => {
  const { status, headers } = await host.get(target);
  expect([status, headers.location]).toEqual([308, location]);
});

test.each([
  "//evil.com/en",
  "//evil.com",
  "/\\evil.com",
  "/%2fevil.com",
  "/%5cevil.com/en",
  "///en",
  "/%0d%0aX: y/en",
])("%s is sent nowhere", async (target) => {
  const answer = await asRaw(target.replaceAll(" ", "%20"));
  expect(statusOf(answer)).toBe(404);
  expect(answer.toLowerCase()).not.toMatch(/location:|\r\nx:/);
});

test("no host name changes an answer", async () => {
  for (const named of ["evil.example", "localhost:1", "[::1]", "a@b"]) {
    const { status, headers } = await host.get("/en", { host: named });
    expect([status, headers.location]).toEqual([308, "/en/"]);
  }
});

test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])("%s is refused", async (method) => {
  const { status, headers, body } = await host.get("/en/", {}, method);
  expect([status, headers.allow, body.length]).toEqual([405, "GET, HEAD", 0]);
});
