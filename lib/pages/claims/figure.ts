import { formatNumber, formatPercent, formatValue } from "../../format";
import type { Claim, Dataset, Lang } from "../../types";
import { chartModel } from "../../view/model";
import type { Point } from "../../view/plot.types";
import { claimsWords } from "../../words/claims";
import { eventWords } from "../../words/events";
import { fill } from "../../words/fill";
import { claimView } from "./claimView";
import { statedMillions } from "./stated";

/** What the charts show for the year of a claim: the point, and where it comes from in words. */
export type Shown = { year: number; unit: string; measure: string; partner: string; point: Point; note: string };

/** Units whose values say something by themselves; a level is a code. */
const amounts = ["usd_million", "tiv_million", "index_0_100"];

/** From here on a figure is not a little off, but at a wrong unit. */
export const farOff = 10;

/**
 * Finds what the charts show for the measure, partner and year of a claim, as the link of the claim opens them.
 *
 * Shape:  null where the claim names no such figure, or one that is a code.
 * Source: named in the note, with status and range.
 */
export function shownFor(claim: Claim, dataset: Dataset, lang: Lang): Shown | null {
  const { year, partner } = claim;
  const measure = dataset.measures.find((one) => one.measure === claim.measure);
  if (!measure || year === null || partner === null || partner === "BOTH" || !amounts.includes(measure.unit))
    return null;
  const model = chartModel(dataset, claimView(claim, dataset).view, "explore", lang);
  const key = `${measure.measure}:${partner}`;
  const line = model.panels[0]?.facets.flatMap(({ lines }) => lines).find((one) => one.key === key);
  const point = line?.points.find((one) => one.year === year);
  const note = model.readout.cell(year, key)?.note;
  if (!point || note === undefined) return null;
  const names = { measure: measure.title[lang], partner: eventWords[lang].partners[partner] };
  return { year, unit: measure.unit, ...names, point, note };
}

/** Says what the charts show for a claim, and how far the article's figure is from it. "" where there is no such figure. */
export function figureWords(claim: Claim, shown: Shown | null, lang: Lang): string {
  if (!shown) return "";
  const { year, unit, measure, partner, point, note } = shown;
  const words = claimsWords(lang).figure;
  const said = { measure, partner, year, note };
  if (point.value === null) return fill(words.missing, said);
  const value = formatValue(point.value, unit, lang, "spoken");
  const stated = statedMillions(claim);
  const beside = stated === null ? "" : fill(...beyond(stated, point.value, point, lang));
  return [fill(words.shown, { ...said, value }), beside].filter(Boolean).join(" ");
}

/** The sentence on a stated figure beside the one shown, with its numbers. */
function beyond(stated: number, value: number, { low, high }: Point, lang: Lang): Parameters<typeof fill> {
  const words = claimsWords(lang).figure;
  if (low !== null && high !== null && low < high && stated >= low && stated <= high) return [words.inRange, {}];
  if (value / stated >= farOff) return [words.tooSmall, { times: timesOf(value, stated, lang) }];
  if (stated / value >= farOff) return [words.tooLarge, { times: timesOf(stated, value, lang) }];
  const percent = formatPercent(Math.abs(stated / value - 1), lang);
  return [stated > value ? words.above : words.below, { percent }];
}

/** How many times one number is the other, to three figures. */
export const timesOf = (large: number, small: number, lang: Lang): string => formatNumber(large / small, lang, 3);
