import { expect, it } from "vitest";
import { crisp, escapeXml, figure, short } from "../../../lib/figure/svg";

it("numbers have one decimal at most and no zero before the point", () => {
  expect([12.34, 12, 0.5, -0.25, -0.04, 0].map(short)).toEqual(["12.3", "12", ".5", "-.2", "0", "0"]);
});

it("hairlines sit on half pixels", () => {
  expect([10, 10.4, 10.9].map(crisp)).toEqual(["10.5", "10.5", "10.5"]);
});

it("words cannot leave their place in the markup", () => {
  expect(escapeXml(`<b> & "c" ‹é›`)).toBe("&lt;b&gt; &amp; &quot;c&quot; ‹é›");
  expect(escapeXml("a\u0000b\u0008c\ud800d\ufffee")).toBe("abcde");
});

it("a picture has a text alternative, or none at all for a layer", () => {
  expect(figure(10, 20, 'Trade "fell"', "")).toContain('role="img" aria-label="Trade &quot;fell&quot;"');
  expect(figure(10, 20, null, "")).toContain('aria-hidden="true"');
});
