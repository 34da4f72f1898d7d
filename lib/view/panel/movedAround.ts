import { formatSpan } from "../../format";
import { eventWords } from "../../words/events";
import { fill } from "../../words/fill";
import type { Prose } from "../../words/prose.types";
import { firstYear, lastYear } from "../../years";
import { yearOf } from "../clock";
import type { LineModel, Point } from "../plot.types";
import type { TableModel } from "../table.types";
import { markOf } from "./cellWords";
import { changeCell } from "./changeCell";
import { missingWord } from "./missingNote";
import { lineOf } from "./points";
import { division, type Prepared } from "./prepare";
import type { Draft } from "./select";
import type { Setting } from "./setting";

/** A year before the opened event, its own and one after. */
type Years = [before: number, of: number, after: number];

/**
 * What moved around the opened event: every line of the panels `view.around` years before it, in its year, as many after, and
 * the change from the first to the last. Looks beyond the span. Before there were two states, undivided Korea stands in their place.
 *
 * Shape:  a row a line (key `trade_total:PRK`), after its name three years and the change; null without an event. A year without
 *         a figure says what is known of it, one beyond the data says so, in the cell and in a remark; both are null in `raw`.
 * Unit:   values in that of the panel, the change as `changeCell` says it.
 */
export function movedAround(panels: Prepared[], setting: Setting): TableModel | null {
  const { dataset, view, say } = setting;
  const milestone = dataset.milestones.find(({ id }) => id === view.event);
  if (!milestone) return null;
  const year = yearOf(milestone);
  const years: Years = [year - view.around, year, year + view.around];
  const { heads } = say.prose.table;
  return {
    caption: formatSpan(years[0], years[2]),
    columns: [
      { key: "line", words: heads.measure, isNumber: false },
      ...years.map((one) => ({ key: String(one), words: String(one), isNumber: true })),
      { key: "change", words: heads.change, isNumber: true },
    ],
    rows: panels.flatMap((panel) => draftsAround(panel, years).map((draft) => rowAround(panel, draft, years, setting))),
    remarks: beyondWords(years.filter(isBeyond), setting),
  };
}

const isBeyond = (year: number): boolean => year < firstYear || year > lastYear;

function beyondWords(years: number[], { say }: Setting): string[] {
  if (years.length === 0) return [];
  const { remark } = eventWords[say.lang].beyond;
  return [fill(remark, { span: formatSpan(firstYear, lastYear), years: years.join(", ") })];
}

/** The lines of a panel that can have figures in these years. The view may show other years, and so other lines. */
function draftsAround({ shown: { drafts }, isOneSource }: Prepared, years: Years): Draft[] {
  const pair = drafts.filter(({ partner }) => partner !== "KOREA");
  const states = isOneSource ? pair : worthSaying(pair);
  if (years[1] >= division) return states;
  const korea = drafts.filter(({ partner }) => partner === "KOREA");
  const wasKnown = korea.filter(({ series }) =>
    series.observations.some(({ year, value }) => value !== null && years.includes(year)),
  );
  if (years[2] >= division) return [...wasKnown, ...states];
  return korea.length > 0 ? korea : states;
}

/** No partner that has never a figure beside one that has. */
function worthSaying(drafts: Draft[]): Draft[] {
  const known = drafts.filter(({ series }) => series.observations.some(({ value }) => value !== null));
  return known.length > 0 ? known : drafts;
}

/** A ratio names both sides in the name of its panel. */
function labelOf({ partner, name, part }: LineModel, panel: Prepared, prose: Prose): string {
  return partner === "RATIO" ? panel.name : prose.table.line(name, part ? prose.halves[part] : panel.name);
}

function rowAround(panel: Prepared, draft: Draft, years: Years, setting: Setting): TableModel["rows"][number] {
  const { dataset, say } = setting;
  const { prose } = say;
  const line = lineOf(draft, { from: years[0], to: years[2], shift: 0, period: null }, dataset, prose);
  const last = draft.series.observations.findLast(({ value }) => value !== null)?.year ?? Number.NEGATIVE_INFINITY;
  const points = years.flatMap((year) => line.points.find((point) => point.year === year) ?? []);
  const cell = (point: Point) => {
    if (isBeyond(point.year)) return eventWords[say.lang].beyond.cell;
    if (point.value !== null) return say.value(point.value, panel.unit);
    return missingWord(point, line, panel, last, setting);
  };
  const note = (point: Point) => markOf(point, say);
  const [before, after] = [points.at(0)?.value ?? null, points.at(-1)?.value ?? null];
  const moved = changeCell(before, after, 1, panel.unit, say);
  return {
    key: draft.key,
    cells: [labelOf(line, panel, prose), ...points.map(cell), moved.words],
    notes: ["", ...points.map(note), moved.note],
    raw: [draft.key, ...points.map(({ value }) => value), before === null || after === null ? null : after - before],
  };
}
