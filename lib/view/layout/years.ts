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

/** Years between two labels, and between two small ticks, so that neither crowds. */
export function yearSteps(slot: number, size: number): { label: number; tick: number } {
  const label = labelSteps.find((step) => step * slot >= labelPitch * size) ?? 1000;
  const tick = tickSteps.find((step) => step * slot >= tickPitch && label % step === 0) ?? label;
  return { label, tick };
}

/** A year as its tick says it: "1991"; years counted from an event as "−5", "0", "+5". */
export function yearWords(year: number): string {
  if (Math.abs(year) >= 1000) return String(year);
  if (year === 0) return "0";
  return year > 0 ? `+${year}` : `−${-year}`;
}

/** Ticks of the years of a span, in the middle of their slots. Unit: px. */
export function yearTicks(span: Span, time: TimeScale, size: number): { x: number; isMajor: boolean; year: number }[] {
  const step = yearSteps(time.slot, size);
  const years = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
  return years
    .filter((year) => year % step.tick === 0)
    .map((year) => ({ year, x: time.middle(year), isMajor: year % step.label === 0 }));
}

/** Words under the axis at `y`: the pinned years in ink, the others where they leave room. */
export function yearTexts(
  ticks: { x: number; isMajor: boolean; year: number }[],
  pins: number[],
  time: TimeScale,
  frame: Frame,
  sizes: Sizes,
  y: number,
): LaidText[] {
  const put = (words: string, x: number, isPin: boolean) => {
    const half = textWidth(words, sizes.tick, isPin ? "bold" : "regular") / 2;
    const at: [number, number] = [clamp(x, half, frame.width - half), y];
    return placeText("year", words, at, sizes.tick, { anchor: "middle", isBold: isPin, tone: isPin ? "ink" : "muted" });
  };
  const placed = pinTexts(pins, time, put);
  for (const tick of ticks.filter((each) => each.isMajor)) {
    const text = put(yearWords(tick.year), tick.x, false);
    if (placed.every((other) => !overlaps(grow(other.box, 4), text.box))) placed.push(text);
  }
  return placed;
}

/** Two pinned years too near each other share one text. */
function pinTexts(
  pins: number[],
  time: TimeScale,
  put: (words: string, x: number, isPin: boolean) => LaidText,
): LaidText[] {
  const texts = pins.map((year) => put(yearWords(year), time.middle(year), true));
  const [first, second] = texts;
  if (!first || !second || !overlaps(grow(first.box, 2), second.box)) return texts;
  const [a = 0, b = 0] = pins.toSorted((left, right) => left - right);
  return [put(`${yearWords(a)}, ${yearWords(b)}`, (time.middle(a) + time.middle(b)) / 2, true)];
}
