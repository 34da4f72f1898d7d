import { groupSpans, type Pair, pairOf, pairsInDoubt, spanOf, yearsOf } from "./spans";
import type { CheckedRow, CheckedTable, CheckedTables } from "./table";

export type ReadingRow = CheckedRow<"series">;

/** What names a reading. */
export type ReadingName = { measure: string; partner: string; source: string; year: number };

/** Finds the reading of a source for a year. */
export type Readings = {
  find(name: ReadingName): ReadingRow | undefined;
  /** Whether the reading may be one of the rows that could not be read in full, or in a file that is not there. */
  mayHide(name: ReadingName): boolean;
};

/** Orders the readings for finding them by name. */
export function indexReadings(series: CheckedTable<"series">): Readings {
  const known = new Map<string, Map<number, ReadingRow>>();
  const doubtful = new Map<string, Partial<ReadingName>>();
  for (const row of series.rows) {
    const { measure, partner, source, year } = row.cells;
    const line = lineOf({ measure, partner, source });
    if (measure === undefined || partner === undefined || source === undefined || year === undefined) {
      doubtful.set(`${line} ${year}`, { measure, partner, source, year });
    } else known.set(line, (known.get(line) ?? new Map<number, ReadingRow>()).set(year, row));
  }
  const doubts = [...doubtful.values()];
  return {
    find: (name) => known.get(lineOf(name))?.get(name.year),
    mayHide: (name) => !series.isWhole || doubts.some((doubt) => couldBe(doubt, name)),
  };
}

/** Whether a row of which some cells could not be read may be the one that is looked for. */
export function couldBe<P extends object>(partial: Partial<P>, wanted: P): boolean {
  const names = Object.keys(wanted) as (keyof P)[]; // Object.keys forgets the names of a type
  return names.every((name) => partial[name] === undefined || partial[name] === wanted[name]);
}

const neverHeadline = new Set<string | null | undefined>(["copy", "bound", "estimate", "outlier"]);

/** Whether a reading has a figure that can lead. One that cannot be read is taken for one. */
export function isHeadlineFit({ cells: { value, derived } }: ReadingRow): boolean {
  return value !== null && !neverHeadline.has(derived);
}

/** Whether a reading surely has a figure that can lead. */
export function isSurelyHeadlineFit(row: ReadingRow): boolean {
  return isHeadlineFit(row) && row.cells.value !== undefined && row.cells.derived !== undefined;
}

/** Readings that make the headline: for each measure and partner, by year. */
export type HeadlineFigures = ReadonlyMap<string, ReadonlyMap<number, ReadingRow>>;

/** Follows the rules; where a measure and partner surely has none, every reading fit for the headline counts. */
export function headlineFigures({ series, headline }: CheckedTables, readings: Readings): HeadlineFigures {
  const figures = new Map<string, Map<number, ReadingRow>>();
  const add = (pair: string, year: number, row: ReadingRow) => {
    if (isHeadlineFit(row)) figures.set(pair, (figures.get(pair) ?? new Map<number, ReadingRow>()).set(year, row));
  };
  const rules = groupSpans(headline.rows);
  for (const { row, span } of [...rules.values()].flat()) {
    for (const year of yearsOf(span)) {
      const reading = readings.find({ ...span, source: row.cells.source ?? "", year });
      if (reading) add(pairOf(span), year, reading);
    }
  }
  const doubts = pairsInDoubt(headline.rows.filter((row) => !spanOf(row)));
  for (const row of headline.isWhole ? series.rows : []) {
    const { measure, partner, year } = row.cells;
    if (measure === undefined || partner === undefined || year === undefined) continue;
    const pair = pairOf({ measure, partner });
    const mayHaveRule = rules.has(pair) || doubts.some((doubt) => couldBe<Pair>(doubt, { measure, partner }));
    if (!mayHaveRule) add(pair, year, row);
  }
  return figures;
}

function lineOf({ measure, partner, source }: Partial<ReadingName>): string {
  return `${measure} ${partner} ${source}`;
}
