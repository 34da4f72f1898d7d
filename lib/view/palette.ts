/** Tokens of colour. Names are those of the CSS variables, without the dashes. */
export type Token =
  | "ground"
  | "ink"
  | "muted"
  | "rule"
  | "hair"
  | "hatch"
  | "era"
  | "prk"
  | "prk-text"
  | "kor"
  | "moscow"
  | "band"
  | "pill";

export type Palette = Record<Token, string>;

/**
 * Concrete colours, for pictures that leave the page and for the variables of the page itself.
 * `band` and `pill` are opacities. Every text colour has 4.5:1 on ground, era tint and pill; every mark and edge that tells
 * something has 3:1. `tests/unit/contrast.test.ts` lists what is used on what.
 */
export const palettes: Record<"light" | "dark", Palette> = {
  light: {
    ground: "#fff",
    ink: "#1a1a1a",
    muted: "#5c5f62",
    rule: "#e3e4e6",
    hair: "#8a8e92",
    hatch: "#d3d5d8",
    era: "#f6f6f4",
    prk: "#b35c00",
    "prk-text": "#9f5000",
    kor: "#005a66",
    moscow: "#4a4a4a",
    band: ".15",
    pill: ".1",
  },
  dark: {
    ground: "#14171a",
    ink: "#e8e6e3",
    muted: "#a3a6a9",
    rule: "#2b3035",
    hair: "#626970",
    hatch: "#2b3035",
    era: "#191d21",
    prk: "#f0a04b",
    "prk-text": "#f0a04b",
    kor: "#4fc3c7",
    moscow: "#b9bcbf",
    band: ".2",
    pill: ".16",
  },
};
