/** Every unit a measure can have. The words of a page know each; a new one needs its words in both languages first. */
export const units = [
  "usd_million",
  "rouble_million",
  "percent",
  "share",
  "index_0_100",
  "level",
  "count",
  "persons",
  "distance",
  "tiv_million",
  "tonnes",
  "barrels",
] as const;

/** Units of things that are counted whole: a figure with a fraction is a slip, mostly a point between thousands. */
export const wholeUnits: ReadonlySet<(typeof units)[number]> = new Set(["count", "persons", "tonnes", "barrels"]);
