import { formatYear } from "../../format";
import type { Span } from "../view";
import { clamp, grow, overlaps } from "./boxes";
import type { Sizes, TimeScale } from "./frames";
import type { Frame, LaidText } from "./layout.types";
import { placeText } from "./texts";
import { textWidth } from "./textWidth";

const labelSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const tickSteps = [1, 5, 10, 50, 100];
/** Least distances of two labels (in sizes of type) and of two small ticks (px). */
const labelPitch = 4.6;
const tickPitch = 6.5;
/** From the plot to the words that say from where years are counted, px. */
const sinceGap = 6;

/** Years between two labels, and between two small ticks, so that neither crowds. */
export function yearSteps(slot: number, size: number): { label: number; tick: number } {
  const label = labelSteps.find((step) => step * slot >= labelPitch * size) ?? 1000;
  const tick = tickSteps.find((step) => step * slot >= tickPitch && label % step === 0) ?? label;
  return { label, tick };
}

/** A year of the axis with its place; `words` is how it is counted: "1991", or "+5" from the year that reads 0. */
export type YearTick = { x: number; isMajor: boolean; words: string };

/** Ticks of the years of a span, in the middle of their slots, at round years as they are counted. Unit: px. */
export function yearTicks(span: Span, time: TimeScale, size: number, zero: number | null = null): YearTick[] {
  const step = yearSteps(time.slot, size);
  const years = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
  return years
    .map((year) => ({ x: time.middle(year), counted: year - (zero ?? 0) }))
    .filter(({ counted }) => counted % step.tick === 0)
    .map(({ x, counted }) => ({ x, isMajor: counted % step.label === 0, words: formatYear(counted) }));
}

/** What the years under an axis are written with. `zero` is the year that reads 0, `since` says in the margin that years are counted. */
export type YearRow = { pins: number[]; zero: number | null; since: string; y: number };

/** Words under the axis: the pinned years in ink, the others where they leave room. */
export function yearTexts(
  ticks: YearTick[],
  { pins, zero, since, y }: YearRow,
  time: TimeScale,
  frame: Frame,
  sizes: Sizes,
): LaidText[] {
  const put = (words: string, x: number, isPin: boolean) => {
    const half = textWidth(words, sizes.tick, isPin ? "bold" : "regular") / 2;
    const at: [number, number] = [clamp(x, half, frame.width - half), y];
    return placeText("year", words, at, sizes.tick, { anchor: "middle", isBold: isPin, tone: isPin ? "ink" : "muted" });
  };
  const placed = pinTexts(pins, zero, time, put);
  const sinceAt = Math.min(time.right + sinceGap, frame.width - textWidth(since, sizes.tick) - 1);
  const told = placeText("year", since, [sinceAt, y], sizes.tick);
  const caption = since === "" || placed.some(({ box }) => overlaps(grow(box, 2), told.box)) ? [] : [told];
  for (const tick of ticks.filter((each) => each.isMajor)) {
    const text = put(tick.words, tick.x, false);
    if ([...placed, ...caption].every((other) => !overlaps(grow(other.box, 4), text.box))) placed.push(text);
  }
  return [...placed, ...caption];
}

/** Two pinned years too near each other share one text. */
function pinTexts(
  pins: number[],
  zero: number | null,
  time: TimeScale,
  put: (words: string, x: number, isPin: boolean) => LaidText,
): LaidText[] {
  const words = (year: number) => formatYear(year - (zero ?? 0));
  const texts = pins.map((year) => put(words(year), time.middle(year), true));
  const [first, second] = texts;
  if (!first || !second || !overlaps(grow(first.box, 2), second.box)) return texts;
  const [a = 0, b = 0] = pins.toSorted((left, right) => left - right);
  return [put(`${words(a)}, ${words(b)}`, (time.middle(a) + time.middle(b)) / 2, true)];
}
