import type { LineEnd } from "../plot.types";
import { clamp } from "./boxes";
import type { Sizes, TimeScale } from "./frames";
import type { LaidLeader, LaidText } from "./layout.types";
import type { Plotting } from "./plotting";
import type { Spot } from "./spots";
import { spread } from "./spread";
import { lineStep, placeText, widthOf } from "./texts";
import { textWidth, wrapWords } from "./textWidth";

const blockGap = 4;
/** Labels may reach this far under the axis, px. */
const underFoot = 6;
/** Labels come this near to the plot, px, before they are broken or left out. */
const leastGap = 4;
/** A label moved further than this from its point, px, is tied to it by a leader. */
const farMove = 7;

type EndLine = { lead: string; words: string; isNote: boolean };
type End = { end: LineEnd; spot: Spot; tone: LaidText["tone"]; lines: EndLine[] };

/**
 * Words at the line ends, right of the plot, pushed apart, with leaders where they stand far from their points.
 * What the margin cannot hold is broken into lines; notes go first where the height is short.
 */
export function layoutEnds(plotting: Plotting): { texts: LaidText[]; leaders: LaidLeader[] } {
  const { facet, frame, foot, sizes, spots, time } = plotting;
  const room = frame.right - leastGap;
  const isShort = facet.ends.some(({ name, value }) => widthOf(name, value, sizes.end) > room);
  const found = facet.ends.flatMap((end): End[] => {
    const line = facet.lines.find((each) => each.key === end.line);
    const spot = spots.get(end.line)?.find((each) => each.point.year === end.year);
    if (!line || !spot) return [];
    return [{ end, spot, tone: line.tone, lines: endLines(end, isShort, facet.partner !== null, room, sizes) }];
  });
  const ends = fitHeight(found, sizes.end, foot + underFoot);
  const heights = ends.map(({ lines }) => blockHeight(lines, sizes.end));
  const blocks = ends.map(({ spot }, i) => ({ target: spot.y, height: heights[i] ?? 0 }));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const gap = clamp((foot + underFoot - total) / Math.max(1, ends.length - 1), 0, blockGap);
  const middles = spread(blocks, gap, 0, foot + underFoot);
  const widest = Math.max(0, ...ends.flatMap(({ lines }) => lines.map((line) => lineWidth(line, sizes))));
  const x = time.right + clamp(frame.right - widest, leastGap, sizes.endGap);
  return {
    texts: ends.flatMap((end, i) => endTexts(end, x, (middles[i] ?? 0) - (heights[i] ?? 0) / 2, sizes)),
    leaders: ends.flatMap((end, i) => leaderOf(end, x, middles[i] ?? 0, time)),
  };
}

/**
 * Name and value on one line with the note below; name over value, in a column with the note too, where one label of the plot is
 * too wide for that. Without a name, as under a heading that names the partner, the value stands alone.
 */
function endLines(end: LineEnd, isShort: boolean, isColumn: boolean, room: number, sizes: Sizes): EndLine[] {
  const note = end.note === "" ? [] : wrapWords(end.note, room, sizes.label);
  const notes = note.every((words) => textWidth(words, sizes.label) <= room)
    ? note.map((words) => ({ lead: "", words, isNote: true }))
    : [];
  if (end.isQuiet) return [{ lead: "", words: end.value, isNote: false }];
  if (end.name === "") {
    const value = boldLines(end.value, room, sizes.end);
    return value.length > 0 ? [...value, ...notes] : [];
  }
  if (!isShort) return [{ lead: end.name, words: end.value, isNote: false }, ...notes];
  const value = wrapWords(end.value, room, sizes.end).filter((words) => textWidth(words, sizes.end) <= room);
  return [
    ...boldLines(end.name, room, sizes.end),
    ...value.map((words) => ({ lead: "", words, isNote: false })),
    ...(isColumn ? notes : []),
  ];
}

function boldLines(words: string, room: number, size: number): EndLine[] {
  const lines = wrapWords(words, room, size, "bold").map((lead) => ({ lead, words: "", isNote: false }));
  return lines.filter((line) => textWidth(line.lead, size, "bold") <= room);
}

function lineWidth({ lead, words, isNote }: EndLine, sizes: Sizes): number {
  return widthOf(lead, words, isNote ? sizes.label : sizes.end);
}

function blockHeight(lines: EndLine[], size: number): number {
  return lines.length * lineStep(size);
}

/** Gives up notes, then all but the first line, then the last labels, until the blocks fit one above the other. */
function fitHeight(ends: End[], size: number, room: number): End[] {
  const forms = [
    ends,
    ends.map((end) => ({ ...end, lines: end.lines.filter((line) => !line.isNote) })),
    ends.map((end) => ({ ...end, lines: end.lines.slice(0, 1) })),
  ];
  const fits = (some: End[]) => some.reduce((sum, end) => sum + blockHeight(end.lines, size), 0) <= room;
  const most = Math.floor(room / lineStep(size));
  return forms.find(fits) ?? forms.at(-1)?.slice(0, most) ?? [];
}

function endTexts({ lines, tone }: End, x: number, top: number, sizes: Sizes): LaidText[] {
  return lines.map(({ lead, words, isNote }, i) => {
    const baseline = top + i * lineStep(sizes.end) + 0.95 * sizes.end;
    const size = isNote ? sizes.label : sizes.end;
    return placeText("end", words, [x, baseline], size, { lead, tone: isNote ? "muted" : tone });
  });
}

function leaderOf({ spot, tone, lines }: End, x: number, middle: number, time: TimeScale): LaidLeader[] {
  const isInLastSlot = spot.x >= time.right - time.slot;
  if (lines.length === 0 || (isInLastSlot && Math.abs(middle - spot.y) <= farMove)) return [];
  return [{ from: [spot.x + 6, spot.y], to: [x - 3, middle], tone }];
}
