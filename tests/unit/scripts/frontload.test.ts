import { expect, test } from "vitest";
import { frontload } from "../../../scripts/frontload.mjs";

const page = [
  '<html><head><link rel="stylesheet" href="/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" href="/b.js"/><script src="/b.js" async=""></script><title>T</title>',
  '<script>early()</script></head><body><p>words</p><script src="/c.js" async=""></script></body></html>',
].join("");
const result = frontload(page, (href: string) => `/* ${href} */ p{color:red}`);

test("the styles of a page stand in it, before its words", () => {
  expect(result.indexOf("<style>/* /a.css */ p{color:red}</style>")).toBeGreaterThan(0);
  expect(result.indexOf("<style>")).toBeLessThan(result.indexOf("<body>"));
});

test("no style sheet is fetched, and its link stays for React to find", () => {
  expect(result).toContain('<link rel="stylesheet" href="/a.css" disabled="" data-precedence="next"/>');
});

test("scripts with an address come after the words, each once; a script that must run early stays", () => {
  expect(result.match(/src="\/b.js"/g)).toHaveLength(1);
  expect(result.indexOf('src="/b.js"')).toBeGreaterThan(result.indexOf("words"));
  expect(result.indexOf("early()")).toBeLessThan(result.indexOf("words"));
});

test("the runtime stands last: a script it does not find in the page it would insert", () => {
  const script = (name: string) => `<script src="/${name}.js" async=""></script>`;
  const head = ["a", "turbopack-1", "b"].map(script).join("");
  expect(frontload(`<html><head>${head}</head><body></body></html>`, () => "")).toContain(
    ["a", "b", "turbopack-1"].map(script).join(""),
  );
});

test("styles that would end their element are refused", () => {
  expect(() => frontload(page, () => "</style>")).toThrow("would end");
});
