import type { Approach } from "../../words/prose.types";
import { yearsOf } from "../panel/points";
import { isOf } from "../panel/prepare";
import { partnerOf } from "./describeFlow";
import { type Facts, type KnownLine, openLedger, type Title } from "./facts";
import { isSound } from "./findings";
import type { Say } from "./say";

/** Distances smaller than this, in ideal points, are no move. */
const still = 0.1;
/** A way out and back of this length is worth telling. */
const far = 0.5;
/** Who ends within this part of the largest distance shown has come close. */
const near = 0.1;

/** UN votes: who came closer to Russia and who moved away, from the first to the last year with a figure. */
export function describeUn(facts: Facts, lines: KnownLine[], say: Say): Title | null {
  const ledger = openLedger(say, facts.unit);
  const paths = lines.map(({ known }) => `${known[0]?.year}-${known.at(-1)?.year}`);
  const [first, last] = [lines[0]?.known[0], lines[0]?.known.at(-1)];
  if (!first || !last || first === last || new Set(paths).size > 1) return null;
  const farthest = Math.max(...lines.flatMap(({ known }) => known.map(({ value }) => value)));
  const parts = lines.map(({ line, known }) => ({
    partner: partnerOf(line),
    approach: strayed(known) ?? approachOf(known[0]?.value ?? 0, known.at(-1)?.value ?? 0, farthest),
  }));
  const years = isPresent(facts) ? null : { from: ledger.year(first.year), to: ledger.year(last.year) };
  const caveat = lines.some(({ known }) => !known.some(isSound)) ? say.prose.title.unsound : "";
  return { words: say.prose.title.un(parts, years) + caveat, numbers: ledger.numbers, findings: [], remarks: [] };
}

/** Ended where it began, but was far from there on the way. */
function strayed(known: KnownLine["known"]): Approach | null {
  const values = known.map(({ value }) => value);
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  if (Math.abs(last - first) >= still) return null;
  if (Math.max(...values) - Math.max(first, last) > far) return "back";
  return Math.min(first, last) - Math.min(...values) > far ? "forth" : null;
}

function approachOf(first: number, last: number, farthest: number): Approach {
  if (Math.abs(last - first) < still) return "same";
  if (last > first) return "away";
  return last <= near * farthest ? "close" : "closer";
}

/** The lines hold all figures there are, so no years need be named. */
function isPresent({ drafts, lines }: Facts): boolean {
  return drafts.every((one) => {
    const spans = lines.filter((line) => isOf(line, one)).map(yearsOf);
    return one.series.observations.every(
      ({ year, value }) => value === null || spans.some(({ from, to }) => year >= from && year <= to),
    );
  });
}
