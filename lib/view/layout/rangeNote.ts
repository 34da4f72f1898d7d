import { crosses, lengthWithin, nearestPoint, type Stroke } from "./boxes";
import type { Sizes } from "./frames";
import { bestPlace, type Candidate, candidateAt, isClear, type Scene, textsOf } from "./labels";
import type { LaidLeader, LaidText } from "./layout.types";
import type { Plotting } from "./plotting";
import type { Spot } from "./spots";
import { type Block, blockOf } from "./texts";
import { balanceWords } from "./textWidth";

const emptyMargin = 5;
const pointGap = 6;
const lineBias = 4;
/** A leader shorter than this, px, is a smudge. */
const shortest = 8;

/**
 * The note on the year whose sources disagree most: in the emptiest place near its point, with a leader to it.
 * Nothing where no place is empty, where the leader would cross words, or while a year is pinned: the readout says it then.
 */
export function placeRangeNote(
  { facet, pins, sizes, spots }: Plotting,
  scene: Scene,
): { texts: LaidText[]; leaders: LaidLeader[] } {
  const notes = pins.length > 0 ? [] : facet.callouts.filter((each) => each.kind === "range");
  for (const callout of notes) {
    const line = facet.lines.find((each) => each.key === callout.line);
    const spot = spots.get(callout.line)?.find((each) => each.point.year === callout.year);
    if (!line || !spot) continue;
    for (const words of callout.words) {
      const place = bestPlace(scene, candidates(words, spot, scene, sizes), 0);
      if (!place) continue;
      const texts = textsOf("caption", place, sizes.label, "muted");
      scene.texts.push(...texts);
      const [x0, y0, x1, y1] = leaderTo(place, spot);
      return { texts, leaders: [{ from: [x0, y0], to: [x1, y1], tone: line.tone }] };
    }
  }
  return { texts: [], leaders: [] };
}

function candidates(words: string, spot: Spot, scene: Scene, sizes: Sizes): Candidate[] {
  const forms = [9, 11, 14].map((ems) => blockOf(balanceWords(words, ems * sizes.label, sizes.label), sizes.label));
  return forms
    .flatMap((block) => around(block, spot))
    .filter(({ box }) => isClear(scene, box))
    .flatMap((candidate) => {
      const leader = leaderTo(candidate, spot);
      const length = Math.hypot(leader[2] - leader[0], leader[3] - leader[1]);
      if (length < shortest || scene.texts.some((text) => lengthWithin(leader, text.box) > 0)) return [];
      const crossed = scene.strokes.filter((stroke) => crosses(leader, stroke)).length;
      return [{ ...candidate, bias: 0.15 * length + 20 * crossed + lineBias * candidate.lines.length }];
    });
}

/** Places on both sides of the point, at many heights. */
function around(block: Block, { x, y }: Spot): Candidate[] {
  const rows = Array.from({ length: 13 }, (_, i) => y + (i - 6) * 24 - block.height / 2);
  return [6, 24, 48, 84].flatMap((dx) =>
    rows.flatMap((row) => [
      candidateAt(block, [x - dx - block.width, row], "end", 0),
      candidateAt(block, [x + dx, row], "start", 0),
    ]),
  );
}

/** From the words to just before the point. */
function leaderTo({ box }: Candidate, { x, y }: Spot): Stroke {
  const [x0, y0] = nearestPoint({ ...box, x: box.x - emptyMargin, width: box.width + 2 * emptyMargin }, [x, y]);
  const length = Math.hypot(x - x0, y - y0) || 1;
  const share = Math.max(0, 1 - pointGap / length);
  return [x0, y0, x0 + (x - x0) * share, y0 + (y - y0) * share];
}
