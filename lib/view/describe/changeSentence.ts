import { formatSpan, formatYear } from "../../format";
import { capital } from "../../words/capital";
import { changeWords, type Move } from "../../words/changes";
import type { LineChange } from "../change.types";
import { leastFold } from "../panel/changeCells";
import { isBeside } from "../panel/select";
import type { LineStats } from "../panel/stats";
import { isProportional } from "../panel/transform";
import type { LineModel } from "../plot.types";
import { actorOf } from "./actor";
import { partnerOf } from "./describeFlow";
import type { Facts } from "./facts";
import { flowOf } from "./missingWords";
import type { Say } from "./say";

/** A larger multiple says only that the first figure was next to nothing. */
const mostFold = 1000;

type Of = Pick<Facts, "measure" | "as" | "name" | "isOneSource">;
type Told = { line: LineModel; change: LineChange };
type Moved = Told & { change: LineChange & { stats: LineStats } };

/**
 * Says what the lines of a panel did from their first figure to their last, in the words and numbers of the table.
 *
 * Shape:  activity beside the halves of the index is in the table alone. The years are those taken, said once for the lines that share them; then the lines with one figure or none; then which
 *         of the figures spoken of are estimated or of low reliability.
 *
 * @example "From 1988 to 2024 trade with the DPRK fell 99 percent and trade with the ROK grew 55-fold."
 */
export function changeSentence(of: Of, all: Told[], say: Say): string {
  const lines = all.filter(({ line }) => !isBeside(line));
  const moved = lines.filter(isMoved);
  const others = lines.filter((one) => !isMoved(one)).map((one) => otherWords(one, of, say));
  return [movedSentence(moved, of, say), ...others, ...caveats(lines, say)].filter((words) => words !== "").join(" ");
}

function isMoved(one: Told): one is Moved {
  const { stats } = one.change;
  return stats !== null && stats.first !== stats.last;
}

function movedSentence(moved: Moved[], of: Of, say: Say): string {
  if (moved.length === 0) return "";
  const words = changeWords[say.lang];
  const years = new Map<string, Moved[]>();
  for (const one of moved) {
    const { first, last } = one.change.stats;
    // Periods are told partner by partner, each in its order.
    const key = [first.year, last.year, one.change.period ? one.line.partner : ""].join(" ");
    years.set(key, [...(years.get(key) ?? []), one]);
  }
  const runs = [...years].map(([key, lines]) => {
    const [from = "", to = ""] = key.split(" ").map((year) => formatYear(Number(year)));
    return words.between(from, to, say.prose.list(lines.map((one) => clause(one, of, say))));
  });
  const all = runs.join("; ");
  return `${isSubject(moved, of, say) ? capital(all) : say.prose.title.generic(of.name, [all])}.`;
}

/** Trade and the halves of the index have subjects of their own; every other measure goes by its name. */
function isSubject(moved: Told[], of: Of, say: Say): boolean {
  return moved.every(({ line }) => subjectOf(line, null, of, say) !== null);
}

function subjectOf(line: LineModel, stats: LineStats | null, of: Of, { prose }: Say) {
  if (line.part) return { subject: prose.summary.half(line.part, partnerOf(line)), isPlural: false };
  const flow = of.as === "value" ? flowOf(line.measure, prose) : undefined;
  if (!flow) return null;
  const years = line.points;
  const actor = actorOf(stats?.first.year ?? years[0]?.year ?? 0, stats?.last.year ?? years.at(-1)?.year ?? 0);
  return { subject: flow.subject(partnerOf(line), actor), isPlural: flow.isPlural };
}

function clause({ line, change }: Moved, of: Of, say: Say): string {
  const words = changeWords[say.lang];
  const known = subjectOf(line, change.stats, of, say);
  const move = moveOf(change, change.stats, say);
  if (known) return words.verb(words.inside(known.subject), known.isPlural, move);
  return words.short(line.partner === "RATIO" ? "" : line.name, move);
}

function moveOf({ unit, percent }: LineChange, { first, last }: LineStats, say: Say): Move {
  const [a, b] = [say.spoken(first.value, unit), say.spoken(last.value, unit)];
  const isUp = last.value > first.value;
  if (a === b) return { kind: "same", value: b };
  if (unit === "percent" || unit === "share") {
    const size = Math.abs(last.value - first.value) * (unit === "share" ? 100 : 1);
    return { kind: "points", isUp, points: say.value(size, "index"), last: b };
  }
  if (!isProportional(unit)) return { kind: "moved", isUp, first: a, last: b };
  if (last.value === 0) return { kind: "toZero" };
  if (percent === null) return { kind: "fromZero", last: b };
  const factor = last.value / first.value;
  if (factor >= mostFold || (unit === "ratio" && factor >= leastFold))
    return { kind: "moved", isUp, first: a, last: b };
  if (factor >= leastFold) return { kind: "fold", factor: say.fold(factor) };
  return { kind: "percent", isUp, percent: say.percent(Math.abs(percent) / 100, 0, false).replace(/\s*%$/, "") };
}

/** A line with one figure, or none; one of two periods names its years. */
function otherWords({ line, change: { stats, unit, period, asked } }: Told, of: Of, say: Say): string {
  const { summary } = say.prose;
  const name = line.partner === "RATIO" ? of.name : summary.subject(line.partner, of.name);
  const { subject: who, isPlural } = subjectOf(line, stats, of, say) ?? { subject: name, isPlural: null };
  // A line that is moved on the axis shows other calendar years than its neighbours.
  const own = period ?? (line.shift === 0 ? null : asked);
  const subject = own ? changeWords[say.lang].period(who, formatSpan(own.from, own.to)) : who;
  if (!stats) return summary.none(subject, of.isOneSource);
  const { value, year } = stats.first;
  return summary.single(subject, isPlural, { value: say.spoken(value, unit), year: formatYear(year) });
}

/** Which of the figures spoken of are estimated, and which of low reliability. */
function caveats(lines: Told[], { prose }: Say): string[] {
  const [estimated, unreliable] = [doubtful(lines, "E"), doubtful(lines, "U")];
  return [
    estimated.length > 0 ? prose.summary.estimated(estimated) : "",
    unreliable.length > 0 ? prose.summary.unreliable(unreliable) : "",
  ];
}

function doubtful(lines: Told[], letter: "E" | "U"): { name: string; years: string }[] {
  return lines.flatMap(({ line, change: { stats } }) => {
    const unsure = stats ? [...new Set([stats.first, stats.last])].filter(({ status }) => status === letter) : [];
    return unsure.length > 0 ? [{ name: line.name, years: unsure.map(({ year }) => formatYear(year)).join(", ") }] : [];
  });
}
