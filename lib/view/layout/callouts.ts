import type { Callout } from "../plot.types";
import { clamp } from "./boxes";
import type { Sizes } from "./frames";
import { bestPlace, type Candidate, candidateAt, type Scene, textsOf } from "./labels";
import type { Box, LaidText } from "./layout.types";
import type { Plotting } from "./plotting";
import type { Spot } from "./spots";
import { blockOf } from "./texts";

/** A callout may cover this much of a line, px: a touch at a corner, no more. */
const touch = 3;

export type PlacedCallout = { callout: Callout; texts: LaidText[]; spot: Spot };

/**
 * Words beside points, in order of importance; what finds no clear place is dropped. Range notes are placed apart.
 * Each placed callout joins the scene.
 */
export function placeCallouts({ facet, spots, sizes }: Plotting, scene: Scene): PlacedCallout[] {
  return facet.callouts.flatMap((callout) => {
    const line = facet.lines.find((each) => each.key === callout.line);
    const all = spots.get(callout.line) ?? [];
    const index = all.findIndex((each) => each.point.year === callout.year);
    const spot = all[index];
    if (!line || !spot || callout.kind === "range") return [];
    const isBelow = sitsBelow(spot, [all[index - 1], all[index + 1]]);
    const place = firstPlace(callout.words, (words) =>
      bestPlace(scene, candidatesAround(words, spot, isBelow, sizes, scene.bounds), touch),
    );
    if (!place) return [];
    const texts = textsOf("callout", place, sizes.label, line.tone);
    scene.texts.push(...texts);
    const reach = sizes.marker + 1;
    scene.solids.push({ x: spot.x - reach, y: spot.y - reach, width: 2 * reach, height: 2 * reach });
    return [{ callout, texts, spot }];
  });
}

/** The first form of the words that finds a place. */
export function firstPlace(forms: string[], place: (words: string) => Candidate | null): Candidate | null {
  for (const words of forms) {
    const found = place(words);
    if (found) return found;
  }
  return null;
}

/** A point lower than its neighbours has its words below, else above. */
function sitsBelow(spot: Spot, neighbours: (Spot | undefined)[]): boolean {
  const near = neighbours.filter((each) => each !== undefined);
  const mean = near.reduce((sum, each) => sum + each.y, 0) / (near.length || 1);
  return near.length > 0 && spot.y > mean;
}

function candidatesAround(words: string, spot: Spot, isBelow: boolean, sizes: Sizes, bounds: Box): Candidate[] {
  const block = blockOf([words], sizes.label);
  const { width, height } = block;
  const gap = sizes.marker + 2;
  const rows = [
    { y: isBelow ? spot.y + gap : spot.y - gap - height, bias: 0 },
    { y: isBelow ? spot.y - gap - height : spot.y + gap, bias: 4 },
    { y: isBelow ? spot.y + gap + 9 : spot.y - gap - height - 9, bias: 7 },
    { y: isBelow ? spot.y - gap - height - 9 : spot.y + gap + 9, bias: 10 },
  ];
  const shifts = [0.5, 0.3, 0.7, 0.1, 0.9];
  const stacked = rows.flatMap(({ y, bias }) =>
    shifts.map((share, i) => {
      const x = clamp(spot.x - share * width, bounds.x, bounds.x + bounds.width - width);
      return candidateAt(block, [x, y], "start", bias + i * 0.6);
    }),
  );
  const beside = [-0.5, -0.3, -0.7, -0.05, -0.95].flatMap((share, i) => {
    const y = spot.y + share * height;
    const left: [number, number] = [spot.x - gap - 3 - width, y];
    const right: [number, number] = [spot.x + gap + 3, y];
    return [left, right].map((corner) => candidateAt(block, corner, "start", 2.5 + i * 0.5));
  });
  return [...stacked, ...beside];
}
