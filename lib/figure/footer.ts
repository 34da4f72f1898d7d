import { placeText } from "../view/layout/texts";
import { textWidth, wrapWords } from "../view/layout/textWidth";
import { paintTexts } from "./marks";
import type { Look, Part, PictureMeta } from "./picture.types";
import { path, short } from "./svg";

const lineHeight = 1.5;
/** Sources are not cut shorter than this many characters. */
const shortestCut = 40;

/**
 * Sources and the way back to the view, under a rule. `mostLines` cuts the sources short where the height is fixed, those
 * of each panel alike.
 */
export function paintFooter(
  sources: string[],
  events: string,
  mostLines: number,
  width: number,
  look: Look,
  meta: PictureMeta,
): Part {
  const size = look.foot;
  const step = size * lineHeight;
  const left = fitSources(sources, mostLines, (some) => wrapWords(meta.words.sources(some.join("; ")), width, size));
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

function fitSources(sources: string[], mostLines: number, wrap: (sources: string[]) => string[]): string[] {
  for (let most = Math.max(...sources.map((words) => words.length)); most > shortestCut; most -= shortestCut / 4) {
    const lines = wrap(sources.map((words) => cut(words, most)));
    if (lines.length <= mostLines) return lines;
  }
  return wrap(sources.map((words) => cut(words, shortestCut))).slice(0, mostLines);
}

/** The first words, with an ellipsis where some are left out. */
function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words.slice(0, words.lastIndexOf(" ", most)).replace(/[,;]$/, "")} …`;
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
