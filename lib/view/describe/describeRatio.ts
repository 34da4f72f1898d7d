import { actorOf } from "./actor";
import { type Facts, type KnownLine, openLedger, type Title } from "./facts";
import { runToEnd } from "./findings";
import { flowOf } from "./missingWords";
import type { Say } from "./say";

/** ROK over DPRK: whose figure is the larger at the end, and since when without a break. */
export function describeRatio(
  { measure, drafts, unit, name, clock }: Facts,
  lines: KnownLine[],
  say: Say,
): Title | null {
  const [only] = lines;
  const run = only && runToEnd(only.known, 1);
  const last = only?.known.at(-1);
  if (!only || !run || !last || only.known.length < 2) return null;
  const ledger = openLedger(say, unit);
  const { title, names } = say.prose;
  const end = drafts[0]?.series.observations.findLast(({ value }) => value !== null)?.year;
  // Years that are counted from an event have no today.
  const isDated = clock.origins === null;
  const kind = run.isWhole
    ? "every"
    : isDated && last.year === end && last === only.line.points.at(-1)
      ? "since"
      : "from";
  const when = { kind, from: ledger.year(run.from), to: kind === "since" ? "" : ledger.year(last.year) } as const;
  const flow = flowOf(measure.measure, say.prose);
  const [more, less] = run.isAbove ? (["KOR", "PRK"] as const) : (["PRK", "KOR"] as const);
  const actor = !isDated ? "joined" : actorOf(run.from, last.year);
  const words = flow
    ? title.larger(flow.subject(more, actor), flow.subject(less, actor), flow.isPlural, when)
    : title.largerGeneric(ledger.name(name), names[more], names[less], when);
  return { words, numbers: ledger.numbers, findings: [], remarks: [] };
}
