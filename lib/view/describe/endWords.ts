import type { LineEnd, LineModel, ValueAxis } from "../model.types";
import { type KnownPoint, knownPoints } from "../panel/stats";
import { isMoney } from "../panel/transform";
import type { Span } from "../view";
import type { Say } from "./say";

type Frame = {
  unit: string;
  axis: ValueAxis;
  /** The name stands at the line, not over the plot. */
  isNamed: boolean;
  /** Room for a word or two only. */
  isSmall: boolean;
  span: Span;
};

/**
 * Names each line at its end, with its last value, the year where that is not the last of the span, and its reliability.
 */
export function endsOf(lines: LineModel[], frame: Frame, say: Say): LineEnd[] {
  return lines.flatMap((line) => {
    const last = lastOf(line, frame);
    if (!last) return [];
    const value = say.value(last.value, frame.unit);
    const name = frame.isNamed ? line.name : "";
    return [{ line: line.key, year: last.year, name, ...wordsOf(last, value, frame, say) }];
  });
}

/** A zero on its shelf has words of its own, and undivided Korea ends far from the edge of the plot. */
function lastOf({ points, partner }: LineModel, { axis, span }: Frame): KnownPoint | undefined {
  const known = knownPoints(points);
  const last = axis.hasShelf ? known.findLast(({ value }) => value > 0) : known.at(-1);
  return partner === "KOREA" && last && last.year < span.to ? undefined : last;
}

function wordsOf(
  last: KnownPoint,
  value: string,
  { unit, isSmall, span }: Frame,
  { prose }: Say,
): { value: string; note: string } {
  const year = String(last.year);
  const isEarly = last.year < span.to;
  if (last.isEstimated) {
    const note = isSmall ? prose.end.estimated(year) : prose.end.note(year, prose.status[last.status ?? "E"]);
    return { value, note };
  }
  if (!isEarly) return { value, note: "" };
  return isSmall || isMoney(unit) ? { value, note: year } : { value: prose.end.in(value, year), note: "" };
}
