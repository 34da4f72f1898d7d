import type { Discrepancy } from "../../derive/discrepancies";
import { formatPercent } from "../../format";
import type { Reading } from "../../types";
import { limitWords } from "../../view/describe/limitWords";
import { dataPageWords } from "../../words/dataPage";
import { derivedWords } from "../../words/derived";
import { pinning } from "./explore";
import type { NamedSource, Naming } from "./naming";

/** What a source says of a year: the figure, how it came to be where it is not as published. */
export type Statement = { words: string; source: NamedSource; mark: string | null; isChosen: boolean };

/** A year in which sources differ. `difference` stands in brackets where it does not count. `note` is what the data say of the figure chosen, in English. */
export type DiscrepancyRow = {
  id: string;
  year: number;
  href: string | null;
  counted: Statement[];
  apart: Statement[];
  range: string;
  difference: string;
  isCounted: boolean;
  note: string;
};

/** Puts a year in which sources differ into words. */
export function rowOf(one: Discrepancy, naming: Naming): DiscrepancyRow {
  const { measure, partner, year, chosen, isCounted } = one;
  const { unit } = naming.measure(measure);
  const difference = differenceOf(one, naming);
  const statement = (reading: Reading): Statement => ({
    words: figureOf(reading, unit, naming),
    source: naming.source(reading.source),
    mark: markOf(reading, naming),
    isChosen: reading === chosen,
  });
  return {
    id: `differs-${measure}-${partner}-${year}`,
    year,
    href: pinning(measure, year, naming.lang),
    counted: one.counted.map(statement),
    apart: one.apart.map(statement),
    range: naming.say.range(one.low, one.high, unit),
    difference: isCounted ? difference : `(${difference})`,
    isCounted,
    note: chosen?.note ?? "",
  };
}

function figureOf(reading: Reading, unit: string, { say }: Naming): string {
  return reading.value === null ? limitWords(reading, unit, say) : say.value(reading.value, unit);
}

/** How it came to be, else what its status says; nothing for a figure simply reported. */
function markOf({ value, derived, status }: Reading, { say, lang }: Naming): string | null {
  if (value === null) return dataPageWords(lang).discrepancies.statedRange;
  if (derived) return derivedWords[lang][derived];
  return status === "A" || status === "B" ? null : say.prose.status[status];
}

/** "287%"; over zero there is no percentage, and words say so. */
export const differenceOf = ({ difference }: Discrepancy, { lang }: Naming): string =>
  difference === null ? dataPageWords(lang).discrepancies.overZero : formatPercent(difference, lang);
