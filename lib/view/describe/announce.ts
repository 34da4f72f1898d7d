import { change } from "../../derive/change";
import { formatYear } from "../../format";
import { own } from "../../own";
import type { Lang } from "../../types";
import { type AnnounceWords, announceWords } from "../../words/announce";
import { capital } from "../../words/capital";
import { clockWords } from "../../words/clock";
import type { ChartModel } from "../model.types";
import { openedEvent } from "../panel/opened";
import { pointAt } from "../panel/readout";
import { isProportional } from "../panel/transform";
import { pinsIn } from "../pins";
import type { LineModel } from "../plot.types";
import type { View } from "../view";
import { percentWords } from "./facts";
import { type Say, sayIn } from "./say";

/** A line of the model with what its values are said in. */
type Spoken = { line: LineModel; unit: string; base: string; say: Say; words: AnnounceWords };

/** From this factor on a change is said as a multiple. */
const leastFold = 3;

/**
 * Says one year of one line as a screen reader should read it: value with its unit in full words, change on the year before, how
 * the figure came to be, what its sources range over, and who says so.
 *
 * Shape:  empty where the model has no such line or year; a missing year says why. The change is said where both years have a
 *         figure and the unit can be divided.
 * Source: named, or the range of several.
 *
 * @example "DPRK, 1991: 367 million US dollars, down 85 percent on 1990. Converted from roubles. Source: Russian government 1992."
 */
export function announceYear(model: ChartModel, year: number, key: string, lang: Lang): string {
  const spoken = spokenLine(model, key, lang);
  const cell = model.readout.spoken(year, key);
  const point = spoken && pointAt(spoken.line, year);
  if (!spoken || !cell || !point) return "";
  const { words } = spoken;
  const place = words.place(nameOf(spoken), halfOf(spoken), yearOf(point.year, year, model, lang));
  if (point.value === null) return `${place}: ${cell.missing}.`;
  const before = valueAt(spoken, year - 1);
  const moved = isProportional(spoken.unit) ? movedOn(before, point.value, formatYear(point.year - 1), spoken) : null;
  return [
    `${place}: ${[inFull(point.value, spoken), moved].filter(Boolean).join(", ")}.`,
    point.isBreak ? words.isBreak : "",
    cell.how ? `${capital(cell.how)}.` : "",
    cell.range ? words.range(inShort(cell.range.low, spoken), inShort(cell.range.high, spoken)) : "",
    cell.source ? words.source(cell.source) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * Says what a key has changed in the view: an event opened or closed, years pinned, the change between two, the years shown.
 *
 * Shape:  the view before and the model after in; empty where nothing of this differs.
 */
export function announceChange(before: View, model: ChartModel, key: string, lang: Lang): string {
  const words = announceWords[lang];
  const { view } = model;
  if (view.event !== before.event) return announceEvent(model, lang);
  if (view.pin.join() !== before.pin.join()) return announcePins(model, key, lang);
  if (view.from !== before.from || view.to !== before.to) return words.years(String(view.from), String(view.to));
  return JSON.stringify(view.periods) === JSON.stringify(before.periods) ? "" : model.heading;
}

/** Says that there is no event to go on to. */
export function announceEdge({ events }: ChartModel, direction: "earlier" | "later", lang: Lang): string {
  const words = announceWords[lang];
  return events.marks.length === 0 ? words.noEvents : words.edge[direction];
}

function announceEvent(model: ChartModel, lang: Lang): string {
  const words = announceWords[lang];
  const opened = openedEvent(model, lang);
  return opened ? words.event(opened.mark.date, opened.mark.title) : words.closed;
}

function announcePins(model: ChartModel, key: string, lang: Lang): string {
  const words = announceWords[lang];
  const [a, b] = pinsIn(model.view.pin, model.span);
  if (a === undefined) return words.unpinned;
  const spoken = spokenLine(model, key, lang);
  const counted = (year: number) => formatYear(year - (model.clock.zero ?? 0));
  if (b === undefined || !spoken) return words.pinned(counted(a));
  const [first, last] = [valueAt(spoken, a), valueAt(spoken, b)];
  const none = spoken.say.prose.missing.none;
  const said = (value: number | null, style: typeof inFull) => (value === null ? none : style(value, spoken));
  return words.change(
    [nameOf(spoken), halfOf(spoken)].filter(Boolean).join(", "),
    { year: counted(a), value: said(first, inFull) },
    { year: counted(b), value: said(last, first === null ? inFull : inShort) },
    movedBetween(first, last, spoken),
  );
}

/** "1991"; where years are counted, also how: "1953, 5 years after". A ratio of aligned figures has no calendar year. */
function yearOf(year: number, place: number, { clock }: ChartModel, lang: Lang): string {
  if (clock.zero === null || clock.kind === "calendar") return String(year);
  const { after, own } = clockWords[lang].counted[clock.kind];
  const counted = place - clock.zero;
  const words = counted === 0 ? own : after(counted);
  return year === counted ? words : `${year}, ${words}`;
}

function spokenLine(model: ChartModel, key: string, lang: Lang): Spoken | null {
  for (const { facets, unit } of model.panels) {
    const line = facets.flatMap(({ lines }) => lines).find((one) => one.key === key);
    if (line) return { line, unit, base: String(model.view.base), say: sayIn(lang), words: announceWords[lang] };
  }
  return null;
}

const valueAt = ({ line }: Spoken, year: number): number | null => pointAt(line, year)?.value ?? null;

const nameOf = ({ line, words }: Spoken): string => (line.partner === "RATIO" ? words.ratio : line.name);

const halfOf = ({ line: { part }, say }: Spoken): string => (part ? say.prose.halves[part].toLowerCase() : "");

function inFull(value: number, { unit, base, say, words }: Spoken): string {
  const spoken = say.spoken(value, unit);
  return own(words.units, unit)?.(spoken, say.number(value), base) ?? spoken;
}

/** Where the unit has been said in full already. */
function inShort(value: number, { unit, say }: Spoken): string {
  return unit === "tiv_million" ? say.number(value) : say.spoken(value, unit);
}

/** "down 85 percent on 1990"; null where a percentage says nothing. */
function movedOn(before: number | null, now: number, year: string, { say, words }: Spoken): string | null {
  const moved = change(before, now, 1);
  if (!moved || moved.relative === null) return null;
  const { relative, fold } = moved;
  if (relative === 0) return words.same(year);
  if (fold !== null && fold >= leastFold) return words.times(say.fold(fold), year);
  const amount = words.percent(percentWords(Math.abs(relative) * 100, say));
  return relative > 0 ? words.up(amount, year) : words.down(amount, year);
}

/** Of amounts in percent, of percentages in points, of anything else in its unit; null where either is missing. */
function movedBetween(first: number | null, last: number | null, spoken: Spoken): string | null {
  const moved = change(first, last, 0);
  if (!moved || moved.absolute === 0) return null;
  const amount = amountOf(Math.abs(moved.absolute), moved.relative, spoken);
  return moved.absolute > 0 ? spoken.words.up(amount, null) : spoken.words.down(amount, null);
}

function amountOf(size: number, relative: number | null, { unit, say, words }: Spoken): string {
  if (unit === "percent") return words.points(say.value(size, "index"));
  if (unit === "share") return words.points(say.value(size * 100, "index"));
  if (isProportional(unit) && relative !== null) return words.percent(percentWords(Math.abs(relative) * 100, say));
  return say.spoken(size, unit);
}
