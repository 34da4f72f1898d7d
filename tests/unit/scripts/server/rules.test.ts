import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headerRules, withRules } from "../../../../scripts/server/rules.mjs";
import { hosted } from "./hosted";

const written = `# every page
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'self'; img-src data:
  Link: </a>; rel=x
/data/*
  Link: </b>; rel=y
  Cache-Control: public, max-age=60
  Content-Type: text/plain
/embed/:lang/
  ! X-Frame-Options
  ! Cache-Control
https://other.example/*
  X-Elsewhere: yes
`;
const host = hosted({
  "404.html": "lost",
  "en/index.html": "page",
  "embed/en/index.html": "frame",
  "data/a.csv": "a,b",
  "_next/static/a.js": "1",
  _headers: written,
});

test("the rules of a file stand on every answer about it, whatever it is", async () => {
  const etag = String((await host.get("/en/")).headers.etag);
  const answers = [
    await host.get("/en/"),
    await host.get("/en/", {}, "HEAD"),
    await host.get("/en/", { range: "bytes=0-1" }),
    await host.get("/en/", { "if-none-match": etag }),
    await host.get("/en"),
    await host.get("/nowhere"),
    await host.get("/_headers"),
    await host.get("/%"),
    await host.get("/en/", {}, "POST"),
    await host.get("/en/", { "if-match": '"x"' }),
    await host.get("/en/", { range: "bytes=99-" }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 206, 304, 308, 404, 404, 400, 405, 412, 416]);
  for (const { status, headers } of answers) {
    expect([status, headers["x-frame-options"]]).toEqual([status, "DENY"]);
    expect(headers["content-security-policy"]).toBe("default-src 'self'; img-src data:");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-elsewhere"]).toBeUndefined();
  }
});

test("several rules add up, and their word stands before the server's own", async () => {
  const { headers } = await host.get("/data/a.csv");
  expect(headers.link).toBe("</a>; rel=x, </b>; rel=y");
  expect(headers["cache-control"]).toBe("public, max-age=60");
  expect(headers["content-type"]).toBe("text/plain");
});

test("a header is taken away by its name with a mark before it", async () => {
  const { headers } = await host.get("/embed/en/");
  expect([headers["x-frame-options"], headers["cache-control"]]).toEqual([undefined, undefined]);
  expect((await host.get("/embed/en/more")).headers["x-frame-options"]).toBe("DENY");
});

test("an error is never kept, even where its address would be", async () => {
  expect((await host.get("/_next/static/a.js")).headers["cache-control"]).toContain("immutable");
  for (const path of ["/_next/static/gone.js", "/data/gone.csv"])
    expect([path, (await host.get(path)).headers["cache-control"]]).toEqual([path, "no-cache"]);
});

test("rules that change while the server runs are followed", async () => {
  writeFileSync(join(host.folder, "_headers"), "/*\n  X-New: 1\n");
  expect((await host.get("/en/")).headers["x-new"]).toBe("1");
  writeFileSync(join(host.folder, "_headers"), written);
  expect((await host.get("/en/")).headers["x-new"]).toBeUndefined();
});

const namesAt = (path: string, rule: string) =>
  Object.keys(withRules({}, headerRules(`${rule}\n  X-A: 1`), path)).length === 1;

test.each([
  ["/*", "/", true],
  ["/*", "/en/compare/", true],
  ["/data/*", "/data/a.csv", true],
  ["/data/*", "/database", false],
  ["/data/*.csv", "/data/cite/a.csv", true],
  ["/data/*.csv", "/data/acsv", false],
  ["/en/", "/en/", true],
  ["/en/", "/en", false],
  ["/:lang/", "/es/", true],
  ["/:lang/", "/es/compare/", false],
  ["/embed/:lang/*", "/embed/en/x", true],
  ["/a+(b)", "/a+(b)", true],
  ["https://x.example/*", "/en/", false],
])("the rule %s for %s: %s", (rule, path, fits) => {
  expect(namesAt(path, rule)).toBe(fits);
});

test("lines before any path, and lines that are no header, say nothing", () => {
  expect(headerRules("X-A: 1\n/a\nno header\n  # X-B: 1\n\tX-C: 1\r\n")).toEqual([
    { path: "/a", headers: [["X-C", "1"]] },
  ]);
});
