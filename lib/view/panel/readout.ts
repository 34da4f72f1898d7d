import { actorOf } from "../describe/actor";
import { flowOf } from "../describe/missingWords";
import { namesOf } from "../describe/sourceNames";
import type { LineModel, Point, ReadoutCell, ReadoutModel } from "../model.types";
import type { Prepared } from "./prepare";
import { isComputed, spliced } from "./select";
import type { Setting } from "./setting";
import { isMoney } from "./transform";

/** Published figures further apart than this ratio are named as a range. */
const wideRange = 1.03;

/**
 * Says every value of the span: the first panel with status, range and source, the others the value alone.
 *
 * Shape:  a column for each panel, two for a mirrored one; a cell for every year and line. A year without a figure has an empty
 *         value and says in the note what is known.
 */
export function readoutOf(panels: Prepared[], setting: Setting): ReadoutModel {
  const cells: ReadoutModel["cells"] = {};
  const { span } = setting;
  for (let year = span.from; year <= span.to; year++) cells[year] = {};
  for (const [i, panel] of panels.entries()) {
    for (const line of panel.lines) {
      const last = lastYearOf(panel, line);
      for (const point of line.points) {
        const row = cells[point.year];
        if (row) row[`${line.key}`] = cellOf(point, line, panel, { isLead: i === 0, last }, setting);
      }
    }
  }
  return { columns: panels.flatMap((panel, i) => columnsOf(panel, i === 0, setting)), cells, restYear: span.to };
}

function columnsOf(panel: Prepared, isLead: boolean, setting: Setting): ReadoutModel["columns"] {
  const { prose } = setting.say;
  const parts = [...new Set(panel.lines.map(({ part }) => part))];
  return (parts.length > 0 ? parts : [null]).map((part) => {
    const words = part ? prose.halves[part] : isLead ? leadWords(panel, setting) : panel.name;
    const key = (partner: LineModel["partner"]) =>
      panel.lines.find((line) => line.partner === partner && line.part === part)?.key ?? null;
    const short = prose.shortest[part ?? panel.measure.measure] ?? prose.short[panel.measure.measure];
    const ratio = key("RATIO");
    const lines = ratio ? { PRK: null, KOR: ratio } : { PRK: key("PRK"), KOR: key("KOR") };
    return { panel: panel.id, part, words, ...(short ? { short } : {}), isLead, lines };
  });
}

function leadWords({ name, shown, unit }: Prepared, { say }: Setting): string {
  const { readout } = say.prose;
  if (!isMoney(unit)) return name;
  return readout.trade(name, shown.isConstant ? readout.constantDollars("2024") : readout.currentDollars);
}

function lastYearOf({ drafts }: Prepared, line: LineModel): number {
  const series = drafts.find(({ key }) => key === line.key)?.series;
  return series?.observations.findLast(({ value }) => value !== null)?.year ?? Number.NEGATIVE_INFINITY;
}

type Place = { isLead: boolean; last: number };

function cellOf(point: Point, line: LineModel, panel: Prepared, place: Place, setting: Setting): ReadoutCell {
  const { say } = setting;
  if (point.value !== null) {
    const note = place.isLead && !isComputed(line.measure) ? noteOf(point, panel.unit, setting) : "";
    return { value: say.value(point.value, panel.unit), note };
  }
  return {
    value: "",
    note: place.isLead
      ? missingNote(point, line, panel, place.last, setting)
      : missingWord(point, place.last, panel, say.prose),
  };
}

function noteOf({ status, low, high, source }: Point, unit: string, { say, sources }: Setting): string {
  const { prose } = say;
  const isWide = low !== null && high !== null && low > 0 && high / low > wideRange;
  return [
    status ? prose.status[status] : "",
    isWide ? prose.readout.range(say.range(low, high, unit)) : "",
    source ? namesOf(source, sources, prose) : "",
  ]
    .filter((words) => words !== "")
    .join(" · ");
}

function missingWord(
  { year, gap }: Point,
  last: number,
  { isOneSource }: Prepared,
  { missing }: Setting["say"]["prose"],
): string {
  if (isOneSource) return missing.modes.source.none;
  if (gap?.reason === "Q") return missing.reason.Q;
  return year > last ? missing.notYet : missing.none;
}

/** What is known of a year without a figure: why, and the one direction somebody has. */
function missingNote(point: Point, line: LineModel, panel: Prepared, last: number, setting: Setting): string {
  const { missing } = setting.say.prose;
  const { gap } = point;
  if (panel.isOneSource) return missing.modes.source.none;
  if (line.measure === "trade_total" && panel.as === "value" && (gap === null || gap.reason === "O")) {
    return [missing.noTotal, ...directionWords(point.year, line, panel, setting)].join(" · ");
  }
  const none = flowOf(line.measure, setting.say.prose)?.none ?? missingWord(point, last, panel, setting.say.prose);
  const reason = gap && missing.reason[gap.reason];
  return reason && reason !== none ? `${none} · ${reason}` : none;
}

function directionWords(year: number, { partner }: LineModel, { shown, unit }: Prepared, setting: Setting): string[] {
  if (partner === "RATIO" || shown.isConstant) return [];
  const { dataset, say } = setting;
  const { missing } = say.prose;
  const figure = (measure: string) =>
    spliced(dataset, measure, partner, "headline").observations.find((one) => one.year === year)?.value ?? null;
  const [imports, exports] = [figure("trade_import"), figure("trade_export")];
  const actor = actorOf(year, year);
  if (imports !== null && exports === null) return [missing.importsAlone(say.value(imports, unit), actor)];
  if (exports !== null && imports === null) return [missing.exportsAlone(say.value(exports, unit), actor)];
  return [];
}
