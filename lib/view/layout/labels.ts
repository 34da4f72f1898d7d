import { grow, isWithin, lengthWithin, overlaps, type Stroke, strokesOf } from "./boxes";
import type { Box, LaidLine, LaidText } from "./layout.types";
import type { Plotting } from "./plotting";
import { type Block, placeBlock } from "./texts";

/** What words in a plot must keep clear of. Unit: px. */
export type Scene = {
  /** Words stay within. */
  bounds: Box;
  /** Words already placed: never touched. */
  texts: LaidText[];
  /** Markers and gap marks: never covered. */
  solids: Box[];
  /** Lines, pins, the opened event: covered only where a limit allows. */
  strokes: Stroke[];
  /** Band edges, hairlines: better not covered. */
  faint: Stroke[];
};

const markReach = 6;

/** The scene of a plot before its free words are placed. */
export function sceneOf({ area, foot, hairlines, pins, time }: Plotting, lines: LaidLine[], texts: LaidText[]): Scene {
  const around = ([x, y]: [number, number], by: number) => grow({ x, y, width: 0, height: 0 }, by);
  const down = (x: number): Stroke => [x, 0, x, foot];
  return {
    bounds: { x: area.x + 2, y: 0, width: area.width - 3, height: foot - 1 },
    texts: [...texts],
    solids: lines.flatMap((line) => [
      ...line.markers.map((marker) => around([marker.x, marker.y], marker.size + 1)),
      ...line.gaps.map((middle) => around(middle, markReach)),
      ...line.breaks.map(({ at }) => around(at, markReach)),
    ]),
    strokes: [
      ...lines.flatMap((line) => line.segments.flatMap(({ points }) => strokesOf(points))),
      ...pins.map((year) => down(time.middle(year))),
      ...hairlines.filter(({ isOpen }) => isOpen).map(({ x }) => down(x)),
    ],
    faint: [
      ...lines.flatMap((line) => line.bands.flatMap((band) => [...strokesOf(band.upper), ...strokesOf(band.lower)])),
      ...hairlines.map(({ x }) => down(x)),
    ],
  };
}

/** Lines of words in one of the places they could take. The lower the bias, the better the place. */
export type Candidate = { lines: string[]; box: Box; anchor: LaidText["anchor"]; bias: number };

const textPad = { x: 8, y: 2 };
const faintWeight = 0.2;
const strokePad = 2;
/** Lines this near count a little: of two clear places the emptier is the better. */
const nearPad = 10;
const nearWeight = 0.03;

/**
 * The best place for words: within bounds, clear of other words and marks, covering no more than `limit` px of line.
 * Null where no candidate can stand.
 */
export function bestPlace(scene: Scene, candidates: Candidate[], limit: number): Candidate | null {
  let best: Candidate | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates.toSorted((a, b) => a.bias - b.bias)) {
    if (candidate.bias >= lowest) break;
    if (!isFree(scene, candidate.box)) continue;
    const covered = coveredLength(scene.strokes, grow(candidate.box, strokePad), Math.min(limit, lowest));
    if (covered > limit || candidate.bias + covered >= lowest) continue;
    const near = nearWeight * coveredLength(scene.strokes, grow(candidate.box, nearPad));
    const cost = candidate.bias + covered + near + faintWeight * coveredLength(scene.faint, candidate.box);
    if (cost >= lowest) continue;
    best = candidate;
    lowest = cost;
  }
  return best;
}

/** True where words could stand without covering anything at all. */
export function isClear(scene: Scene, box: Box): boolean {
  return isFree(scene, box) && coveredLength(scene.strokes, grow(box, strokePad), 0) === 0;
}

function isFree(scene: Scene, box: Box): boolean {
  const { x, y } = textPad;
  const padded = { x: box.x - x, y: box.y - y, width: box.width + 2 * x, height: box.height + 2 * y };
  return (
    isWithin(box, scene.bounds) &&
    scene.texts.every((text) => !overlaps(text.box, padded)) &&
    scene.solids.every((solid) => !overlaps(solid, box))
  );
}

/** Length of all strokes in the box, px; counted no further once it is more than `most`. */
function coveredLength(strokes: Stroke[], box: Box, most = Number.POSITIVE_INFINITY): number {
  let sum = 0;
  for (const stroke of strokes) {
    sum += lengthWithin(stroke, box);
    if (sum > most) break;
  }
  return sum;
}

/** A block of words with its top left corner, px. */
export function candidateAt(
  block: Block,
  [x, y]: [number, number],
  anchor: Candidate["anchor"],
  bias: number,
): Candidate {
  return { lines: block.lines, anchor, bias, box: { x, y, width: block.width, height: block.height } };
}

/** The texts of a candidate. */
export function textsOf(
  role: LaidText["role"],
  { lines, box, anchor }: Candidate,
  size: number,
  tone: LaidText["tone"],
): LaidText[] {
  return placeBlock(role, lines, box, size, { anchor, tone, hasHalo: true });
}

/** The texts of a place found, which now belong to the scene; none where none was found. */
export function joinScene(role: LaidText["role"], place: Candidate | null, scene: Scene, size: number): LaidText[] {
  if (!place) return [];
  const texts = textsOf(role, place, size, "muted");
  scene.texts.push(...texts);
  return texts;
}
