import { expect, test } from "vitest";
import { joinScripts } from "../../../scripts/joinScripts.mjs";

const page = [
  "<html><head><script>early()</script></head><body><p>words</p>",
  "<script>requestAnimationFrame(function(){$RT=performance.now()});</script>",
  '<script id="_R_">one();</script><script src="/b.js" async=""></script><script>two()</script>',
  '<script type="application/ld+json">{"a":1}</script><script>three("a\nb")</script></body></html>',
].join("");
const joined = joinScripts(page, "FIRST=1");

test("the inline scripts of a body become one at its end, in their order", () => {
  expect(joined).toContain('<script id="_R_">FIRST=1;one();two();three("a\nb")</script></body></html>');
  expect(joined.match(/<script(?: id="_R_")?>/g)).toHaveLength(2);
});

test("what runs in the head, has an address or is data stays where it is", () => {
  expect(joined).toContain("<head><script>early()</script></head>");
  expect(joined).toContain('<script src="/b.js" async=""></script>');
  expect(joined).toContain('<script type="application/ld+json">{"a":1}</script>');
});

test("the clock of late boundaries goes, for none is late", () => {
  expect(joined).not.toContain("$RT");
});
