import type { RowOf } from "./schema/field";
import { deflator, gaps, headline, measures, series, totals } from "./schema/figures";
import { claims, eras, milestones, sources } from "./schema/history";

/** Every table of the data folder. The checker, the types of its rows and the data package come from here. */
export const tables = {
  series,
  headline,
  measures,
  gaps,
  milestones,
  eras,
  claims,
  sources,
  totals,
  deflator,
};

export type TableName = keyof typeof tables;

/** A row of a table, read: by column, blank as null ("" in texts, [] in lists). */
export type Row<N extends TableName> = RowOf<(typeof tables)[N]>;

/** The names of the tables, in the order of the catalogue. */
// A cast, because TypeScript types the keys of any object as plain strings.
export const tableNames = Object.keys(tables) as TableName[];
