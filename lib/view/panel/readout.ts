import { limitsOf, limitWords } from "../describe/limitWords";
import { namesOf } from "../describe/sourceNames";
import type { LineModel, Point, ReadoutCell, ReadoutModel } from "../model.types";
import { missingNote, missingWord } from "./missingNote";
import type { Prepared } from "./prepare";
import { isComputed } from "./select";
import type { Setting } from "./setting";
import { isMoney } from "./transform";

/** Published figures further apart than this ratio are named as a range. */
const wideRange = 1.03;

/**
 * Says any value of the span: the first panel with status, range and source, the others the value alone.
 *
 * Shape:  a column for each panel, two for a mirrored one; a cell for every year and line, worded when it is first read. A year
 *         without a figure has an empty value and says in the note what is known.
 */
export function readoutOf(panels: Prepared[], setting: Setting): ReadoutModel {
  const places = new Map(
    panels.flatMap((panel, i) => panel.lines.map((line) => [line.key, { panel, line, isLead: i === 0 }])),
  );
  const known = new Map<string, ReadoutCell>();
  return {
    columns: panels.flatMap((panel, i) => columnsOf(panel, i === 0, setting)),
    cell: (year, key) => {
      const place = places.get(key);
      const point = place && pointOf(place.line, year);
      if (!point) return undefined;
      const cell = known.get(`${key} ${year}`) ?? cellOf(point, place, setting);
      known.set(`${key} ${year}`, cell);
      return cell;
    },
    restYear: setting.span.to,
  };
}

/** Lines are dense, so a year is found by its place. */
const pointOf = ({ points }: LineModel, year: number): Point | undefined => points[year - (points[0]?.year ?? year)];

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

type Place = { panel: Prepared; line: LineModel; isLead: boolean };

function cellOf(point: Point, { panel, line, isLead }: Place, setting: Setting): ReadoutCell {
  const { say } = setting;
  if (point.value !== null) {
    const note = isLead && !isComputed(line.measure) ? noteOf(point, line, panel, setting) : "";
    return { value: say.value(point.value, panel.unit), note };
  }
  const missing = isLead ? missingNote : missingWord;
  return { value: "", note: missing(point, line, panel, lastYearOf(panel, line), setting) };
}

function noteOf(point: Point, line: LineModel, panel: Prepared, { say, sources, dataset }: Setting): string {
  const { prose } = say;
  const { year, low, high, source } = point;
  const { unit } = panel;
  const others = limitsOf(line, { from: year, to: year }, panel, dataset).map(
    (one) => `${namesOf(one.source, sources, prose)}: ${limitWords(one, unit, say)}`,
  );
  const isWide = low !== null && high !== null && low > 0 && high / low > wideRange;
  return [
    statusWords(point, prose),
    isWide ? prose.readout.range(say.range(low, high, unit)) : "",
    source ? namesOf(source, sources, prose) : "",
    ...others,
  ]
    .filter((words) => words !== "")
    .join(" · ");
}

/** How the figure came to be, where that says more than its status; low reliability is always said. */
function statusWords({ status, reading }: Point, { status: words, derived }: Setting["say"]["prose"]): string {
  const how = (reading?.derived && derived[reading.derived]) ?? "";
  if (how === "") return status ? words[status] : "";
  return status === "U" ? `${words.U}, ${how}` : how;
}
