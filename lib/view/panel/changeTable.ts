import { change } from "../../derive/change";
import type { Say } from "../describe/say";
import type { LineModel, TableModel } from "../model.types";
import type { Prepared } from "./prepare";
import type { Setting } from "./setting";
import { type KnownPoint, lineStats } from "./stats";
import { isProportional } from "./transform";

const keys = ["measure", "partner", "start", "end", "change", "peak", "trough", "growth"] as const;
const nothing = "–";

/** Compare: for each line the first and last figure of the span, the change between them, peak, trough and growth a year. */
export function changeTable(panels: Prepared[], { say, span }: Setting): TableModel {
  const { table } = say.prose;
  return {
    caption: table.change(String(span.from), String(span.to)),
    columns: keys.map((key) => ({ key, words: table.heads[key], isNumber: key !== "measure" && key !== "partner" })),
    rows: panels.flatMap((panel) => panel.lines.map((line) => rowOf(line, panel, say))),
  };
}

function rowOf(line: LineModel, { name, unit }: Prepared, say: Say): TableModel["rows"][number] {
  const { prose } = say;
  const stats = lineStats(line.points);
  const measure = line.part ? prose.halves[line.part] : name;
  if (!stats) {
    const cells = [measure, line.name, ...keys.slice(2).map(() => nothing)];
    return { key: line.key, cells, notes: cells.map(() => ""), raw: cells.map(() => null) };
  }
  const { first, last, peak, trough } = stats;
  const moved = change(first.value, last.value, last.year - first.year);
  const perYear = isProportional(unit) ? (moved?.perYear ?? null) : null;
  const value = (point: KnownPoint) => say.value(point.value, unit);
  const year = (point: KnownPoint) => (point.isEstimated ? `${point.year} ${prose.table.est}` : String(point.year));
  return {
    key: line.key,
    cells: [
      measure,
      line.name,
      value(first),
      value(last),
      first === last ? nothing : changeWords(first.value, last.value, unit, say),
      value(peak),
      value(trough),
      perYear === null ? nothing : say.percent(perYear, 1, false),
    ],
    notes: ["", "", year(first), year(last), "", year(peak), year(trough), ""],
    raw: [measure, line.partner, first.value, last.value, moved?.absolute ?? null, peak.value, trough.value, perYear],
  };
}

/** "−96%" or "55-fold" of amounts, "+12.9" of an index. */
export function changeWords(a: number, b: number, unit: string, say: Say): string {
  const moved = change(a, b, 0);
  if (!moved) return nothing;
  if (!isProportional(unit) || moved.relative === null) return say.difference(moved.absolute, unit);
  const { fold, relative } = moved;
  return fold !== null && fold >= 2 ? say.prose.table.fold(say.fold(fold)) : say.percent(relative, 0, true);
}
