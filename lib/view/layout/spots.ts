import type { LineModel, Point } from "../plot.types";
import { isWide } from "../wideRange";
import type { TimeScale } from "./frames";
import type { ValueMapping } from "./layout.types";
import { heightOf } from "./valueAxis";

/** A point with its place, px. Points on the shelf are reported zeros on a log axis: no line leads there. */
export type Spot = { point: Point; x: number; y: number; isOnShelf: boolean };

/** Places of the years that have a figure, in year order. Unit: px. */
export function spotsOf(line: LineModel, time: TimeScale, mapping: ValueMapping): Spot[] {
  return line.points.flatMap((point) => {
    const y = heightOf(mapping, point.plot);
    const isOnShelf = mapping.kind === "log" && point.plot === 0;
    return y === null ? [] : [{ point, x: time.at(point.at), y, isOnShelf }];
  });
}

/** Years without a break between them; a zero on the shelf stands alone and ends a run. */
export function runsOf(spots: Spot[]): Spot[][] {
  const runs: Spot[][] = [];
  for (const spot of spots.filter((each) => !each.isOnShelf)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.point.year === spot.point.year - 1) run.push(spot);
    else runs.push([spot]);
  }
  return runs;
}

/** Parts a run into solid and dashed stretches that share their joints: dashed where either end of a year's way is estimated. */
export function stretchesOf(run: Spot[]): { isDashed: boolean; spots: Spot[] }[] {
  const stretches: { isDashed: boolean; spots: Spot[] }[] = [];
  for (const [before, spot] of pairsOf(run)) {
    const isDashed = before.point.isEstimated || spot.point.isEstimated;
    const last = stretches.at(-1);
    if (last?.isDashed === isDashed) last.spots.push(spot);
    else stretches.push({ isDashed, spots: [before, spot] });
  }
  return stretches;
}

/** Years of a run whose sources differ, with the neighbours their band closes on; and the years of the run beside them. */
export function bandSpots(run: Spot[]): { spots: Spot[]; beside: Spot[] }[] {
  const groups: { spots: Spot[]; beside: Spot[] }[] = [];
  let isOpen = false;
  run.forEach((spot, i) => {
    const wasOpen = isOpen;
    isOpen = [run[i - 1], spot, run[i + 1]].some((each) => each !== undefined && isWide(each.point));
    const last = groups.at(-1);
    if (isOpen && wasOpen) last?.spots.push(spot);
    else if (isOpen) groups.push({ spots: [spot], beside: run.slice(Math.max(0, i - 1), i) });
    else if (wasOpen) last?.beside.push(spot);
  });
  return groups;
}

/** Each spot with the one after it. */
export function pairsOf(spots: Spot[]): [Spot, Spot][] {
  return spots.slice(1).flatMap((spot, i) => {
    const before = spots[i];
    return before ? [[before, spot]] : [];
  });
}
