import { readoutWords } from "../../words/readout";
import { eventCount } from "../describe/eventCount";
import { limitsOf, limitWords } from "../describe/limitWords";
import type { Say } from "../describe/say";
import { namesOf } from "../describe/sourceNames";
import type { LineModel, Point } from "../plot.types";
import type { ReadoutCell, SpokenCell } from "../readout.types";
import { isWide } from "../wideRange";
import { missingNote, missingWord } from "./missingNote";
import { isOf, type Prepared } from "./prepare";
import { isComputed } from "./select";
import type { Setting } from "./setting";

/** A line and the panel it is drawn in. */
export type Place = { panel: Prepared; line: LineModel };

/** Words one year of a line for the eye: value, mark, note. Shape: a year without a figure has an empty value. */
export function cellOf(point: Point, { panel, line }: Place, setting: Setting): ReadoutCell {
  const { value } = point;
  if (value === null) {
    const last = lastYearOf(panel, line);
    return {
      value: "",
      mark: missingWord(point, line, panel, last, setting),
      note: missingNote(point, line, panel, last, setting),
    };
  }
  return {
    value: setting.say.value(value, panel.unit),
    mark: markOf(point, setting.say),
    note: noteOf(point, { panel, line }, setting),
  };
}

/** Marks a figure that is estimated or of low reliability, in a word or two; "" of any other. */
export function markOf({ status }: Point, { lang }: Say): string {
  return status === "E" || status === "U" ? readoutWords[lang].marks[status] : "";
}

/** Words one year of a line for the ear, without the value, in parts of a sentence. */
export function spokenOf(point: Point, { panel, line }: Place, setting: Setting): SpokenCell {
  const { say } = setting;
  if (point.value === null) {
    const note = missingNote(point, line, panel, lastYearOf(panel, line), { ...setting, say: aloud(say) });
    return { missing: note.replaceAll(" · ", "; "), how: "", range: null, source: "" };
  }
  return {
    missing: "",
    how: howWords(point, say.prose),
    range: rangeOf(point),
    source: sourceOf(point, line, setting),
  };
}

/** Values in full words in place of short ones. */
const aloud = (say: Say): Say => ({ ...say, value: say.spoken });

function lastYearOf({ drafts }: Prepared, line: LineModel): number {
  const series = drafts.find((one) => isOf(line, one))?.series;
  return series?.observations.findLast(({ value }) => value !== null)?.year ?? Number.NEGATIVE_INFINITY;
}

function noteOf(point: Point, { panel, line }: Place, setting: Setting): string {
  const { say, sources, dataset } = setting;
  const { prose } = say;
  const { year } = point;
  const range = rangeOf(point);
  const others = limitsOf(line, { from: year, to: year }, panel, dataset).map(
    (one) => `${namesOf(one.source, sources, prose)}: ${limitWords(one, panel.unit, say)}`,
  );
  return [
    isComputed(line.measure) ? "" : howWords(point, prose) || prose.status.A,
    range ? prose.readout.range(say.range(range.low, range.high, panel.unit)) : "",
    sourceOf(point, line, setting),
    ...others,
  ]
    .filter((words) => words !== "")
    .join(" · ");
}

function rangeOf({ low, high }: Point): SpokenCell["range"] {
  return low !== null && high !== null && low > 0 && isWide({ low, high }) ? { low, high } : null;
}

/** Who says so; of a computed value what it is made from. */
function sourceOf({ source }: Point, line: LineModel, { say, sources, dataset }: Setting): string {
  if (isComputed(line.measure)) return say.prose.sources.intensity(eventCount(line, dataset));
  return source ? namesOf(source, sources, say.prose) : "";
}

/** How the figure came to be, where it is not simply reported; low reliability is always said. */
function howWords({ status, reading }: Point, { status: words, derived }: Say["prose"]): string {
  const how = (reading?.derived && derived[reading.derived]) ?? "";
  const unsure = status === "E" || status === "U" ? words[status] : "";
  if (how === "") return unsure;
  return status === "U" ? `${how}, ${unsure}` : how;
}
