import { isMirrored } from "../panel/select";
import { describeFlow } from "./describeFlow";
import { describeIntensity } from "./describeIntensity";
import { describePeriods } from "./describePeriods";
import { describeRatio } from "./describeRatio";
import { describeUn } from "./describeUn";
import { type Facts, type KnownLine, knownLines, type Ledger, openLedger, type Title } from "./facts";
import { isSound, soundPoints } from "./findings";
import { flowOf } from "./missingWords";
import type { Say } from "./say";

/**
 * Writes the title of a panel: what its lines show, as a sentence. The most special true one is taken.
 *
 * Shape:  facts with at least one figure in; words with every number in them, the points spoken of, and remarks for what lies
 *         beyond the span.
 */
export function describe(facts: Facts, say: Say): Title {
  const { measure, as, clock } = facts;
  const lines = knownLines(facts.lines);
  if (clock.kind === "period") return describePeriods(facts, lines, say);
  const special =
    (as === "ratio" && describeRatio(facts, lines, say)) ||
    (isMirrored(measure.measure) && describeIntensity(facts, lines, say)) ||
    (measure.measure === "unga_distance" && as === "value" && describeUn(facts, lines, say)) ||
    (flowOf(measure.measure, say.prose) && (as === "value" || as === "index") && describeFlow(facts, lines, say));
  return special || describeMoves(facts, lines, say);
}

/** Any measure: where each line began and ended. */
function describeMoves({ name, unit }: Facts, lines: KnownLine[], say: Say): Title {
  const ledger = openLedger(say, unit, "value");
  const { title } = say.prose;
  let years = "";
  const parts = lines.map((line) => {
    const known = soundPoints(line.known);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return "";
    const path = `${first.year}-${last.year}`;
    const words = moveOf({ ...line, known }, ledger, path !== years, say);
    years = path;
    return isSound(first) && isSound(last) ? words : words + title.unsound;
  });
  return { words: title.generic(ledger.name(name), parts), numbers: ledger.numbers, findings: [], remarks: [] };
}

function moveOf({ line, known }: KnownLine, ledger: Ledger, withYears: boolean, { prose }: Say): string {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return "";
  if (first === last) return prose.title.at(line.name, ledger.said(line.key, last));
  if (known.every(({ value }) => value === first.value)) {
    const value = ledger.value(line.key, first);
    return prose.title.constant(line.name, value, ledger.year(first.year), ledger.year(last.year));
  }
  const [a, b] = [ledger.said(line.key, first), ledger.said(line.key, last)];
  const direction = a.value === b.value ? "same" : last.value > first.value ? "up" : "down";
  return prose.title.moved(line.name, direction, a, b, withYears);
}
