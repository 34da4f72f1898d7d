import type { Table } from "./field";
import { patterns, years } from "./field";
import { groups } from "./groups";
import { units } from "./units";

const partners = ["PRK", "KOR", "KOREA"] as const;
const measure = { type: "id", of: "measures", required: true, about: "what is counted" } as const;
const partner = { type: "choice", values: partners, required: true, about: "the other side of Moscow" } as const;
const source = { type: "id", of: "sources", required: true, about: "who says so" } as const;
const from = { type: "integer", ...years, required: true, about: "first year" } as const;
const to = { type: "integer", ...years, required: true, about: "last year, included" } as const;

/** Every figure of every source, one a row. */
export const series = {
  path: "series/*.csv",
  about: "Figures, one row for each measure, partner, year and source",
  primaryKey: ["measure", "partner", "source", "year"],
  fields: {
    measure,
    partner,
    year: { type: "integer", ...years, required: true, about: "calendar year" },
    value: { type: "number", about: "the figure, in the unit of the measure" },
    low: { type: "number", about: "lowest value this source itself states" },
    high: { type: "number", about: "highest value this source itself states" },
    status: {
      type: "choice",
      values: ["A", "E", "U", "B"],
      required: true,
      about: "A reported, E estimated or converted, U low reliability, B break in the series",
    },
    source,
    locator: { type: "text", about: "where in the source" },
    original_value: { type: "number", about: "the figure as printed, where it was printed in another unit" },
    original_unit: { type: "text", oneLine: true, about: "unit of the figure as printed" },
    derived: {
      type: "choice",
      values: ["sum", "back-cast", "converted", "interpolated", "ratio", "copy", "bound", "estimate", "outlier"],
      about: "how the figure came to be; blank where it is as published",
    },
    note: { type: "text", about: "what a reader of the figure must know" },
  },
} as const satisfies Table;

/** Which source the headline line follows. */
export const headline = {
  path: "headline.csv",
  about: "Which source the headline line uses in which years",
  primaryKey: ["measure", "partner", "from"],
  fields: {
    measure,
    partner,
    from,
    to,
    source,
    note: { type: "text", about: "what changes for the reader in the first year; blank where the basis goes on" },
  },
} as const satisfies Table;

/** The catalogue of measures. */
export const measures = {
  path: "measures.csv",
  about: "What is counted, in which unit",
  primaryKey: ["measure"],
  fields: {
    measure: { type: "id", pattern: patterns.slug, required: true, about: "id of the measure" },
    group: { type: "choice", values: groups, required: true, about: "what the measure belongs to" },
    unit: { type: "choice", values: units, required: true, about: "unit of its values" },
    title_en: { type: "text", oneLine: true, required: true, about: "title in English" },
    title_es: { type: "text", oneLine: true, required: true, about: "title in Spanish" },
    definition_en: { type: "text", required: true, about: "what is counted, in English" },
    definition_es: { type: "text", required: true, about: "what is counted, in Spanish" },
    scale: { type: "choice", values: ["linear", "log"], required: true, about: "scale a panel opens with" },
    min: { type: "number", about: "lowest value possible" },
    max: { type: "number", about: "highest value possible" },
    order: { type: "integer", min: 0, required: true, unique: true, about: "place in lists" },
  },
} as const satisfies Table;

/** Years without a figure. */
export const gaps = {
  path: "gaps.csv",
  about: "Years without a figure, and why",
  primaryKey: ["measure", "partner", "from"],
  fields: {
    measure,
    partner,
    from,
    to,
    reason: {
      type: "choice",
      values: ["M", "L", "O", "Q"],
      required: true,
      about: "M cannot exist, L not collected, O missing for unknown reason, Q not published",
    },
    note_en: { type: "text", required: true, about: "the reason in words, in English" },
    note_es: { type: "text", required: true, about: "the reason in words, in Spanish" },
  },
} as const satisfies Table;

/** What each economy trades with the whole world. */
export const totals = {
  path: "totals.csv",
  about: "Trade of each economy with the world, US$ million at current prices",
  primaryKey: ["economy", "flow", "source", "year"],
  fields: {
    economy: { type: "choice", values: ["PRK", "KOR", "RUS"], required: true, about: "RUS is the USSR to 1991" },
    year: { type: "integer", ...years, required: true, about: "calendar year" },
    flow: { type: "choice", values: ["export", "import"], required: true, about: "from the side of the economy" },
    value: { type: "number", min: 0, required: true, about: "US$ million" },
    source,
    quality: { type: "choice", values: ["ok", "suspect", "unusable"], required: true, about: "how far to trust it" },
    note: { type: "text", about: "what a reader of the figure must know" },
  },
} as const satisfies Table;

/** US consumer prices. */
export const deflator = {
  path: "deflator.csv",
  about: "US CPI-U and what turns a dollar of each year into one of 2024",
  primaryKey: ["year"],
  fields: {
    year: { type: "integer", ...years, required: true, about: "calendar year" },
    cpi: { type: "number", above: 0, required: true, about: "annual average, 1982-84 = 100" },
    months: { type: "integer", min: 1, max: 12, required: true, about: "months in the average" },
    multiplier: { type: "number", above: 0, required: true, about: "dollars of 2024 for one of that year" },
    source,
  },
} as const satisfies Table;
