import type { LaidText } from "../view/layout/layout.types";
import { placeText } from "../view/layout/texts";
import { textWidth, wrapWords } from "../view/layout/textWidth";
import { beside, shift, textPart } from "./part";
import type { Look, Part } from "./picture.types";
import { escapeXml, short } from "./svg";

const titleLine = 1.27;
const subLine = 1.35;
const mostTitleLines = 4;
const panelTitle = 20;

/** A title as large as it can be on the fewest lines. */
export function fitTitle(
  words: string,
  width: number,
  { most, least }: Look["title"],
): { size: number; lines: string[] } {
  for (let count = 1; count <= mostTitleLines; count++) {
    for (let size = most; size >= least; size--) {
      const lines = wrapWords(words, width, size, "serif");
      if (lines.length <= count && lines.every((line) => textWidth(line, size, "serif") <= width))
        return { size, lines };
    }
  }
  return { size: least, lines: wrapWords(words, width, least, "serif").slice(0, mostTitleLines) };
}

/** The title of the whole picture, and what is drawn: measure, unit, modes, notices. */
export function paintHeader(title: ReturnType<typeof fitTitle>, subtitle: string[], width: number, look: Look): Part {
  const head = serifPart(title.lines, title.size, "title");
  return below(head, subtitlePart(subtitle, width, look.sub));
}

/** Title and subtitle of one panel among several. */
export function paintPanelHeader(title: string, subtitle: string[], width: number, look: Look): Part {
  const head = serifPart(wrapWords(title, width, panelTitle, "serif"), panelTitle, "subject");
  return below(head, subtitlePart(subtitle, width, look.isLarge ? look.foot : look.sub));
}

function below(head: Part, sub: Part): Part {
  return beside([head, shift(sub, 0, head.height)]);
}

function serifPart(lines: string[], size: number, className: string): Part {
  const step = titleLine * size;
  const texts = lines.map((words, i): LaidText => {
    const text = placeText("key", words, [0, 0.95 * size + i * step], size, { tone: "ink" });
    return { ...text, box: { ...text.box, width: textWidth(words, size, "serif") } };
  });
  const body = texts.map(
    ({ words, y }) => `<text class="${className}" x="0" y="${short(y)}">${escapeXml(words)}</text>`,
  );
  return { height: lines.length * step + 2, body: body.join(""), texts };
}

function subtitlePart(words: string[], width: number, size: number): Part {
  const lines = words.filter(Boolean).flatMap((line) => wrapWords(line, width, size));
  const step = subLine * size;
  return textPart(
    lines.map((line, i) => placeText("key", line, [0, size + i * step], size)),
    lines.length * step + 2,
  );
}
