import type { ValueAxis } from "../plot.types";
import { overlaps } from "./boxes";
import type { Sizes } from "./frames";
import type { Box, Frame, LaidText, ValueMapping } from "./layout.types";
import { placeText } from "./texts";
import { textWidth } from "./textWidth";

/** From the axis to the shelf of reported zeros, and to the lowest value above it. Unit: px. */
const shelf = { zero: 12, lowest: 34 };
/** From the words to the plot, px: narrow where wide leaves too little room. */
const tickGaps = { wide: 8, narrow: 4 };
const insideGap = 4;

/** How the values of an axis become px in the plot area: the largest at its top, the smallest at its foot. */
export function valueMapping(axis: ValueAxis, area: Box): ValueMapping {
  const foot = area.y + area.height;
  const ground = axis.hasShelf ? foot - shelf.lowest : foot;
  const [low, high] = axis.kind === "log" ? axis.domain.map(Math.log10) : axis.domain;
  if (low === undefined || high === undefined) throw new Error("axis without limits");
  const slope = (area.y - ground) / (high - low || 1);
  return { kind: axis.kind, intercept: ground - slope * low, slope, shelfY: axis.hasShelf ? foot - shelf.zero : null };
}

/** Height of a value, px; null where it cannot be drawn: no value, or not positive on a log axis without a shelf. */
export function heightOf(mapping: ValueMapping, value: number | null): number | null {
  if (value === null) return null;
  if (mapping.kind === "linear") return mapping.intercept + mapping.slope * value;
  if (value > 0) return mapping.intercept + mapping.slope * Math.log10(value);
  return value === 0 ? mapping.shelfY : null;
}

type Tick = { at: number; words: string; y: number; isStrong: boolean };

/** The ticks of an axis with their heights, the shelf of zero and a reference line included. Unit: px. */
export function valueTicks(axis: ValueAxis, mapping: ValueMapping): Tick[] {
  const strong = axis.reference?.at ?? axis.zeroLine;
  const given = axis.ticks.filter((tick) => mapping.kind === "linear" || tick.at > 0);
  const extra = strong === null || given.some((tick) => tick.at === strong) ? [] : [{ at: strong, words: "" }];
  const zero = mapping.shelfY === null ? [] : [{ at: 0, words: "0" }];
  return [...given, ...extra, ...zero].flatMap((tick) => {
    const y = heightOf(mapping, tick.at);
    return y === null ? [] : [{ ...tick, y, isStrong: tick.at === strong }];
  });
}

/**
 * Words of the ticks, left of the plot; those the margin cannot hold stand inside it, at their gridlines.
 * Words that would touch others are left out, those of the strong line last.
 */
export function tickTexts(ticks: Tick[], frame: Frame, sizes: Sizes, taken: LaidText[] = []): LaidText[] {
  const widthOf = (tick: Tick) => textWidth(tick.words, sizes.tick);
  const gap = ticks.some((tick) => widthOf(tick) > frame.left - tickGaps.wide) ? tickGaps.narrow : tickGaps.wide;
  const placed: LaidText[] = [];
  for (const tick of ticks.toSorted((a, b) => Number(b.isStrong) - Number(a.isStrong))) {
    const isOutside = widthOf(tick) <= frame.left - gap;
    const text = isOutside ? outside(tick, frame.left - gap, sizes.tick) : inside(tick, frame.left, sizes.tick);
    const isFree = [...taken, ...placed].every((other) => !overlaps(other.box, text.box));
    if (tick.words !== "" && isFree) placed.push(text);
  }
  return placed;
}

function outside({ words, y }: Tick, right: number, size: number): LaidText {
  return placeText("tick", words, [right, y + size / 3], size, { anchor: "end" });
}

/** Over its gridline; under it where it would leave the figure. */
function inside({ words, y }: Tick, left: number, size: number): LaidText {
  const baseline = y < size + 2 * insideGap ? y + size + 1 : y - insideGap;
  return placeText("tick", words, [left + insideGap, baseline], size, { hasHalo: true });
}
