import { isKorea } from "../partners";
import type { Row, TableName } from "../schema";
import { areCrossed } from "./cell";
import { precisionOf } from "./date";
import type { Fault } from "./problems";
import { faultOfStated } from "./stated";

/** A fault in one cell that shows only beside other cells of its row. Cells that could not be read are undefined. */
type RowRule<N extends TableName> = (cells: Partial<Row<N>>) => (Fault & { field: string & keyof Row<N> }) | null;

/** Last year of the undivided country in the files, first year of the two. They overlap while the two come to be. */
const lastOfKorea = 1947;
const firstOfTwo = 1945;

type Span = { from?: number; to?: number };
type Range = { low?: number | null; high?: number | null };

/** The rules of each table. */
export const rowRules: { [N in TableName]: RowRule<N>[] } = {
  series: [
    (cells) => inPeriod(cells, cells.year, cells.year),
    ordered,
    ({ value, low, high }) => {
      if (areCrossed(low, high)) return null;
      const isOut = isNumber(value) && ((isNumber(low) && value < low) || (isNumber(high) && value > high));
      return isOut ? { field: "value", code: "x-outside-range", hint: `outside ${low ?? ""} to ${high ?? ""}` } : null;
    },
    ({ value, low, high, original_value }) => {
      const isBare = value === null && low === null && high === null && original_value === null;
      return isBare ? { ...noFigure, field: "value" } : null;
    },
    ({ original_value, original_unit }) => {
      if (isNumber(original_value) && original_unit === "") return { ...noUnit, field: "original_unit" };
      return original_value === null && original_unit ? { ...noOriginal, field: "original_value" } : null;
    },
  ],
  headline: [forward, (cells) => inPeriod(cells, cells.from, cells.to)],
  gaps: [forward, (cells) => inPeriod(cells, cells.from, cells.to)],
  eras: [forward, (cells) => inPeriod(cells, cells.from, cells.to)],
  milestones: [
    ({ date, precision }) => {
      const isRight = date === undefined || precision === undefined || precisionOf(date) === precision;
      return isRight ? null : { field: "precision", code: "x-precision", hint: `${date} is a ${precisionOf(date)}` };
    },
    (cells) => inPeriod(cells, yearOf(cells.date), yearOf(cells.date)),
  ],
  measures: [
    ({ min, max }) =>
      areCrossed(min, max) ? { field: "min", code: "x-low-above-high", hint: `above max, ${max}` } : null,
  ],
  claims: [
    ({ stated }) => {
      const fault = stated === undefined ? null : faultOfStated(stated);
      return fault && { ...fault, field: "stated" };
    },
    ({ milestone, measure, note, note_es }) => {
      const isLost = milestone === null && measure === null && note === "";
      if (isLost) return { ...noLink, field: "note" };
      const isOneSided = note !== undefined && note_es !== undefined && (note === "") !== (note_es === "");
      return isOneSided ? { ...oneLanguage, field: note === "" ? "note" : "note_es" } : null;
    },
  ],
  sources: [],
  totals: [
    ({ economy, year }) => {
      const fault = inPeriod({ partner: economy }, year, year);
      return fault && { ...fault, field: "economy" };
    },
  ],
  deflator: [],
};

const noFigure: Fault = {
  code: "x-no-figure",
  hint: "no value, low, high or original_value; take the row out; say in gaps.csv why the year is missing",
};
const noUnit: Fault = { code: "x-no-unit", hint: "original_value without its unit" };
const noOriginal: Fault = { code: "x-no-unit", hint: "original_unit without a value" };

const noLink: Fault = { code: "x-no-link", hint: "no milestone, measure or note: say why it is not on the chart" };
const oneLanguage: Fault = { code: "x-one-language", hint: "blank in one language and not in the other" };

function forward({ from, to }: Span) {
  const isBackward = from !== undefined && to !== undefined && from > to;
  return isBackward ? { field: "to" as const, code: "x-from-after-to" as const, hint: `before from, ${from}` } : null;
}

function ordered({ low, high }: Range) {
  return areCrossed(low, high)
    ? { field: "low" as const, code: "x-low-above-high" as const, hint: `above high, ${high}` }
    : null;
}

function inPeriod({ partner }: { partner?: string }, from?: number, to?: number) {
  const isLate = partner === "KOREA" && to !== undefined && to > lastOfKorea;
  const isEarly = isKorea(partner) && from !== undefined && from < firstOfTwo;
  if (!isLate && !isEarly) return null;
  const hint = isLate ? `KOREA is for years to ${lastOfKorea}, not ${to}` : `for years from ${firstOfTwo}, not ${from}`;
  return { field: "partner" as const, code: "x-partner-period" as const, hint };
}

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === "number";
}
