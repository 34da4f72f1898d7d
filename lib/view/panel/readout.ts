import { own } from "../../own";
import type { Partner } from "../../types";
import { readoutWords } from "../../words/readout";
import { priceYear } from "../../years";
import { type Clock, placeOf } from "../clock";
import type { LineModel, Point } from "../plot.types";
import type { ReadoutCell, ReadoutColumn, ReadoutModel, ReadoutRow, SpokenCell } from "../readout.types";
import { cellOf, type Place, spokenOf } from "./cellWords";
import type { Prepared } from "./prepare";
import type { Setting } from "./setting";
import { isMoney } from "./transform";

/**
 * Says any value of the span: the figure, in a word how sure it is, and in full its status, range and source.
 *
 * Shape:  a column for each panel of `values`, two for a mirrored one; a cell for every year and line of `panels`, worded when it
 *         is first read. A year without a figure has an empty value and says what is known.
 * Unit:   in the head of the column where the values themselves do not name it.
 */
export function readoutOf(values: Prepared[], panels: Prepared[], setting: Setting): ReadoutModel {
  const places = new Map(panels.flatMap((panel) => panel.lines.map((line) => [line.key, { panel, line }])));
  const reader = <Words>(word: (point: Point, place: Place, setting: Setting) => Words) => {
    const known = new Map<string, Words>();
    return (year: number, key: string): Words | undefined => {
      const place = places.get(key);
      const point = place && pointAt(place.line, year);
      if (!point) return undefined;
      const words = known.get(`${key} ${year}`) ?? word(point, place, setting);
      known.set(`${key} ${year}`, words);
      return words;
    };
  };
  const rows = rowsOf(
    values.flatMap(({ lines }) => lines),
    setting.clock,
  );
  return {
    rows,
    zero: setting.clock.zero,
    columns: values.flatMap((panel, i) => columnsOf(panel, i === 0, rows, setting)),
    cell: reader<ReadoutCell>(cellOf),
    spoken: reader<SpokenCell>(spokenOf),
    restYear: setting.span.to,
  };
}

/** Finds the point in a year of the axis: lines are dense, so by its place. Undefined outside the line. */
export const pointAt = ({ points }: Pick<LineModel, "points">, year: number): Point | undefined =>
  points[0] && points[year - placeOf(points[0])];

const partners: readonly Partner[] = ["PRK", "KOR", "KOREA"];

/** Whose row a line stands in: a ratio in that of the ROK, which is its numerator. */
const rowKey = ({ partner, period }: Pick<LineModel, "partner" | "period">): string => {
  const whose = partner === "RATIO" ? "KOR" : partner;
  return period ? `${whose}@${period.from}-${period.to}` : whose;
};

/** A row for each partner with a line, undivided Korea last and only where one of its lines has a figure; for each period one. */
function rowsOf(lines: LineModel[], { origins }: Clock): ReadoutRow[] {
  return partners.flatMap((partner) => {
    const own = lines.filter((line) => rowKey({ ...line, period: null }) === partner);
    return [...new Set(own.map(rowKey))].map((key) => {
      const inRow = own.filter((line) => rowKey(line) === key);
      const dated = inRow.find((line) => line.partner !== "RATIO" || origins === null);
      return { key, partner, shift: dated?.shift ?? null, isEarlier: inRow.some(({ tone }) => tone === "muted") };
    });
  });
}

function columnsOf(panel: Prepared, isLead: boolean, rows: ReadoutRow[], setting: Setting): ReadoutColumn[] {
  const { prose } = setting.say;
  const parts = [...new Set(panel.lines.map(({ part }) => part))];
  return (parts.length > 0 ? parts : [null]).map((part) => {
    const own = panel.lines.filter((line) => line.part === part);
    const keyOf = (row: ReadoutRow) => own.find((line) => rowKey(line) === row.key)?.key ?? null;
    const short = prose.shortest[part ?? panel.measure.measure] ?? prose.short[panel.measure.measure];
    return {
      panel: panel.id,
      part,
      words: headOf(part ? prose.halves[part] : panel.name, panel, setting),
      ...(short ? { short } : {}),
      isLead,
      ...(narrow.includes(panel.unit) ? {} : { isWide: true }),
      lines: Object.fromEntries(rows.map((row) => [row.key, keyOf(row)])),
    };
  });
}

/** Units whose values have a few digits and no word. */
const narrow = ["index_0_100", "index", "distance", "share", "percent", "ratio", "level", "count"];

/** The name of a column with the unit its values leave out. */
function headOf(name: string, { shown, unit }: Prepared, { say }: Setting): string {
  const { readout } = say.prose;
  if (isMoney(unit)) {
    return readout.trade(name, shown.isConstant ? readout.constantDollars(String(priceYear)) : readout.currentDollars);
  }
  const words = own(readoutWords[say.lang].units, unit);
  return words === undefined ? name : `${name}, ${words}`;
}
