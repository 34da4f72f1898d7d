import { formatSpan } from "../../format";
import { own } from "../../own";
import type { Measure } from "../../types";
import { clockWords } from "../../words/clock";
import { sourceChoiceWords } from "../../words/sourceChoice";
import { priceYear } from "../../years";
import { earlierPeriod } from "../clock";
import { gridFactor } from "../panel/axisModel";
import { type Prepared, plainName } from "../panel/prepare";
import type { Setting } from "../panel/setting";
import { knownPoints } from "../panel/stats";
import { baseOf, isMoney } from "../panel/transform";
import type { FacetModel } from "../plot.types";
import { actorOf } from "./actor";
import { eventsWords } from "./heading";
import { flowOf } from "./missingWords";
import { ratioGaps } from "./ratioGaps";
import type { Say } from "./say";
import { sourceName } from "./sourceNames";
import { changedWords } from "./weightWords";

/**
 * Says what is drawn: measure, unit, prices, scale, and every mode that differs from plain values.
 */
export function subtitleOf(prepared: Prepared, facets: FacetModel[], setting: Setting): string {
  const { view, say } = setting;
  const { subtitle } = say.prose;
  const drawn = facets.filter(({ empty }) => empty === null);
  const isSide = facets.length > 1;
  const parts = [
    ...whatOf(prepared, setting),
    ...modeOf(prepared, setting),
    ...countedFrom(prepared, setting),
    drawn[0]?.axis.kind === "log"
      ? subtitle.log(
          sharedFactor(drawn),
          drawn.some(({ axis }) => axis.hasShelf),
        )
      : "",
    isSide && facets.some(({ hatches }) => hatches.some(({ from, to }) => to > from)) ? subtitle.hatched : "",
    isSide && view.y === "own" ? subtitle.own : "",
    ...ratioGaps(prepared, setting),
    sourceOf(prepared, setting),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** What a gridline is worth over the one below, if it is the same in every plot. */
function sharedFactor(facets: FacetModel[]): number | null {
  const [first, ...others] = facets.map(({ axis }) => gridFactor(axis));
  return others.every((factor) => factor === first) ? (first ?? null) : null;
}

/** From where the years are counted; a ratio has the events of both, whichever are shown. */
function countedFrom({ as, clock }: Prepared, { view, say }: Setting): string[] {
  const { subtitle } = clockWords[say.lang];
  if (clock.kind === "event") {
    const events = clock.events.filter(({ partner }) => as === "ratio" || view.partners.includes(partner));
    return [subtitle.events(eventsWords(events, say)), ...(as === "ratio" ? [subtitle.ratio] : [])];
  }
  const [earlier, later] = [earlierPeriod(clock), clock.tracks.PRK.at(-1)];
  if (clock.kind !== "period" || !later) return [];
  const last = formatSpan(later.from, later.to);
  return [earlier ? subtitle.periods(formatSpan(earlier.from, earlier.to), last) : subtitle.onePeriod(last)];
}

function whatOf({ measure, as, lines, span }: Prepared, { view, say }: Setting): string[] {
  const { subtitle } = say.prose;
  if (as === "ratio") return [];
  const flow = flowOf(measure.measure, say.prose);
  if (flow) return [flow.definition(actorOf(span.from, span.to))];
  const weights = changedWords(view.weights, say.lang);
  const changed = weights.length > 0 ? [subtitle.weights(weights)] : [];
  if (measure.measure === "intensity") return [subtitle.intensity(view.half), ...changed];
  if (measure.measure === "activity") return [subtitle.activity(view.half), ...changed];
  if (measure.measure === "unga_distance" && as === "value") return [subtitle.un, ...sinceOf(lines, say.prose)];
  // The money sentence that follows says which dollars.
  return [measure.definition[say.lang].replace(/, (current US dollars|en dólares corrientes)/, "")];
}

/** Since when both Koreas have a figure, where that is inside the span. */
function sinceOf(lines: Prepared["lines"], { subtitle }: Setting["say"]["prose"]): string[] {
  const firsts = lines.map((line) => knownPoints(line.points)[0]?.year);
  const [first] = firsts;
  const isShared = firsts.length > 1 && firsts.every((year) => year === first);
  return isShared && first !== undefined && first > (lines[0]?.points[0]?.year ?? first)
    ? [subtitle.unSince(String(first))]
    : [];
}

function modeOf({ measure, as, shown, unit, clock }: Prepared, { view, say }: Setting): string[] {
  const { subtitle } = say.prose;
  const price = shown.isConstant ? String(priceYear) : null;
  const isCancelled = view.prices === "constant" && isMoney(measure.unit) && !(as === "ratio" && clock.origins);
  const cancelled = isCancelled ? [say.prose.controls.pricesCancel] : [];
  if (as === "share") return [subtitle.share, ...cancelled];
  if (as === "index") return [indexOf(clock, view, say), ...(isMoney(measure.unit) ? [subtitle.prices(price)] : [])];
  if (as === "ratio") {
    return [
      measure.measure === "trade_total" ? subtitle.ratioOf : subtitle.ratio(plainName(measure, say)),
      ...(clock.origins && isMoney(measure.unit) ? [subtitle.prices(price)] : []),
      ...cancelled,
    ];
  }
  return isMoney(unit) ? [subtitle.money(price)] : unitWords(measure, say);
}

/** The base year; aligned, each partner has its own. */
function indexOf(clock: Prepared["clock"], view: Setting["view"], { prose, lang }: Say): string {
  if (clock.kind !== "event") return prose.subtitle.index(String(view.base));
  const bases = view.partners.map((partner) => `${prose.names[partner]} ${baseOf(partner, view, clock)} = 100`);
  return clockWords[lang].index(bases);
}

/** Units whose ticks the sentence on the measure itself explains. */
const explained = ["index_0_100", "distance", "level"];

/** Names the unit of a measure as reported, unless its definition does. A unit without words of its own is called by its id. */
function unitWords({ unit, definition }: Measure, { prose, lang }: Say): string[] {
  if (explained.includes(unit)) return [];
  const id = unit.replaceAll("_", " ");
  const words = own(prose.subtitle.units, unit) ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}.`;
  return definition[lang].toLowerCase().includes(words.slice(0, -1).toLowerCase()) ? [] : [words];
}

function sourceOf({ isOneSource, isEverySource }: Prepared, { view, sources, say }: Setting): string {
  if (isEverySource) return sourceChoiceWords[say.lang].subtitle;
  if (!isOneSource) return "";
  return say.prose.subtitle.source(sourceName(view.source, sources, say.prose));
}
