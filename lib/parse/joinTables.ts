import type { TableName } from "../schema";
import { type Aside, setAside } from "./cellFault";
import type { ReadFile } from "./readFile";
import { type CheckedSheet, type CheckedTables, joinSheets } from "./table";

/** Joins files to tables, with some cells taken for unread. */
export function joinTables(files: ReadFile[], aside: Aside): CheckedTables {
  const join = <N extends TableName>(name: N) => {
    // The cast holds because the name of a sheet is the name of its table.
    const sheets = files.flatMap(({ sheet }) => (sheet?.name === name ? [sheet as CheckedSheet<N>] : []));
    return setAside(joinSheets(name, sheets), aside);
  };
  return {
    series: join("series"),
    headline: join("headline"),
    measures: join("measures"),
    gaps: join("gaps"),
    milestones: join("milestones"),
    eras: join("eras"),
    claims: join("claims"),
    sources: join("sources"),
    totals: join("totals"),
    deflator: join("deflator"),
  };
}
