import { formatSpan, formatYear } from "../../format";
import { pinsIn } from "../pins";
import type { LineModel, Point } from "../plot.types";
import type { ReadoutModel } from "../readout.types";
import type { TableModel } from "../table.types";
import { markOf } from "./cellWords";
import { type Cell, changeCell, none } from "./changeCell";
import type { Prepared } from "./prepare";
import { pointAt } from "./readout";
import type { Setting } from "./setting";

/**
 * Two pinned years and the change between them, for each partner and each column of the readout; null without two pins.
 *
 * Unit:   the change in the unit of the column, of a percentage in percentage points; in a note the change in percent and the
 *         growth a year, of amounts and counts above zero alone. Notes mark estimates.
 */
export function pinChange(panels: Prepared[], { columns, rows }: ReadoutModel, setting: Setting): TableModel | null {
  const { view, span, clock, say } = setting;
  const [a, b] = pinsIn(view.pin, span);
  if (a === undefined || b === undefined) return null;
  const { table } = say.prose;
  const counted = (year: number) => year - (clock.zero ?? 0);
  return {
    caption: formatSpan(counted(a), counted(b), true),
    columns: [
      { key: "partner", words: table.heads.partner, isNumber: false },
      ...columns.flatMap((_, i) => [
        { key: `${i}:${a}`, words: formatYear(counted(a)), isNumber: true },
        { key: `${i}:${b}`, words: formatYear(counted(b)), isNumber: true },
        { key: `${i}:change`, words: table.heads.change.toLowerCase(), isNumber: true },
      ]),
    ],
    rows: rows.map(({ key, partner }) => {
      const cells = columns.flatMap(({ panel, lines }) =>
        changeCells(find(panels, panel, lines[key] ?? null), a, b, setting),
      );
      return {
        key,
        cells: [say.prose.names[partner], ...cells.map(({ words }) => words)],
        notes: ["", ...cells.map(({ note }) => note)],
      };
    }),
  };
}

type Found = { line: LineModel; unit: string } | null;

function find(panels: Prepared[], panel: string, key: string | null): Found {
  const prepared = panels.find(({ id }) => id === panel);
  const line = prepared?.lines.find((one) => one.key === key);
  return prepared && line ? { line, unit: prepared.unit } : null;
}

function changeCells(found: Found, a: number, b: number, { say }: Setting): Cell[] {
  if (!found) return [none, none, none];
  const [first, last] = [pointAt(found.line, a), pointAt(found.line, b)];
  const cell = (point: Point | undefined): Cell =>
    point === undefined || point.value === null
      ? none
      : { words: say.value(point.value, found.unit), note: markOf(point, say) };
  return [cell(first), cell(last), changeCell(first?.value ?? null, last?.value ?? null, b - a, found.unit, say)];
}
