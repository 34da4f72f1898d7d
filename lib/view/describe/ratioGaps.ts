import { overlaps } from "../../derive/crossings";
import { ratioWords } from "../../words/ratio";
import type { Prepared } from "../panel/prepare";
import { ratioSides } from "../panel/ratioSides";
import { spliced } from "../panel/select";
import type { Setting } from "../panel/setting";
import { knownPoints, runs, runWords } from "../panel/stats";
import type { LineModel } from "../plot.types";

/** More years than these are no caveat but the rule. */
const mostOverlaps = 4;

/** Which years of a ratio have none, and whose figure is missing or zero; and those in which the order depends on the source. */
export function ratioGaps({ measure, as, lines }: Prepared, setting: Setting): string[] {
  if (as !== "ratio") return [];
  const { prose, lang } = setting.say;
  const missing = lines.flatMap(missingIn).map((one) => ({ ...one, ...ratioSides(one.year, measure, setting) }));
  const inside = missing.filter(({ isInside }) => isInside);
  const rok = inside.filter(({ KOR }) => KOR === null);
  const dprk = inside.filter(({ PRK, KOR }) => KOR !== null && PRK === null);
  const zero = missing.filter(({ PRK, KOR }) => KOR !== null && PRK === 0);
  const say = (years: { year: number }[], words: (years: string) => string) =>
    years.length > 0 ? [words(runWords(runs(years.map(({ year }) => year))))] : [];
  return [
    ...say(rok, (years) => prose.subtitle.noRatio(years, prose.names.KOR)),
    ...say(dprk, (years) => prose.subtitle.noRatio(years, prose.names.PRK)),
    ...say(zero, ratioWords[lang].zero),
    ...say(overlapping(measure.measure, lines, setting), ratioWords[lang].overlap),
  ];
}

/** Years without a ratio, and whether they lie between two that have one. */
function missingIn({ points }: LineModel): { year: number; isInside: boolean }[] {
  const known = knownPoints(points).map(({ year }) => year);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return points.flatMap(({ year, value }) => (value === null ? [{ year, isInside: year > first && year < last }] : []));
}

/** Years shown in which the published ranges of both overlap; aligned, figures of one year do not meet. */
function overlapping(measure: string, lines: LineModel[], { dataset, clock }: Setting): { year: number }[] {
  const [prk, kor] = [spliced(dataset, measure, "PRK", "headline"), spliced(dataset, measure, "KOR", "headline")];
  if (clock.origins || prk.unit !== kor.unit) return [];
  const shown = new Set(lines.flatMap(({ points }) => knownPoints(points).map(({ year }) => year)));
  const years = overlaps(prk, kor).filter(({ year }) => shown.has(year));
  return years.length > mostOverlaps ? [] : years;
}
