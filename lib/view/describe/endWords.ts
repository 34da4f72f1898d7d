import { formatSpan, formatYear } from "../../format";
import { readoutWords } from "../../words/readout";
import { isBeside } from "../panel/select";
import { type KnownPoint, knownPoints } from "../panel/stats";
import { isMoney } from "../panel/transform";
import type { LineEnd, LineModel, ValueAxis } from "../plot.types";
import type { Say } from "./say";

type Frame = {
  unit: string;
  axis: ValueAxis;
  /** The name stands at the line, not over the plot. */
  isNamed: boolean;
  /** Room for a word or two only. */
  isSmall: boolean;
};

/**
 * Names each line at its end, with its last value, the year where that is not the last of the span, and its reliability.
 */
export function endsOf(lines: LineModel[], frame: Frame, say: Say): LineEnd[] {
  return lines.flatMap((line) => {
    const last = lastOf(line, frame);
    if (!last) return [];
    const value = say.value(last.value, frame.unit);
    if (isBeside(line)) return [besideEnd(line, last, value, say)];
    const isEarly = last !== line.points.at(-1);
    const { period } = line;
    const name = frame.isNamed ? line.name : period ? formatSpan(period.from, period.to, true) : "";
    return [{ line: line.key, year: last.year, name, ...wordsOf(last, value, isEarly, frame, say) }];
  });
}

/** What is beside the halves is named by what it is: whose it is, its colour says. */
function besideEnd({ key, part }: LineModel, { year }: KnownPoint, value: string, { prose }: Say): LineEnd {
  const name = prose.shortest[part ?? ""] ?? "";
  return { line: key, year, name: "", value: `${name.toLowerCase()} ${value}`, note: "", isQuiet: true };
}

/** A zero on its shelf has words of its own, and undivided Korea ends far from the edge of the plot. */
function lastOf({ points, partner }: LineModel, { axis }: Frame): KnownPoint | undefined {
  const known = knownPoints(points);
  const last = axis.hasShelf ? known.findLast(({ value }) => value > 0) : known.at(-1);
  return partner === "KOREA" && last !== points.at(-1) ? undefined : last;
}

function wordsOf(
  last: KnownPoint,
  value: string,
  isEarly: boolean,
  { unit, isSmall }: Frame,
  say: Say,
): { value: string; note: string } {
  const { prose } = say;
  const year = formatYear(last.year);
  if (last.isEstimated) {
    const note =
      isSmall && last.status !== "U"
        ? prose.end.estimated(year)
        : prose.end.note(year, statusWords(last, isSmall, say));
    return { value, note };
  }
  if (!isEarly) return { value, note: "" };
  return isSmall || isMoney(unit) ? { value, note: year } : { value: prose.end.in(value, year), note: "" };
}

/** Low reliability is said everywhere, in a word or two where there is little room. */
function statusWords({ status }: KnownPoint, isSmall: boolean, { prose, lang }: Say): string {
  return isSmall ? readoutWords[lang].marks.U : prose.status[status ?? "E"];
}
