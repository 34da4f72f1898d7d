import { computedFiles } from "../../schema/computed";
import type { Table } from "../../schema/field";
import { patterns } from "../../schema/field";
import { gaps, series } from "../../schema/figures";

const { measure, partner, year, status } = series.fields;
const share = { type: "number", min: 0, max: 1, required: true } as const;
const line = { type: "number", min: 0, max: 100, required: true } as const;
const points = { type: "number", min: 0, required: true } as const;
const observed = { type: "yesno", required: true } as const;

/** The headline of trade, spliced as `headline.csv` says. */
export const headlineTrade = {
  path: computedFiles.headlineTrade,
  about: "The headline of trade: one figure for each flow, partner and year, computed from trade.csv by headline.csv",
  primaryKey: ["measure", "partner", "year"],
  fields: {
    measure,
    partner,
    year,
    value: { type: "number", about: "the headline figure, US$ million at current prices; blank where there is none" },
    unit: { type: "id", pattern: patterns.slug, required: true, about: "unit of value, low and high" },
    low: { type: "number", about: "lowest figure of the sources comparable in this year" },
    high: { type: "number", about: "highest figure of the sources comparable in this year" },
    status: { type: "choice", values: status.values, about: `${status.about}; blank where there is no figure` },
    source: { type: "id", of: "sources", about: "who says so; blank where there is no figure" },
    gap: {
      type: "choice",
      values: gaps.fields.reason.values,
      about: `why there is no figure: ${gaps.fields.reason.about}`,
    },
    note: { type: "text", about: "what a reader of the figure, or of the gap, must know" },
  },
} satisfies Table;

/** The index of diplomatic intensity. */
export const intensityIndex = {
  path: computedFiles.intensity,
  about:
    "The index of diplomatic intensity, half-life 3 years, and what it is made of; own construction, four decimals",
  primaryKey: ["partner", "year"],
  fields: {
    partner,
    year,
    activity: { ...line, about: "how much happened, 0 to 100" },
    cooperation: { ...line, about: "0 to 100" },
    conflict: { ...line, about: "0 to 100" },
    net: { type: "number", min: -100, max: 100, required: true, about: "cooperation less conflict" },
    e_plus: { ...points, about: "fading points of events that brought the two closer" },
    e_minus: { ...points, about: "fading points of events that drove the two apart" },
    e_zero: { ...points, about: "fading points of other events" },
    representation: { ...share, about: "level of diplomatic missions, 0 to 1" },
    alliance: { ...share, about: "strongest obligation in force, 0 to 1; carried on where not observed" },
    arms: { ...share, about: "arms transfers both ways, 0 to 1; 0 where not observed" },
    hostility: { ...share, about: "hostility of disputes, 0 to 1; 0 where not observed" },
    alliance_observed: { ...observed, about: "whether the alliance data cover the year" },
    arms_observed: { ...observed, about: "whether the arms data cover the year" },
    disputes_observed: { ...observed, about: "whether the dispute data cover the year" },
  },
} as const satisfies Table;
