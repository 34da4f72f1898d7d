import type { Partner } from "../../types";
import { clockWords } from "../../words/clock";
import { leastFold } from "../panel/changeCells";
import { isProportional } from "../panel/transform";
import type { LineModel } from "../plot.types";
import { type Facts, type KnownLine, type Ledger, openLedger, type Title } from "./facts";
import { isSound } from "./findings";
import type { Say } from "./say";

/**
 * Two periods: for each partner how far the line moved in the one, then in the other. Of a mirrored panel cooperation alone.
 *
 * Where the figures do not reach from the first to the last year of a period, the years they reach over are named.
 */
export function describePeriods({ name, unit }: Facts, all: KnownLine[], say: Say): Title {
  const ledger = openLedger(say, unit, "value");
  const lines = all.filter(({ line }) => line.part === null || line.part === "cooperation");
  const half = lines[0]?.line.part;
  const words = clockWords[say.lang].title;
  const partners = [...new Set(lines.map(({ line }) => line.partner))];
  const parts = partners.map((partner) =>
    words.partner(
      nameOf(partner, say),
      lines.filter(({ line }) => line.partner === partner).map((one) => moveOf(one, unit, ledger, say)),
    ),
  );
  const subject = half ? say.prose.halves[half] : ledger.name(name);
  return { words: words.periods(subject, parts), numbers: ledger.numbers, findings: [], remarks: [] };
}

/** A ratio is named by its panel. */
const nameOf = (partner: Partner | "RATIO", { prose }: Say): string =>
  partner === "RATIO" ? "" : prose.names[partner];

function moveOf({ line, known }: KnownLine, unit: string, ledger: Ledger, say: Say): string {
  const [first, last] = [known[0], known.at(-1)];
  const { title } = clockWords[say.lang];
  if (!first || !last || first === last) return title.single(last ? ledger.year(last.year) : "");
  const years = isWhole(line, first.year, last.year) ? "" : `${ledger.year(first.year)}–${ledger.year(last.year)}`;
  const caveat = isSound(first) && isSound(last) ? "" : title.unsound;
  return title.move(amountOf(line.key, first, last, unit, ledger, say), [years, caveat].filter(Boolean));
}

const isWhole = ({ points }: LineModel, from: number, to: number): boolean =>
  points[0]?.year === from && points.at(-1)?.year === to;

type Known = KnownLine["known"][number];

function amountOf(line: string, first: Known, last: Known, unit: string, ledger: Ledger, say: Say): string {
  if (!isProportional(unit) || first.value <= 0) return ledger.difference(line, first, last);
  if (last.value >= leastFold * first.value) return clockWords[say.lang].title.fold(ledger.factor(line, first, last));
  const percent = ledger.percent(line, first, last);
  return clockWords[say.lang].title.percent(last.value < first.value ? "−" : "+", percent);
}
