import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { figureCss, pageCss } from "../../../lib/figure/style";
import { palettes } from "../../../lib/view/palette";

it("app/figure.css is what the painter's style says", () => {
  expect(readFileSync("app/figure.css", "utf8")).toBe(pageCss());
});

it("an export carries concrete colours only", () => {
  const css = figureCss((token) => palettes.dark[token]);
  expect(css).not.toContain("var(");
  expect(css).toContain(".figure .prk{color:#f0a04b}");
});
