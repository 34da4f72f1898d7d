import type { EraMark } from "../plot.types";
import type { Span } from "../view";
import type { Sizes, TimeScale } from "./frames";
import type { Frame, LaidText } from "./layout.types";
import { placeText } from "./texts";
import { textWidth } from "./textWidth";

const inset = 6;
const narrowInset = 3;
const eraRow = 15;

/** Tinted stretches of the eras, clipped to the span. Their edges are slot borders. Unit: px. */
export function layoutEras(
  eras: EraMark[],
  time: TimeScale,
): { x: number; width: number; tint: 0 | 1; era: EraMark }[] {
  return eras.flatMap((era) => {
    const x = Math.max(time.left, time.at(era.from));
    const end = Math.min(time.right, time.at(era.to + 1));
    return end > x ? [{ x, width: end - x, tint: era.tint, era }] : [];
  });
}

/** Stretches of whole years, px. */
export function layoutYears(spans: Span[], time: TimeScale): { x: number; width: number }[] {
  return spans.map(({ from, to }) => {
    const x = Math.max(time.left, time.at(from));
    return { x, width: Math.max(0, Math.min(time.right, time.at(to + 1)) - x) };
  });
}

/** Names over their eras: the longest form that fits, none where none does. The last may reach into the margin. */
export function eraTexts(laid: ReturnType<typeof layoutEras>, frame: Frame, sizes: Sizes, y = eraRow): LaidText[] {
  return laid.flatMap(({ x, width, era }, i) => {
    const start = x + (width < 60 ? narrowInset : inset);
    const isLast = i === laid.length - 1;
    const end = x + width - narrowInset;
    const fits = (words: string, limit: number) => start + textWidth(words, sizes.era) <= limit;
    const shortest = era.words.at(-1) ?? "";
    const words = era.words.find((each) => fits(each, end)) ?? (isLast && fits(shortest, frame.width) ? shortest : "");
    return words === "" ? [] : [placeText("era", words, [start, y], sizes.era)];
  });
}
