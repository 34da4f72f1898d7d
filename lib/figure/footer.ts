import { placeText } from "../view/layout/texts";
import { textWidth, wrapWords } from "../view/layout/textWidth";
import { paintTexts } from "./marks";
import type { Look, Part, PictureMeta } from "./picture.types";
import type { SourceBlock } from "./sourceBlock";
import { path, short } from "./svg";

const lineHeight = 1.5;

/** How many lines sources should take, and how many they may take at most. */
export type SourceLines = { wanted: number; most: number };

/** Sources and the way back to the view, under a rule. `room` is how many lines the sources may take. */
export function paintFooter(
  sources: SourceBlock,
  events: string,
  room: SourceLines,
  width: number,
  look: Look,
  meta: PictureMeta,
): Part {
  const size = look.foot;
  const step = size * lineHeight;
  const left = fitSources(sources, room, (some) => wrapWords(meta.words.sources(some), width, size));
  const link = wrapAnywhere(`${meta.version} · ${meta.link}`, width, size);
  const fitsBeside = link.length === 1 && textWidth(`${events}    ${link[0]}`, size) <= width;
  const first = size + step * 0.6;
  const lines = [...left, ...(events === "" && fitsBeside ? [] : [events])];
  const linkRow = fitsBeside ? Math.max(lines.length - 1, left.length) : lines.length;
  const texts = [
    ...lines.map((words, i) => placeText("key", words, [0, first + i * step], size)),
    ...link.map((words, i) =>
      placeText("key", words, [width, first + (linkRow + i) * step], size, { anchor: "end", tone: "ink" }),
    ),
  ].filter(({ words }) => words !== "");
  const rows = Math.max(lines.length, linkRow + link.length);
  return {
    height: first + (rows - 1) * step + size * 0.3,
    body: path("gridline", `M0 .5H${short(width)}`) + paintTexts(texts),
    texts,
  };
}

/** All sources with their years; where there is no room without the years, in more lines than wanted, at last fewer of them. */
function fitSources({ count, write }: SourceBlock, room: SourceLines, wrap: (words: string) => string[]): string[] {
  if (count === 0) return [];
  const whole = wrap(write({ hasYears: true, most: count }));
  if (whole.length <= room.wanted) return whole;
  for (let most = count; most > 1; most--) {
    const lines = wrap(write({ hasYears: false, most }));
    if (lines.length <= room.most) return lines;
  }
  return wrap(write({ hasYears: false, most: 1 })).slice(0, room.most);
}

/** Breaks a link where the line is full: it has no spaces. */
function wrapAnywhere(words: string, width: number, size: number): string[] {
  const lines: string[] = [""];
  for (const char of words) {
    const line = (lines.at(-1) ?? "") + char;
    if (textWidth(line, size) <= width) lines[lines.length - 1] = line;
    else lines.push(char);
  }
  return lines;
}
