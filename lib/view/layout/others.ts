import type { OtherLine } from "../plot.types";
import { bestPlace, type Candidate, candidateAt, type Scene, textsOf } from "./labels";
import type { LaidPlot, LaidText } from "./layout.types";
import type { Plotting } from "./plotting";
import { blockOf } from "./texts";
import { heightOf } from "./valueAxis";

/** More names than these would hide what they name. */
const mostNames = 8;
/** Names may cover this much of a line, px. */
const touch = 12;

type Place = { year: number; at: [number, number] };

/** Thin lines through neighbouring years of each source, and a dot for every figure. Unit: px. */
export function layoutOthers(plotting: Plotting): LaidPlot["others"] {
  return (plotting.facet.others ?? []).map((other) => {
    const places = placesOf(other, plotting);
    return { tone: other.tone, runs: runsOf(places), dots: places.map(({ at }) => at) };
  });
}

function placesOf({ points }: OtherLine, { time, mapping }: Plotting): Place[] {
  return points.flatMap(({ at, year, value }) => {
    const y = heightOf(mapping, value);
    return y === null ? [] : [{ year, at: [time.at(at), y] }];
  });
}

/** Two figures of one year stand apart: no line leads from one to the other. */
function runsOf(places: Place[]): [number, number][][] {
  const runs: Place[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === place.year - 1) run.push(place);
    else runs.push([place]);
  }
  return runs.filter((run) => run.length > 1).map((run) => run.map(({ at }) => at));
}

/** Names of other sources beside one of their figures, those of most years first, as far as there is room. */
export function placeOtherNames(plotting: Plotting, scene: Scene): LaidText[] {
  const { facet, sizes } = plotting;
  const longest = (facet.others ?? []).toSorted((a, b) => b.points.length - a.points.length);
  const named: LaidText[] = [];
  let count = 0;
  for (const other of longest) {
    if (count === mostNames) break;
    const candidates = placesOf(other, plotting).flatMap(({ at }) => candidatesAt(other.name, at, sizes.label));
    const place = bestPlace(scene, candidates, touch);
    if (!place) continue;
    const texts = textsOf("caption", place, sizes.label, other.tone);
    scene.texts.push(...texts);
    named.push(...texts);
    count += 1;
  }
  return named;
}

/** Under or over a dot, on either side of it. */
function candidatesAt(name: string, [x, y]: [number, number], size: number): Candidate[] {
  const block = blockOf([name], size);
  const { width, height } = block;
  return [4, 14].flatMap((gap, far) =>
    [
      [x - width / 2, y + gap],
      [x - width / 2, y - gap - height],
      [x + 4, y + gap],
      [x - 4 - width, y + gap],
      [x + 4, y - gap - height],
      [x - 4 - width, y - gap - height],
    ].map(([left = 0, top = 0], i) => candidateAt(block, [left, top], "start", far * 8 + i)),
  );
}
