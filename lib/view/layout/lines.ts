import { placeOf } from "../clock";
import type { LineModel, Point } from "../plot.types";
import { clamp } from "./boxes";
import type { TimeScale } from "./frames";
import type { Box, LaidLine, ValueMapping } from "./layout.types";
import type { Plotting } from "./plotting";
import { heightOf } from "./valueAxis";

/** Published figures further apart than this ratio are drawn as a band. */
const wideRange = 1.03;

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

/** Segments, bands, gap marks and break marks of a line, px; markers come later, with the words they belong to. */
export function layoutLine(line: LineModel, { spots: all, drawn, time, mapping, area }: Plotting): LaidLine {
  const spots = all.get(line.key) ?? [];
  const runs = runsOf(spots);
  const isDrawn = ({ point }: Spot) => drawn?.has(placeOf(point)) ?? true;
  return {
    key: line.key,
    tone: line.tone,
    segments: runs.flatMap(stretchesOf).map((stretch) => ({
      isDashed: stretch.isDashed,
      points: stretch.spots.filter(isDrawn).map(({ x, y }) => [x, y]),
    })),
    bands: runs.flatMap((run) => bandsOf(run, isDrawn, time.slot, mapping, area)),
    markers: [],
    gaps: gapsOf(spots),
    breaks: runs.flatMap(breaksOf),
  };
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
    isOpen = [run[i - 1], spot, run[i + 1]].some(isWide);
    const last = groups.at(-1);
    if (isOpen && wasOpen) last?.spots.push(spot);
    else if (isOpen) groups.push({ spots: [spot], beside: run.slice(Math.max(0, i - 1), i) });
    else if (wasOpen) last?.beside.push(spot);
  });
  return groups;
}

/** Bands reach to the neighbour years, so that they close on the line; a lone year gets a bar. */
function bandsOf(
  run: Spot[],
  isDrawn: (spot: Spot) => boolean,
  slot: number,
  mapping: ValueMapping,
  area: Box,
): LaidLine["bands"] {
  return bandSpots(run).flatMap(({ spots: group }) => {
    const [only] = group;
    if (!only || (group.length === 1 && !isWide(only))) return [];
    const spots =
      group.length > 1 ? group.filter(isDrawn) : [-1, 1].map((side) => ({ ...only, x: only.x + (side * slot) / 3 }));
    const edge = (side: "low" | "high"): [number, number][] =>
      spots.map((spot) => [spot.x, edgeHeight(spot, side, mapping, area)]);
    return [{ upper: edge("high"), lower: edge("low") }];
  });
}

function isWide(spot: Spot | undefined): boolean {
  const { low = null, high = null } = spot?.point ?? {};
  return low !== null && high !== null && high > 0 && high > low * wideRange;
}

/** Values drawn downwards have their ranges drawn downwards too. */
function edgeHeight(spot: Spot, side: "low" | "high", mapping: ValueMapping, area: Box): number {
  const { plot, value } = spot.point;
  const limit = spot.point[side];
  if (limit === null) return spot.y;
  const sign = plot !== null && value !== null && plot === -value ? -1 : 1;
  const y = heightOf(mapping, limit * sign) ?? area.y + area.height;
  return clamp(y, area.y, area.y + area.height);
}

function gapsOf(spots: Spot[]): [number, number][] {
  return pairsOf(spots)
    .filter(([a, b]) => b.point.year > a.point.year + 1)
    .map(middleOf);
}

function breaksOf(run: Spot[]): LaidLine["breaks"] {
  return pairsOf(run)
    .filter(([, b]) => b.point.isBreak)
    .map(([a, b]) => ({ at: middleOf([a, b]), angle: (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI }));
}

function pairsOf(spots: Spot[]): [Spot, Spot][] {
  return spots.slice(1).flatMap((spot, i) => {
    const before = spots[i];
    return before ? [[before, spot]] : [];
  });
}

function middleOf([a, b]: [Spot, Spot]): [number, number] {
  return [(a.x + b.x) / 2, (a.y + b.y) / 2];
}
