import { change } from "../../derive/change";
import { formatSpan } from "../../format";
import type { Korea } from "../../types";
import { readoutWords } from "../../words/readout";
import { firstYear, lastYear } from "../../years";
import type { Say } from "../describe/say";
import type { LineModel, Point, ReadoutModel, TableModel } from "../model.types";
import type { Span } from "../view";
import { lineOf } from "./points";
import type { Prepared } from "./prepare";
import { partnersOf, pointAt } from "./readout";
import type { Setting } from "./setting";
import { isProportional } from "./transform";

const nothing = "–";

/** How many columns of the readout "what moved around it" repeats. */
const movedColumns = 2;

/**
 * Two pinned years and the change between them, for each partner and each column of the readout; null without two pins.
 *
 * Unit:   the change in the unit of the column, of a percentage in percentage points; in a note the change in percent and the
 *         growth a year, of amounts and counts above zero alone. Notes mark estimates.
 */
export function pinChange(panels: Prepared[], { columns }: ReadoutModel, setting: Setting): TableModel | null {
  const { view, span, say } = setting;
  const [a, b] = view.pin;
  if (a === undefined || b === undefined || a < span.from || b > span.to) return null;
  const { table } = say.prose;
  return {
    caption: formatSpan(a, b, true),
    columns: [
      { key: "partner", words: table.heads.partner, isNumber: false },
      ...columns.flatMap((_, i) => [
        { key: `${i}:${a}`, words: String(a), isNumber: true },
        { key: `${i}:${b}`, words: String(b), isNumber: true },
        { key: `${i}:change`, words: table.heads.change.toLowerCase(), isNumber: true },
      ]),
    ],
    rows: partnersOf({ columns }).map((partner) => {
      const cells = columns.flatMap(({ panel, lines }) =>
        changeCells(find(panels, panel, lines[partner]), a, b, setting),
      );
      return {
        key: partner,
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

type Cell = { words: string; note: string };

const none: Cell = { words: nothing, note: "" };

function changeCells(found: Found, a: number, b: number, { say }: Setting): Cell[] {
  if (!found) return [none, none, none];
  const [first, last] = [pointAt(found.line, a), pointAt(found.line, b)];
  const cell = (point: Point | undefined): Cell =>
    point === undefined || point.value === null
      ? none
      : { words: say.value(point.value, found.unit), note: point.isEstimated ? say.prose.table.est : "" };
  return [cell(first), cell(last), movedCell(first?.value ?? null, last?.value ?? null, b - a, found.unit, say)];
}

function movedCell(first: number | null, last: number | null, years: number, unit: string, say: Say): Cell {
  const moved = change(first, last, years);
  if (!moved) return none;
  const { points, perYear } = readoutWords[say.lang];
  if (unit === "percent") return { words: say.difference(moved.absolute, "index"), note: points };
  if (unit === "share") return { words: say.difference(moved.absolute * 100, "index"), note: points };
  const words = say.difference(moved.absolute, unit);
  if (!isProportional(unit) || moved.relative === null || moved.perYear === null) return { words, note: "" };
  const yearly = years > 1 ? [perYear(say.percent(moved.perYear, 1, true))] : [];
  return { words, note: [say.percent(moved.relative, 0, true), ...yearly].join(", ") };
}

function koreasOf(columns: ReadoutModel["columns"]): Korea[] {
  const koreas: Korea[] = ["PRK", "KOR"];
  return koreas.filter((korea) => columns.some(({ lines }) => lines[korea]));
}

/** What moved around the opened event: the first columns of the readout in the years before and after; null without an event. */
export function movedAround(panels: Prepared[], { columns }: ReadoutModel, setting: Setting): TableModel | null {
  const { dataset, view, say } = setting;
  const milestone = dataset.milestones.find(({ id }) => id === view.event);
  if (!milestone) return null;
  const year = Number(milestone.date.slice(0, 4));
  const span = { from: Math.max(firstYear, year - view.around), to: Math.min(lastYear, year + view.around) };
  const years = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
  const { table } = say.prose;
  return {
    caption: formatSpan(span.from, span.to),
    columns: [
      { key: "line", words: table.heads.measure, isNumber: false },
      ...years.map((one) => ({ key: String(one), words: String(one), isNumber: true })),
    ],
    rows: columns.slice(0, movedColumns).flatMap(({ panel, part, lines }) =>
      koreasOf([{ panel, part, lines, words: "", isLead: false }]).flatMap((korea) =>
        rowAround(
          panels.find(({ id }) => id === panel),
          lines[korea],
          span,
          setting,
        ),
      ),
    ),
  };
}

/** Years around an event may lie beyond the span, so the line is laid anew over them. */
function rowAround(
  prepared: Prepared | undefined,
  key: string | null,
  span: Span,
  { dataset, say }: Setting,
): TableModel["rows"] {
  const draft = prepared?.drafts.find((one) => one.key === key);
  if (!prepared || !draft) return [];
  const { prose } = say;
  const { points, part, name } = lineOf(draft, span, dataset, prose);
  const label = prose.table.line(name, part ? prose.halves[part] : prepared.name);
  const cell = ({ value }: Point) => (value === null ? prose.readout.nothing : say.value(value, prepared.unit));
  const note = ({ isEstimated }: Point) => (isEstimated ? prose.table.est : "");
  return [{ key: draft.key, cells: [label, ...points.map(cell)], notes: ["", ...points.map(note)] }];
}
