import { palettes, type Token } from "../view/palette";

/** The sans of all words; the serif sets titles only. A picture taken away carries its fonts, a page uses the reader's. */
const fonts = {
  page: '-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Inter,"Helvetica Neue",Arial,sans-serif',
  sans: 'Inter,"Nanum Gothic",Roboto,"Helvetica Neue",Arial,sans-serif',
  serif: '"Source Serif 4","Nanum Gothic",Georgia,serif',
};

/**
 * The rules that give the classes of a picture their look.
 *
 * Shape: CSS text. `resolve` turns a token of colour into a CSS value: a variable on the page, a concrete value in exports.
 */
export function figureCss(resolve: (token: Token) => string): string {
  const tones = (["prk", "kor"] as const).map((tone) => [tone, resolve(tone)] as const);
  const rules: [string, string][] = [
    ["", `display:block;fill:none;font:400 12px ${fonts.page};font-variant-numeric:tabular-nums`],
    [" text", `fill:${resolve("ink")}`],
    [" .muted", `color:${resolve("muted")}`],
    [" .moscow", `color:${resolve("moscow")}`],
    [" .ink", `color:${resolve("ink")}`],
    ...tones.map(([tone, value]): [string, string] => [` .${tone}`, `color:${value}`]),
    [" .prk text", `fill:${resolve("prk-text")}`],
    [" .kor text,& .moscow text,& .muted text", "fill:currentColor"],
    [" .t13", "font-size:13px"],
    [" .bold", "font-weight:600"],
    [" .prose", "font-variant-numeric:normal"],
    [" .middle", "text-anchor:middle"],
    [" .end", "text-anchor:end"],
    [" .halo", `paint-order:stroke;stroke:${resolve("ground")};stroke-width:2.5px;stroke-linejoin:round`],
    [" .era", `fill:${resolve("era")}`],
    [" .gridline", `stroke:${resolve("rule")}`],
    [" .zero,& .axis,& .lack", `stroke:${resolve("muted")}`],
    [" .tick,& .wedge", `stroke:${resolve("hair")}`],
    [" .hairline", `stroke:${resolve("hair")};stroke-dasharray:1 3`],
    [" .hatch", `stroke:${resolve("hatch")}`],
    [" .hairline.opened", "stroke:currentColor;stroke-dasharray:none"],
    [" .pin", `stroke:${resolve("ink")}`],
    [" .line", "stroke:currentColor;stroke-width:2.25;stroke-linejoin:round;stroke-linecap:round"],
    [" .thin", "stroke-width:1"],
    [" .dashed", "stroke-dasharray:5 4;stroke-linecap:butt"],
    [" .band", `fill:currentColor;fill-opacity:${resolve("band")}`],
    [" .other", "stroke:currentColor;stroke-width:.75;stroke-opacity:.8;stroke-linecap:round"],
    [" .dots", "stroke-width:3.5"],
    [" .cut", "stroke:currentColor;stroke-width:1.5"],
    [" .leader", "stroke:currentColor;stroke-width:.75;stroke-dasharray:1 2"],
    [" .mark", `fill:currentColor;stroke:${resolve("ground")}`],
    [" .mark.pinned", "stroke-width:2"],
    [" .mark.hollow", `fill:${resolve("ground")};stroke:currentColor;stroke-width:1.75`],
    [" .pill", `fill:currentColor;fill-opacity:${resolve("pill")}`],
    [" .sign", `fill:currentColor;stroke:${resolve("ground")};paint-order:stroke`],
    [" .event text", "font-weight:600"],
    [" .labelled .pill", "fill-opacity:1"],
    [" .labelled text,& .event.opened text", `fill:${resolve("ground")}`],
    [" .event.opened", `color:${resolve("ink")}`],
    [" .event.opened .pill", "fill-opacity:1"],
    [" .history", "stroke:currentColor;stroke-width:1.25;stroke-linejoin:round"],
    [" .window", `fill:${resolve("ground")}`],
    [" .handle", `fill:${resolve("ground")};stroke:${resolve("ink")};stroke-width:1.25`],
  ];
  return cssOf(rules);
}

/**
 * The rules that pictures taken away need on top: larger type, the title of this picture, heavier lines where it is read
 * from afar.
 */
export function pictureCss(resolve: (token: Token) => string, title: number): string {
  return cssOf([
    // Property by property: not every program that draws SVG knows the short form. Tabular figures would widen Inter's hyphens.
    ["", `font-family:${fonts.sans};font-size:12px;font-variant-numeric:normal`],
    ...[14, 15, 16, 17, 18, 19, 20].map((size): [string, string] => [` .t${size}`, `font-size:${size}px`]),
    [" .title,& .subject", `font-family:${fonts.serif};font-weight:600`],
    [" .title", `font-size:${title}px`],
    [" .subject", "font-size:20px"],
    [" .paper", `fill:${resolve("ground")}`],
    [" text.number", `fill:${resolve("ground")};font-weight:600;text-anchor:middle`],
    [" .large .line", "stroke-width:3.5"],
    [" .large .thin", "stroke-width:1.75"],
    [" .large .dashed", "stroke-dasharray:9 7"],
    [" .large .cut", "stroke-width:2"],
    [" .large .other", "stroke-width:1.25"],
    [" .large .dots", "stroke-width:5"],
  ]);
}

function cssOf(rules: [string, string][]): string {
  return rules.map(([name, body]) => `.figure${name.replaceAll("&", ".figure")}{${body}}`).join("\n");
}

const variablesOf = (values: Partial<Record<Token, string>>): string =>
  Object.entries(values)
    .map(([token, value]) => `--${token}:${value}`)
    .join(";");

/** The variables of one palette. */
const variables = (theme: keyof typeof palettes): string => `${variablesOf(palettes[theme])};color-scheme:${theme}`;

const half = "color-mix(in srgb,var(--ink) 50%,var(--ground))";

/** Who asks for more contrast, in either theme: no grey words, and lines to read along that reach 3:1. */
const moreContrast: Partial<Record<Token, string>> = {
  muted: "var(--ink)",
  hair: "var(--ink)",
  rule: half,
  hatch: half,
};

/** System colours, where the reader has chosen their own: shape and name tell the lines apart, and one is a link's colour. */
const systemColours: Record<Token, string> = {
  ground: "Canvas",
  ink: "CanvasText",
  muted: "CanvasText",
  rule: "GrayText",
  hair: "GrayText",
  hatch: "GrayText",
  era: "Canvas",
  prk: "CanvasText",
  "prk-text": "CanvasText",
  kor: "LinkText",
  moscow: "CanvasText",
  band: ".3",
  pill: "0",
};

/** The whole of `app/figure.css`: the tokens of colour for every theme, then the rules of the pictures. */
export function pageCss(): string {
  return `${[
    "/* Written by lib/figure/style.ts; a test keeps the two equal. */",
    `:root{${variables("light")}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${variables("dark")}}}`,
    `:root[data-theme="dark"]{${variables("dark")}}`,
    `@media (prefers-contrast:more){:root:root{${variablesOf(moreContrast)}}}`,
    `@media print{:root:root:root{${variables("light")}}}`,
    `@media (forced-colors:active){:root:root:root{${variablesOf(systemColours)}}.figure{forced-color-adjust:none}}`,
    figureCss((token) => `var(--${token})`),
  ].join("\n")}\n`;
}
