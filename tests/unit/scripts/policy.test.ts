import { expect, test } from "vitest";
import { hashOf } from "../../../scripts/integrity.mjs";
import { policyOf, withPolicy } from "../../../scripts/policy.mjs";

const page = [
  '<html><head><meta charSet="utf-8"/><link rel="icon" href="/icon.svg"/><script>early()</script><style>p{color:red}</style>',
  '</head><body><p>a < b on="x"</p><script type="application/ld+json">{"a":1}</script>',
  '<script id="_R_">late("style=\\"x\\"")</script></body></html>',
].join("");

const directives = (policy: string) =>
  Object.fromEntries(policy.split(";").map((one) => [one.slice(0, one.indexOf(" ")), one.slice(one.indexOf(" ") + 1)]));

test("a page may run its own files and the inline scripts it was built with, nothing else", () => {
  const policy = directives(policyOf(page, "en/index.html"));
  expect(policy["script-src"]).toBe(`'self' '${hashOf("early()")}' '${hashOf('late("style=\\"x\\"")')}'`);
  expect(policy["style-src"]).toBe(`'self' '${hashOf("p{color:red}")}'`);
  expect(policy["default-src"]).toBe("'none'");
  expect(policyOf(page, "en/index.html")).not.toMatch(/unsafe|strict-dynamic|https?:|\*/);
});

test("only pages with charts to embed may hold a frame, and only one of this site", () => {
  for (const name of ["en/index.html", "es/compare/index.html", "en/methods/index.html"])
    expect(directives(policyOf(page, name))["frame-src"]).toBe("'self'");
  for (const name of ["embed/en/index.html", "404.html", "en/data/index.html", "index.html"])
    expect(policyOf(page, name)).not.toContain("frame-src");
});

test("the policy stands before all it speaks of, after the encoding", () => {
  expect(withPolicy(page, "en/index.html")).toMatch(
    /^<html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"\/><link/,
  );
});

test("a page that its policy would break stops the build", () => {
  expect(() => withPolicy(page.replace("<p>", '<p style="color:red">'), "x")).toThrow(
    "attribute that the policy refuses",
  );
  expect(() => withPolicy(page.replace("<p>", '<p class="a" onclick="b()">'), "x")).toThrow(
    "attribute that the policy refuses",
  );
  expect(() => withPolicy(page.replace('<meta charSet="utf-8"/>', ""), "x")).toThrow("encoding");
});
