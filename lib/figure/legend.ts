import type { LaidPlot } from "../view/layout/layout.types";
import { placeText } from "../view/layout/texts";
import { textWidth, wrapWords } from "../view/layout/textWidth";
import { breakPath, gapPath, paintTexts } from "./marks";
import { emptyPart } from "./part";
import type { Look, Part, PictureWords } from "./picture.types";
import { hatchPattern } from "./plot";
import { path, short } from "./svg";

type Item = { words: string; paint: (x: number, y: number) => string };

const glyph = 36;
const glyphGap = 8;
const itemGap = 24;

/** What the marks in these plots mean, and at the right what is not shown. Only marks that are drawn are named. */
export function paintLegend(plots: LaidPlot[], note: string, words: PictureWords, width: number, look: Look): Part {
  const size = look.foot;
  const row = size * 1.6;
  let x = 0;
  let y = row / 2;
  const texts = [];
  const marks = [];
  for (const item of itemsOf(plots, words)) {
    const needed = glyph + glyphGap + textWidth(item.words, size);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += row;
    }
    marks.push(item.paint(x, y));
    texts.push(placeText("key", item.words, [x + glyph + glyphGap, y + size / 3], size));
    x += needed + itemGap;
  }
  for (const line of wrapWords(note, width, size).filter(Boolean)) {
    if (x > 0 && x + textWidth(line, size) > width) y += row;
    texts.push(placeText("key", line, [width, y + size / 3], size, { anchor: "end" }));
    x = width;
  }
  if (texts.length === 0) return emptyPart;
  return { height: y + row / 2, body: `<g class="moscow">${marks.join("")}</g>${paintTexts(texts)}`, texts };
}

function itemsOf(plots: LaidPlot[], { legend }: PictureWords): Item[] {
  const lines = plots.flatMap((plot) => plot.lines);
  const segments = lines.flatMap((line) => line.segments);
  const stroke = (className: string) => (x: number, y: number) => path(className, `M${short(x)} ${short(y)}h${glyph}`);
  const box = (x: number, y: number) => `M${short(x)} ${short(y - 7)}h${glyph}v14h-${glyph}z`;
  const middle = (x: number, y: number): [number, number] => [x + glyph / 2, y];
  const items: [boolean, Item][] = [
    [segments.some(({ isDashed }) => !isDashed), { words: legend.reported, paint: stroke("line") }],
    [segments.some(({ isDashed }) => isDashed), { words: legend.estimated, paint: stroke("line dashed") }],
    [lines.some(({ bands }) => bands.length > 0), { words: legend.range, paint: (x, y) => path("band", box(x, y)) }],
    [
      lines.some(({ gaps }) => gaps.length > 0),
      { words: legend.gap, paint: (x, y) => path("cut", gapPath([middle(x, y)], 5)) },
    ],
    [
      plots.some(({ hatches }) => hatches.length > 0),
      { words: legend.none, paint: (x, y) => `${hatchPattern("key")}<path fill="url(#key-h)" d="${box(x, y)}"/>` },
    ],
    [
      lines.some(({ breaks }) => breaks.length > 0),
      { words: legend.cut, paint: (x, y) => path("cut", breakPath([{ at: middle(x, y), angle: 0 }], 8)) },
    ],
  ];
  const drawn = items.filter(([isDrawn]) => isDrawn).map(([, item]) => item);
  return drawn.length === 1 && drawn[0]?.words === legend.reported ? [] : drawn;
}
