import { align } from "../../derive/align";
import { deflate } from "../../derive/deflate";
import { ratio } from "../../derive/ratio";
import { rebase } from "../../derive/rebase";
import { share } from "../../derive/share";
import type { Dataset, Korea, Measure } from "../../types";
import type { Clock } from "../clock";
import type { View } from "../view";
import { type Draft, draft, isComputed, select } from "./select";

/** A line that cannot be drawn as asked, and why. */
export type Refused = { draft: Draft; reason: "no-base" | "zero-base" };

/** The drafts of a panel in the mode the reader asked for, as far as it makes sense. */
export type Shown = {
  drafts: Draft[];
  as: View["as"];
  isConstant: boolean;
  refused: Refused[];
  /** The mode asked for, where the panel stays as reported instead. */
  stays: "share" | "ratio" | "index" | "steps" | null;
};

/** Units of things that can be divided by each other; distances, levels and percentages cannot. */
const divisible = ["usd_million", "rouble_million", "count", "persons", "tonnes", "barrels", "tiv_million"];

/** True for the two directions of trade and their sum, which have a whole to be a share of. */
export const isTrade = (measure: string): boolean => measure.startsWith("trade_");

/** The mode a panel can take. */
export function modeOf({ measure, unit }: Measure, as: View["as"]): View["as"] {
  if (as === "share") return isTrade(measure) ? "share" : "value";
  if (as === "ratio") return !isComputed(measure) && divisible.includes(unit) ? "ratio" : "value";
  if (as === "index") return isComputed(measure) || unit === "level" ? "value" : "index";
  return as;
}

/** Ranks have an order and no amounts, so a rank of 100 would say nothing. */
const isStepped = ({ unit }: Measure, as: View["as"]) => as === "index" && unit === "level";

/**
 * Takes the drafts of a measure through constant prices, share or ratio, and rebasing, in this order.
 *
 * Shares and ratios use current dollars, in which a common deflator cancels; a ratio of figures of different years, each so long after
 * its own event, takes the prices asked for. A partner without a figure above zero in the base year is refused, not guessed.
 *
 * Shape:  drafts in, drafts out; a ratio is one draft of two.
 * Unit:   that of the mode; see `deflate`, `share`, `ratio`, `rebase`.
 */
export function transform(dataset: Dataset, view: View, measure: Measure, clock: Clock): Shown {
  const as = modeOf(measure, view.as);
  const stays: Shown["stays"] =
    as === view.as || view.as === "value" ? null : isStepped(measure, view.as) ? "steps" : view.as;
  const isConstant = view.prices === "constant" && measure.unit === "usd_million" && (as === "value" || as === "index");
  const drafts = select(dataset, view, measure);
  const base = { as, isConstant, refused: [], stays };
  if (as === "ratio") return { ...base, ...ratioOf(dataset, view, measure, clock) };
  if (as === "share") return { ...base, drafts: drafts.flatMap((one) => shareDraft(one, dataset)) };
  const priced = isConstant ? drafts.map((one) => ({ ...one, series: deflate(one.series, dataset.deflator) })) : drafts;
  if (as === "value") return { ...base, drafts: priced };
  const refused = priced.flatMap((one) => refusal(one, baseOf(one.partner, view, clock)) ?? []);
  const kept = priced.filter((one) => refused.every((other) => other.draft !== one));
  return {
    ...base,
    drafts: kept.map((one) => ({ ...one, series: rebase(one.series, baseOf(one.partner, view, clock)) })),
    refused: refused.filter((one) => one.draft.partner !== "KOREA"),
  };
}

/** The year that reads 100: aligned, each partner's own year 0. */
export function baseOf(
  partner: Draft["partner"],
  { base }: Pick<View, "base">,
  { origins }: Pick<Clock, "origins">,
): number {
  return origins && (partner === "PRK" || partner === "KOR") ? origins[partner] : base;
}

/**
 * ROK over DPRK, whichever partners the view shows; nothing where one has no figures at all.
 *
 * Shape:  aligned, the years of the one draft count from the events of both.
 */
export function ratioOf(
  dataset: Dataset,
  view: View,
  measure: Measure,
  { origins }: Clock,
): Pick<Shown, "drafts" | "isConstant"> {
  const isConstant = origins !== null && view.prices === "constant" && measure.unit === "usd_million";
  const both = select(dataset, { ...view, partners: ["PRK", "KOR"] }, measure);
  const side = (partner: Korea) => {
    const series = both.find((one) => one.partner === partner)?.series;
    const priced = series && isConstant ? deflate(series, dataset.deflator) : series;
    return priced && origins ? align(priced, origins[partner]) : priced;
  };
  const [kor, prk] = [side("KOR"), side("PRK")];
  if (!prk || !kor || prk.unit !== kor.unit) return { drafts: [], isConstant };
  return { drafts: [draft(measure.measure, "RATIO", null, ratio(kor, prk))], isConstant };
}

function shareDraft(one: Draft, { totals }: Dataset): Draft[] {
  if (!isKorea(one.partner)) return [];
  return [{ ...one, series: share(one.series, totals, one.partner) }];
}

function isKorea(partner: Draft["partner"]): partner is Korea {
  return partner === "PRK" || partner === "KOR";
}

function refusal(one: Draft, year: number): Refused | null {
  const base = one.series.observations.find((observation) => observation.year === year)?.value ?? null;
  if (base !== null && base > 0) return null;
  return { draft: one, reason: base === null ? "no-base" : "zero-base" };
}

/** True for dollars, of the year or of 2024. */
export const isMoney = (unit: string): boolean => unit.startsWith("usd_million");

/** True where a value may be said to have doubled: amounts and counts, and what is computed from them. */
export const isProportional = (unit: string): boolean =>
  isMoney(unit) || divisible.includes(unit) || unit === "index" || unit === "ratio";
