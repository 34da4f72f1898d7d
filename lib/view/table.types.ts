/**
 * A table a reader can read aloud, copy and check: `cells` are words, `raw` what the CSV carries. `notes` are words of less
 * weight beside a cell ("1988 est." beside "US$2.63bn"), "" where there are none. `remarks` stand under the table.
 */
export type TableModel = {
  caption: string;
  columns: { key: string; words: string; isNumber: boolean }[];
  rows: { key: string; cells: string[]; notes?: string[]; raw?: (string | number | null)[] }[];
  remarks?: string[];
};
