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

type Unit = (typeof units)[number];

/** Units of things that are counted whole: a figure with a fraction is a slip, mostly a point between thousands. */
export const wholeUnits: ReadonlySet<Unit> = new Set(["count", "persons"]);

/** Units of goods in bulk: a figure may have a fraction, but one of three noughts is mostly a point between thousands. */
export const bulkUnits: ReadonlySet<Unit> = new Set(["tonnes", "barrels"]);
