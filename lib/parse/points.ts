import type { CheckedRow, CheckedTables } from "./table";

export type PointRow = CheckedRow<"series"> | CheckedRow<"totals">;
/** A figure above zero, where it stands. */
export type Point = { row: PointRow; year: number; value: number; source: string };

/** The figures of one thing counted of one partner: a line for each source, in the order of years. */
export function linesOf({ series, totals }: Pick<CheckedTables, "series" | "totals">): Point[][][] {
  const pairs = new Map<string, Map<string, Point[]>>();
  for (const row of series.rows) addPoint(pairs, row, row.cells.measure, row.cells.partner, row.cells);
  for (const row of totals.rows) addPoint(pairs, row, row.cells.flow, row.cells.economy, row.cells);
  return [...pairs.values()].map((lines) =>
    [...lines.values()].map((line) => line.sort((one, other) => one.year - other.year)),
  );
}

type Cells = { source?: string | null; year?: number | null; value?: number | null };

function addPoint(
  pairs: Map<string, Map<string, Point[]>>,
  row: PointRow,
  what: unknown,
  who: unknown,
  { source, year, value }: Cells,
): void {
  if (!what || !who || !source || !year || !value || value < 0) return;
  const lines = pairs.get(`${what} ${who}`) ?? new Map<string, Point[]>();
  const line = lines.get(source) ?? [];
  line.push({ row, year, value, source });
  pairs.set(`${what} ${who}`, lines.set(source, line));
}

const mostRivals = 20;

/** For each figure those of other rows in its year, the first twenty: to compare a million with each other takes too long. */
export function rivalsIn(lines: Point[][]): (point: Point) => Point[] {
  const byYear = new Map<number, Point[]>();
  for (const point of lines.flat()) {
    const year = byYear.get(point.year);
    if (year) year.push(point);
    else byYear.set(point.year, [point]);
  }
  return (point) => (byYear.get(point.year) ?? []).slice(0, mostRivals).filter((rival) => rival !== point);
}
