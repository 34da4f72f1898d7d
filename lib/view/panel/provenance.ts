import { formatYear } from "../../format";
import { sourcePath } from "../../paths";
import { derivedWords } from "../../words/derived";
import { namesOf } from "../describe/sourceNames";
import { pinsIn } from "../pins";
import type { LineModel, Point } from "../plot.types";
import type { Provenance, RivalField } from "../provenance.types";
import { cellOf, type Place } from "./cellWords";
import { computedFields } from "./computedFields";
import { division, type Prepared } from "./prepare";
import { figureFields, missingFields } from "./provenanceFields";
import { pointAt } from "./readout";
import { isComputed } from "./select";
import type { Setting } from "./setting";

/**
 * Tells everything known of the pinned years, line by line: the figure with its unit, status and source, how it was printed and
 * converted, what others say, and whether the source was seen.
 *
 * Shape:  in the order of the panels; none without a pin. A line without figure tells why, where that is known.
 * Unit:   `shown` as the view has it, `value` as the data file has it.
 * Source: ids and texts are those of the row in the data file.
 */
export function provenanceOf(panels: Prepared[], setting: Setting): Provenance[] {
  return pinsIn(setting.view.pin, setting.span).flatMap((year) =>
    panels.flatMap((panel) =>
      panel.lines.flatMap((line) => {
        const point = pointAt(line, year);
        return point && existed(line.partner, point.year) ? [told(point, { panel, line }, setting)] : [];
      }),
    ),
  );
}

/** Undivided Korea ends where the two states begin. */
const existed = (partner: LineModel["partner"], year: number): boolean =>
  partner === "RATIO" || (partner === "KOREA") === year < division;

function told(point: Point, place: Place, setting: Setting): Provenance {
  const { panel, line } = place;
  const { view, clock, say } = setting;
  const { value, note } = cellOf(point, place, setting);
  const isDated = view.pin.length > 1 || clock.zero !== null;
  const what = line.part ? say.prose.halves[line.part] : panel.name;
  return {
    key: `${line.key} ${point.year}`,
    panel: panel.id,
    tone: line.tone,
    name: [[line.name, isDated ? formatYear(point.year) : ""].filter(Boolean).join(" "), what].join(" · "),
    year: point.year,
    words: [value, note].filter(Boolean).join(" · "),
    fields: fieldsOf(point, place, setting),
    rivals: rivalsOf(point, panel, setting),
  };
}

function fieldsOf(point: Point, place: Place, setting: Setting) {
  if (isComputed(place.line.measure)) return computedFields(point, place.line, setting);
  return point.value === null ? missingFields(point, place.line, setting) : figureFields(point, place.panel, setting);
}

/** Lowest figure first. */
function rivalsOf({ rivals }: Point, { unit }: Prepared, { sources, say }: Setting): RivalField[] {
  return rivals
    .toSorted((a, b) => a.value - b.value)
    .map(({ source, value, derived }) => ({
      source: namesOf(source, sources, say.prose),
      href: sourcePath(source, say.lang),
      value: say.value(value, unit),
      raw: value,
      mark: derived ? derivedWords[say.lang][derived] : "",
    }));
}
