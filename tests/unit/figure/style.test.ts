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

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((i) => Number.parseInt(full.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

it("every colour of text has 4.5:1 on the ground and on the era tint, in both themes", () => {
  for (const theme of Object.values(palettes)) {
    for (const token of ["ink", "muted", "prk-text", "kor", "moscow"] as const) {
      expect(contrast(theme[token], theme.ground)).toBeGreaterThan(4.5);
      expect(contrast(theme[token], theme.era)).toBeGreaterThan(4.5);
    }
  }
});

it("a number on a filled bead has 4.5:1", () => {
  for (const theme of Object.values(palettes)) {
    for (const token of ["prk", "kor", "moscow", "ink"] as const) {
      expect(contrast(theme.ground, theme[token])).toBeGreaterThan(4.5);
    }
  }
});
