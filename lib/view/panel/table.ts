import { formatSpan, formatSpans, formatYear } from "../../format";
import { own } from "../../own";
import { clockWords } from "../../words/clock";
import { sourceChoiceWords } from "../../words/sourceChoice";
import { namesOf } from "../describe/sourceNames";
import type { LineModel, Point } from "../plot.types";
import type { TableModel } from "../table.types";
import { lineName, yearsOf } from "./points";
import type { Prepared } from "./prepare";
import { isComputed } from "./select";
import type { Setting } from "./setting";
import { knownPoints } from "./stats";

/** A cell with what the CSV carries for it. */
type Cell = { words: string; raw: string | number | null };
type Column = { key: string; words: string; isNumber: boolean; cell: (point: Point) => Cell };

/**
 * Writes the values of a panel as a table: a row for every year of the span, and for each line its value, status, range and
 * source. A year without a figure says so, and why.
 *
 * Columns without any content are left out: computed lines have neither status nor source.
 */
export function tableOf(prepared: Prepared, remarks: string[], setting: Setting): TableModel {
  const { lines, span, name, unit, clock } = prepared;
  const { prose, lang } = setting.say;
  const { axis, zero } = clock;
  const columns = lines.map((line) => ({ line, columns: columnsOf(line, prepared, setting) }));
  const years = Array.from({ length: axis.to - axis.from + 1 }, (_, i) => axis.from + i);
  const shown = lines.length > 0 ? formatSpans(lines.map(yearsOf)) : formatSpan(span.from, span.to);
  return {
    caption: prose.table.caption(name, own(prose.units, unit) ?? unit, shown),
    columns: [
      { key: "year", words: zero === null ? prose.table.year : clockWords[lang].column, isNumber: false },
      ...columns.flatMap((one) => one.columns.map(({ key, words, isNumber }) => ({ key, words, isNumber }))),
    ],
    rows: years.map((year, i) => {
      const cells = columns.flatMap(({ line, columns }) => {
        const point = line.points[i];
        return columns.map(({ cell }) => (point ? cell(point) : { words: "", raw: null }));
      });
      const counted = year - (zero ?? 0);
      return {
        key: String(counted),
        cells: [formatYear(counted), ...cells.map(({ words }) => words)],
        raw: [counted, ...cells.map(({ raw }) => raw)],
      };
    }),
    remarks,
  };
}

/** What a line says of a year; where lines have calendar years of their own, these first. */
function columnsOf(line: LineModel, prepared: Prepared, setting: Setting): Column[] {
  const columns = figureColumns(line, prepared, setting);
  if (prepared.clock.zero === null || (line.partner === "RATIO" && prepared.clock.origins)) return columns;
  const words = `${line.name}, ${setting.say.prose.table.year.toLowerCase()}`;
  const cell = ({ year }: Point): Cell => ({ words: String(year), raw: year });
  return [{ key: `${line.key}:year`, words, isNumber: false, cell }, ...columns];
}

function figureColumns(
  line: LineModel,
  { unit, isOneSource, isEverySource }: Prepared,
  { say, sources }: Setting,
): Column[] {
  const { prose } = say;
  const whose = lineName(line);
  const name = line.part ? prose.table.line(whose, prose.halves[line.part]) : whose;
  const none = isOneSource ? prose.missing.modes.source.none : prose.missing.none;
  const value: Column = {
    key: `${line.key}:value`,
    words: name,
    isNumber: true,
    cell: ({ value }) => ({ words: value === null ? none : say.exact(value, unit), raw: value }),
  };
  if (isComputed(line.measure)) return [value];
  const status: Column = {
    key: `${line.key}:status`,
    words: `${name}, ${prose.table.status}`,
    isNumber: false,
    cell: ({ value, status, gap }) => {
      if (value === null) return { words: gap ? prose.missing.reason[gap.reason] : "", raw: gap?.reason ?? null };
      return { words: status ? prose.status[status] : "", raw: status };
    },
  };
  const range: Column = {
    key: `${line.key}:range`,
    words: `${name}, ${prose.table.range}`,
    isNumber: true,
    cell: ({ low, high }) => {
      if (low === null || high === null || low === high) return { words: "", raw: null };
      return { words: `${say.exact(low, unit)}–${say.exact(high, unit)}`, raw: `${low}-${high}` };
    },
  };
  const source: Column = {
    key: `${line.key}:source`,
    words: `${name}, ${prose.table.source}`,
    isNumber: false,
    cell: ({ source }) => ({ words: source ? namesOf(source, sources, prose) : "", raw: source }),
  };
  const hasRange = knownPoints(line.points).some(({ low, high }) => low !== null && low !== high);
  const figures = hasRange ? [value, status, range, source] : [value, status, source];
  return isEverySource ? [...figures, othersColumn(line, name, unit, { say, sources })] : figures;
}

/** What every other source says of the year. */
function othersColumn(line: LineModel, name: string, unit: string, of: Pick<Setting, "say" | "sources">): Column {
  const { say, sources } = of;
  return {
    key: `${line.key}:others`,
    words: `${name}, ${sourceChoiceWords[say.lang].column}`,
    isNumber: false,
    cell: ({ rivals }) => ({
      words: rivals
        .map(({ value, source }) => `${say.exact(value, unit)} (${namesOf(source, sources, say.prose)})`)
        .join("; "),
      raw: rivals.map(({ value, source }) => `${source} ${value}`).join("; "),
    }),
  };
}
