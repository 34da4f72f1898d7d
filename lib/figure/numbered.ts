import type { EventMark } from "../view/event.types";
import { eraTexts, layoutEras } from "../view/layout/eras";
import { sizesFor, timeScale } from "../view/layout/frames";
import type { Frame, Hairline } from "../view/layout/layout.types";
import { spread } from "../view/layout/spread";
import { placeText } from "../view/layout/texts";
import { textWidth } from "../view/layout/textWidth";
import type { EraMark } from "../view/plot.types";
import type { Span } from "../view/view";
import { paintTexts, toneClass } from "./marks";
import type { Look, Part, PictureWords } from "./picture.types";
import { boxes } from "./plot";
import { crisp, path, short } from "./svg";

/** An event with its number in the key. */
export type Numbered = { mark: EventMark; number: number };

/**
 * The events of first importance, and those that years are counted from, in order of their place, numbered; where there are more than `most`, those that stand apart from
 * the one before them in their lane.
 */
export function numberEvents(marks: EventMark[], most: number): Numbered[] {
  const first = marks.filter(({ importance, isZero }) => importance === 1 || isZero).toSorted((a, b) => a.at - b.at);
  let kept = most > 0 ? first : [];
  for (let years = 0.5; kept.length > most; years += 0.5) kept = standApart(first, years);
  const ids = [...new Set(kept.map(({ id }) => id))];
  return kept.map((mark) => ({ mark, number: ids.indexOf(mark.id) + 1 }));
}

/** Each numbered event once: one of both Koreas can stand in both lanes, at different places. */
export const numberedOnce = (numbered: Numbered[]): Numbered[] =>
  numbered.filter((one, place) => numbered.findIndex(({ number }) => number === one.number) === place);

function standApart(marks: EventMark[], years: number): EventMark[] {
  const last = new Map<string, number>();
  return marks.filter(({ lane, at }) => {
    const isKept = at - (last.get(lane) ?? Number.NEGATIVE_INFINITY) >= years;
    if (isKept) last.set(lane, at);
    return isKept;
  });
}

/** Eras over a plot, and numbered events: one lane for each of `lanes`, those of both Koreas in the first. Without events, the eras alone. */
export function paintNumbers(
  numbered: Numbered[],
  eras: EraMark[],
  frame: Frame,
  span: Span,
  lanes: ("PRK" | "KOR")[],
  names: PictureWords["names"] | null,
  look: Look,
): Part & { hairlines: Hairline[] } {
  const { strip } = look;
  const time = timeScale(frame, span);
  const sizes = sizesFor(frame);
  const lowest = numbered.length > 0 ? (strip.lanes[lanes.length - 1] ?? strip.lanes[0]) : strip.era / 2;
  const height = lowest + strip.foot;
  const laidEras = layoutEras(eras, time);
  const placed = lanes.flatMap((lane, i) => {
    const own = numbered.filter(({ mark }) => mark.lane === lane || (mark.lane === "BOTH" && i === 0));
    const blocks = own.map(({ mark }) => ({ target: time.at(mark.at), height: 2 * strip.radius + 1 }));
    const xs = spread(blocks, 0, time.left, time.right);
    return own.map((each, j) => ({ ...each, x: xs[j] ?? 0, y: strip.lanes[i] ?? 0, at: blocks[j]?.target ?? 0 }));
  });
  const laneNames = (numbered.length > 0 ? lanes : []).map((lane, i) => {
    const y = (strip.lanes[i] ?? 0) + sizes.era / 3;
    const style = { anchor: "end", tone: lane, isBold: true } as const;
    return placeText("lane", names?.[lane] ?? "", [frame.left - 12, y], sizes.era, style);
  });
  const numbers = placed.map((one) => paintNumber(one, one.x, one.y, strip));
  const texts = [...eraTexts(laidEras, frame, sizes, strip.era), ...laneNames.filter(({ words }) => words !== "")];
  const tinted = laidEras.filter(({ tint }) => tint === 0);
  const hairs = placed.map(({ at, x, y }) => `M${short(x)} ${short(y)}L${crisp(at)} ${short(height)}`).join("");
  return {
    height,
    body: [
      path("era", boxes(tinted, height)),
      path("hairline", hairs),
      ...numbers.map(({ body }) => body),
      paintTexts(texts),
    ].join(""),
    texts: [...texts, ...numbers.flatMap((number) => number.texts)],
    hairlines: placed.map(({ at, mark }) => ({ x: at, tone: toneOf(mark), isOpen: false })),
  };
}

/** What the numbers mean: year and name, in columns read downwards. */
export function paintKey(numbered: Numbered[], width: number, look: Look): Part {
  const { size, row, radius, number } = look.key;
  const year = 2 * radius + 0.7 * size;
  const name = year + textWidth("2000", size) + 0.5 * size;
  const widest = Math.max(0, ...numbered.map(({ mark }) => textWidth(mark.short, size)));
  const columns = Math.max(1, Math.min(4, Math.floor(width / (name + widest + size))));
  const rows = Math.ceil(numbered.length / columns);
  const parts = numbered.map((one, i) => {
    const x = Math.floor(i / rows) * (width / columns);
    const y = row * ((i % rows) + 0.5);
    const texts = [
      placeText("key", one.mark.milestone.date.slice(0, 4), [x + year, y + size / 3], size),
      placeText("key", one.mark.short, [x + name, y + size / 3], size, { tone: "ink" }),
    ];
    const bead = paintNumber(one, x + radius, y, { radius, number });
    return { body: bead.body, texts, numbers: bead.texts };
  });
  const texts = parts.flatMap((part) => part.texts);
  return {
    height: rows * row,
    body: parts.map(({ body }) => body).join("") + paintTexts(texts),
    texts: [...texts, ...parts.flatMap(({ numbers }) => numbers)],
  };
}

function toneOf({ lane }: EventMark): Hairline["tone"] {
  return lane === "BOTH" ? "moscow" : lane;
}

/** A number in a circle, for the ROK in a square. */
function paintNumber(
  { mark, number: count }: Numbered,
  x: number,
  y: number,
  { radius, number: size }: { radius: number; number: number },
): Part {
  const side = radius * 1.84;
  const corner = `x="${short(x - side / 2)}" y="${short(y - side / 2)}"`;
  const shape =
    mark.lane === "KOR"
      ? `<rect class="mark" ${corner} width="${short(side)}" height="${short(side)}" rx="2"/>`
      : `<circle class="mark" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"/>`;
  const text = placeText("count", String(count), [x, y + 0.36 * size], size, { anchor: "middle", isBold: true });
  const words = `<text class="number t${size}" x="${short(text.x)}" y="${short(text.y)}">${count}</text>`;
  return { height: 2 * radius, body: `<g class="${toneClass[toneOf(mark)]}">${shape}${words}</g>`, texts: [text] };
}
