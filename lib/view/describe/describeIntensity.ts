import type { Half, IntensityClause } from "../../words/prose.types";
import { yearsOf } from "../panel/points";
import type { Draft } from "../panel/select";
import { partnerOf } from "./describeFlow";
import { type Facts, type KnownLine, type Ledger, openLedger, type Title } from "./facts";
import { recordSince } from "./findings";
import type { Say } from "./say";

/** A record must be this old, in years, to be worth a title. */
const old = 20;

type Pair = { partner: Draft["partner"]; cooperation: KnownLine; conflict: KnownLine };
type Value = { year: number; value: number };
type Extreme = "highest" | "lowest";
type Since = NonNullable<ReturnType<typeof recordSince>>;

/**
 * Cooperation and conflict: for each partner the most telling of what is true at the end of the span. In this order: conflict
 * has come to exceed cooperation; a record high or low of twenty years or more; first and last value.
 */
export function describeIntensity(facts: Facts, lines: KnownLine[], say: Say): Title | null {
  const ledger = openLedger(say, facts.unit);
  const remarks: string[] = [];
  const clauses = pairsOf(lines).map((pair) => clauseOf(pair, facts, ledger, remarks, say));
  const [first, ...others] = clauses;
  if (!first) return null;
  const { title } = say.prose;
  const words = [title.intensity(first), ...others.map((clause) => title.intensityToo(clause, first))];
  return { words: say.prose.clauses(words), numbers: ledger.numbers, findings: [], remarks };
}

/** Both halves of each partner; undivided Korea only where it stands alone. */
function pairsOf(lines: KnownLine[]): Pair[] {
  const partners = [...new Set(lines.map(({ line }) => line.partner))];
  const shown = partners.length > 1 ? partners.filter((partner) => partner !== "KOREA") : partners;
  return shown.flatMap((partner) => {
    const of = (half: Half) => lines.find(({ line }) => line.partner === partner && line.part === half);
    const [cooperation, conflict] = [of("cooperation"), of("conflict")];
    return cooperation && conflict ? [{ partner, cooperation, conflict }] : [];
  });
}

function clauseOf(pair: Pair, facts: Facts, ledger: Ledger, remarks: string[], say: Say): IntensityClause {
  const { cooperation, conflict } = pair;
  const last = cooperation.known.at(-1);
  const year = last?.year ?? facts.span.to;
  const whole = (half: Half) => wholeSeries(facts.drafts, pair, half).filter((one) => one.year <= year);
  const isNow = wholeSeries(facts.drafts, pair, "cooperation").at(-1)?.year === year;
  const base = { partner: partnerOf(pair), isNow, year: "" };
  const dated = () => ({ ...base, year: isNow ? "" : ledger.year(year) });
  if (hasComeToExceed(cooperation, conflict)) return { ...dated(), half: "conflict", kind: "exceeds" };
  for (const extreme of ["highest", "lowest"] as const) {
    for (const half of ["cooperation", "conflict"] as const) {
      const record = recordSince(whole(half), extreme);
      if (!record || year - record.since < old) continue;
      if (record.since < yearsOf(cooperation.line).from)
        remarks.push(remarkOf(pair, half, extreme, record, whole(half), ledger, say));
      return { ...dated(), half, kind: "record", extreme, since: record.isWhole ? null : ledger.year(record.since) };
    }
  }
  return { ...base, half: "cooperation", ...movedOf(cooperation, ledger, year) };
}

/** Conflict above cooperation at the end, the other way round some time before. */
function hasComeToExceed(cooperation: KnownLine, conflict: KnownLine): boolean {
  const signs = cooperation.known.map(({ value }, i) => Math.sign((conflict.known[i]?.value ?? 0) - value));
  return signs.at(-1) === 1 && signs.includes(-1);
}

function wholeSeries(drafts: Draft[], { partner }: Pair, half: Half): Value[] {
  const series = drafts.find((one) => one.partner === partner && one.part === half)?.series;
  return (series?.observations ?? []).flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
}

/** What the record is measured against, since a reader cannot see it in the span. */
function remarkOf(
  pair: Pair,
  half: Half,
  extreme: Extreme,
  { since, isWhole }: Since,
  whole: Value[],
  ledger: Ledger,
  { prose }: Say,
): string {
  const line = pair[half].line.key;
  const subject = prose.summary.half(half, partnerOf(pair));
  if (!isWhole) {
    const value = whole.find(({ year }) => year === since)?.value ?? Number.NaN;
    return prose.table.lastBeyond(subject, extreme, ledger.said(line, { year: since, value }));
  }
  const sign = extreme === "highest" ? 1 : -1;
  const earlier = whole.slice(0, -1);
  const before = earlier.reduce((best, one) => (sign * one.value > sign * best.value ? one : best));
  const last = String(whole.at(-1)?.year ?? since);
  return prose.table.recordBefore(subject, extreme, last, ledger.said(line, before), ledger.year(since));
}

function movedOf({ line, known }: KnownLine, ledger: Ledger, year: number) {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) {
    const value = last ? ledger.value(line.key, last) : "";
    return { kind: "at" as const, value, year: ledger.year(year) };
  }
  const direction: "rose" | "fell" | "same" =
    last.value === first.value ? "same" : last.value > first.value ? "rose" : "fell";
  return { kind: "moved" as const, direction, from: ledger.year(first.year), to: ledger.year(last.year) };
}
