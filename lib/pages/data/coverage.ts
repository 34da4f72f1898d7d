import { formatSpan } from "../../format";
import type { Dataset, Series } from "../../types";
import type { Draft } from "../../view/panel/select";
import { runs } from "../../view/panel/stats";
import { dataPageWords } from "../../words/dataPage";
import { fill } from "../../words/fill";
import { countWords, type Naming } from "./naming";

/** Years with a figure, in the order of the series. */
export const knownYears = ({ observations }: Series): number[] =>
  observations.filter(({ value }) => value !== null).map(({ year }) => year);

/**
 * Says for each partner how far a measure reaches: years, how many have a figure, how many runs between them have none.
 *
 * Shape:  one sentence for each partner somebody speaks of; the halves of the index reach equally far.
 */
export function coverageOf(drafts: Draft[], dataset: Dataset, naming: Naming): string[] {
  const words = dataPageWords(naming.lang).catalogue;
  const whole = drafts.filter(({ partner }, place) => drafts.findIndex((one) => one.partner === partner) === place);
  return whole.flatMap(({ series }) => {
    const name = naming.partner(series.partner);
    const years = knownYears(series);
    const [first, last] = [years[0], years.at(-1)];
    if (first !== undefined && last !== undefined) {
      const missing = runs(years).length - 1;
      return [
        fill(words.coverage, {
          name,
          years: formatSpan(first, last),
          figures: countWords(words.figures, years.length, naming),
          missing: missing === 0 ? words.missing.none : countWords(words.missing, missing, naming),
        }),
      ];
    }
    const isSpokenOf = dataset.readings.some(
      ({ measure, partner }) => measure === series.measure && partner === series.partner,
    );
    return isSpokenOf ? [fill(words.onlyLimits, { name })] : [];
  });
}
