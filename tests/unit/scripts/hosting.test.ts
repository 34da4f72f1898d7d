import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withHosts } from "../../../scripts/hosting.mjs";
import { headerRules } from "../../../scripts/server/rules.mjs";

type Rule = { path: string; headers: [name: string, value: string][] };
const rules: Rule[] = headerRules(readFileSync("public/_headers", "utf8"));
const page = readFileSync("docs/hosting.md", "utf8");

/** The headers of an address, as hosts add them up. */
const headersOf = (address: string) =>
  rules
    .filter(({ path }) => (path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : address === path))
    .flatMap(({ headers }) => headers);
const pages = ["/", "/index.html", "/en/", "/es/compare/", "/en/nowhere", "/404.html", "/404/", "/_not-found/"];
const open = ["/data/trade.csv", "/view/en.json", "/_next/static/chunks/a.js", "/preview/explore-en.png"];

test("what docs/hosting.md tells other hosts is what public/_headers says", () => {
  expect(withHosts(page, rules)).toBe(page);
});

test("every header of public/_headers is explained", () => {
  const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)));
  expect([...names].filter((name) => !page.includes(`| \`${name}`) && !page.includes(`, \`${name}`))).toEqual([]);
});

test("no address gets a header twice", () => {
  for (const address of [...pages, ...open, "/embed/en/", "/nowhere"]) {
    const names = headersOf(address).map(([name]) => name);
    expect([address, new Set(names).size]).toEqual([address, names.length]);
  }
});

test("only the embedded chart may stand in a frame of another site", () => {
  for (const address of pages) {
    const headers = Object.fromEntries(headersOf(address));
    expect([address, headers["X-Frame-Options"]]).toEqual([address, "DENY"]);
    expect([address, headers["Content-Security-Policy"]]).toEqual([address, "frame-ancestors 'none'"]);
  }
  expect(JSON.stringify(headersOf("/embed/es/"))).not.toMatch(/frame/i);
});

test("files are open to anybody, pages are not", () => {
  for (const address of open) expect(headersOf(address)).toContainEqual(["Access-Control-Allow-Origin", "*"]);
  for (const address of [...pages, "/embed/en/"])
    expect(Object.fromEntries(headersOf(address))).not.toHaveProperty("Access-Control-Allow-Origin");
});
