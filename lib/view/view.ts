import type { EventKind, Korea } from "../types";

/** Half-lives of the intensity index a reader can choose, in years. */
export type HalfLife = 1.5 | 3 | 6;

/** Everything the address says: enough to draw the page again, byte for byte. */
export type View = {
  from: number;
  to: number;
  measures: string[];
  partners: Korea[];
  /** `auto` follows the catalogue: log for money, linear for the rest. */
  scale: "auto" | "log" | "linear";
  prices: "current" | "constant";
  as: "value" | "index" | "share" | "ratio";
  base: number;
  layout: "overlay" | "side";
  y: "shared" | "own";
  align: Record<Korea, string> | null;
  events: "all" | "none" | EventKind[];
  /** `headline`, `all` (the headline with every other source about it), or the id of the preferred source of the trade series. */
  source: string;
  half: HalfLife;
  pin: number[];
  event: string | null;
  around: 1 | 3 | 5;
  periods: [Span, Span] | null;
  weights: Record<string, number>;
  theme: "system" | "light" | "dark";
};

/** First and last year shown, both included. */
export type Span = { from: number; to: number };

/** The pages that draw a view. `embed` is one panel for another site's page, `methods` a page to read with two panels to try. */
export type ViewPage = "explore" | "compare" | "embed" | "methods";

const explore: View = {
  from: 1985,
  to: 2024,
  measures: ["trade_total", "intensity", "unga_distance"],
  partners: ["PRK", "KOR"],
  scale: "auto",
  prices: "current",
  as: "value",
  base: 1990,
  layout: "overlay",
  y: "shared",
  align: null,
  events: "all",
  source: "headline",
  half: 3,
  pin: [],
  event: null,
  around: 1,
  periods: null,
  weights: {},
  theme: "system",
};

/** What a page shows when its address says nothing. */
export const defaultViews: Record<ViewPage, View> = {
  explore,
  compare: {
    ...explore,
    from: 1988,
    measures: ["trade_total", "trade_export", "intensity", "unga_distance"],
    layout: "side",
  },
  embed: { ...explore, measures: ["trade_total"] },
  methods: { ...explore, from: 1945, measures: ["intensity", "activity"] },
};
