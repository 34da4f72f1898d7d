import type { TableName } from "../schema";
import { type Aside, setAside } from "./cellFault";
import { tableOf } from "./fileNames";
import type { ReadFile } from "./readFile";
import { type RowCounts, recordedSeries } from "./rowCounts";
import type { CheckedSheet, CheckedTable, CheckedTables } from "./table";

/** Joins the files of a table. */
export function joinSheets<N extends TableName>(name: N, sheets: CheckedSheet<N>[]): CheckedTable<N> {
  const isWhole = sheets.length > 0 && sheets.every((sheet) => sheet.isWhole);
  return { name, rows: sheets.flatMap((sheet) => sheet.rows), isWhole };
}

/** Joins files to tables, with some cells taken for unread. The series are whole where no file of them is lost. */
export function joinTables(files: ReadFile[], record: RowCounts | null, aside: Aside): CheckedTables {
  const join = <N extends TableName>(name: N) => {
    // The cast holds because the name of a sheet is the name of its table.
    const sheets = files.flatMap(({ sheet }) => (sheet?.name === name ? [sheet as CheckedSheet<N>] : []));
    return setAside(joinSheets(name, sheets), aside);
  };
  const series = join("series");
  return {
    series: { ...series, isWhole: series.isWhole && !isSeriesLost(files, record) },
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

/** Whether a recorded file of series is gone or set aside; without a record, any that is set aside may have lost its rows. */
function isSeriesLost(files: ReadFile[], record: RowCounts | null): boolean {
  const read = new Set(files.flatMap(({ path, sheet }) => (sheet ? [path] : [])));
  const expected = recordedSeries(record) ?? files.map(({ path }) => path).filter((path) => tableOf(path) === "series");
  return expected.some((path) => !read.has(path));
}
