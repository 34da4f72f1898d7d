import { changeWords } from "../../words/changes";
import { yearsOf } from "../panel/points";
import { isBeside, isComputed } from "../panel/select";
import { type LineStats, lineStats } from "../panel/stats";
import type { LineModel } from "../plot.types";
import type { Span } from "../view";
import { actorOf } from "./actor";
import { partnerOf } from "./describeFlow";
import { type Facts, type Ledger, openLedger, type Sentence } from "./facts";
import { flowOf } from "./missingWords";
import type { Say } from "./say";

/**
 * Says what each line does, which years have no figure and which are estimated. It is also the text alternative of the picture.
 *
 * Shape:  one sentence a line, then one for what is missing and one for what is estimated.
 */
export function summarise(facts: Facts, say: Say): Sentence {
  const ledger = openLedger(say, facts.unit);
  const stats = facts.lines.filter((line) => !isBeside(line)).map((line) => ({ line, found: lineStats(line.points) }));
  const sentences = stats.map(({ line, found }) => lineSentence(line, found, facts, ledger, say));
  const known = stats.filter((one): one is { line: LineModel; found: LineStats } => one.found !== null);
  // Computed lines exist for every year of their partner: there is nothing to find out about the others.
  const byPartner = known.filter(({ line }) => !isComputed(line.measure));
  const years = (pick: (found: LineStats) => Span[]) =>
    byPartner
      .filter(({ found }) => pick(found).length > 0)
      .map(({ line, found }) => ({ name: line.name, years: spans(pick(found), ledger) }));
  const [missing, estimated] = [years((found) => found.missing), years((found) => found.estimated)];
  if (missing.length > 0) sentences.push(say.prose.summary.missing(missing, facts.isOneSource));
  if (estimated.length > 0) sentences.push(say.prose.summary.estimated(estimated));
  const unreliable = years((found) => found.unreliable);
  if (unreliable.length > 0) sentences.push(say.prose.summary.unreliable(unreliable));
  sentences.push(...coverWords(facts, ledger, say));
  return { words: sentences.join(" "), numbers: ledger.numbers };
}

/** What the index lacks in the span; its years may lie outside the table, so they stand as names. */
function coverWords({ cover, span }: Facts, ledger: Ledger, { prose: { summary } }: Say): string[] {
  if (!cover) return [];
  const parts = [
    span.to > cover.disputesTo ? summary.cover.disputes(ledger.name(String(cover.disputesTo))) : "",
    span.to > cover.alliancesTo ? summary.cover.alliances(ledger.name(String(cover.alliancesTo))) : "",
    span.from < cover.armsFrom ? summary.cover.arms(ledger.name(String(cover.armsFrom))) : "",
  ];
  return parts.filter((words) => words !== "");
}

function lineSentence(
  line: LineModel,
  found: LineStats | null,
  facts: Facts,
  ledger: Ledger,
  { prose, lang }: Say,
): string {
  const { subject, isPlural } = subjectOf(line, found, facts, ledger, prose);
  if (!found) return prose.summary.none(datedOf(line, subject, ledger, lang), facts.isOneSource);
  const { first, last, peak, trough } = found;
  const said = (point: LineStats["first"]) => ledger.said(line.key, point);
  if (first === last) return prose.summary.single(subject, isPlural, said(first));
  if (peak.value === trough.value) {
    const value = ledger.value(line.key, first);
    return prose.summary.constant(subject, isPlural, value, ledger.year(first.year), ledger.year(last.year));
  }
  const extreme = (point: LineStats["first"]) =>
    point === first || point === last ? { value: null, year: ledger.year(point.year) } : said(point);
  return prose.summary.line(subject, isPlural, said(first), said(last), extreme(peak), extreme(trough));
}

function subjectOf(line: LineModel, found: LineStats | null, facts: Facts, ledger: Ledger, prose: Say["prose"]) {
  if (line.part) return { subject: prose.summary.half(line.part, partnerOf(line)), isPlural: false };
  const flow = flowOf(line.measure, prose);
  if (flow && facts.as === "value") {
    const actor = actorOf(found?.first.year ?? facts.span.from, found?.last.year ?? facts.span.to);
    return { subject: flow.subject(partnerOf(line), actor), isPlural: flow.isPlural };
  }
  const name = ledger.name(facts.name);
  return { subject: line.partner === "RATIO" ? name : prose.summary.subject(line.partner, name), isPlural: null };
}

/** A line that is moved on the axis names its years: they are not those of its neighbours. */
function datedOf(line: LineModel, subject: string, ledger: Ledger, lang: Say["lang"]): string {
  if (line.shift === 0 || line.partner === "RATIO") return subject;
  const { from, to } = yearsOf(line);
  return changeWords[lang].period(subject, `${ledger.year(from)}–${ledger.year(to)}`);
}

/** "1988, 1990–1992", each year on the account. */
function spans(runs: Span[], ledger: Ledger): string {
  return runs
    .map(({ from, to }) => {
      const years = [...new Set([from, to])].map(ledger.year);
      return years.join(Math.min(from, to) < 1000 ? "…" : "–");
    })
    .join(", ");
}
