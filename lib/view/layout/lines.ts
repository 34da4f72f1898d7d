import type { LineModel, Point } from "../model.types";
import { clamp } from "./boxes";
import type { TimeScale } from "./frames";
import type { Box, LaidLine, LaidSegment, ValueMapping } from "./layout.types";
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
export function layoutLine(line: LineModel, { spots: all, time, mapping, area }: Plotting): LaidLine {
  const spots = all.get(line.key) ?? [];
  const runs = runsOf(spots);
  return {
    key: line.key,
    tone: line.tone,
    segments: runs.flatMap(segmentsOf),
    bands: runs.flatMap((run) => bandsOf(run, time.slot, mapping, area)),
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

/** A stretch is dashed where either of its ends is estimated. */
function segmentsOf(run: Spot[]): LaidSegment[] {
  const segments: LaidSegment[] = [];
  run.slice(1).forEach((spot, i) => {
    const before = run[i];
    if (!before) return;
    const isDashed = before.point.isEstimated || spot.point.isEstimated;
    const last = segments.at(-1);
    if (last?.isDashed === isDashed) last.points.push([spot.x, spot.y]);
    else
      segments.push({
        isDashed,
        points: [
          [before.x, before.y],
          [spot.x, spot.y],
        ],
      });
  });
  return segments;
}

/** Bands reach to the neighbour years, so that they close on the line; a lone year gets a bar. */
function bandsOf(run: Spot[], slot: number, mapping: ValueMapping, area: Box): LaidLine["bands"] {
  const groups: Spot[][] = [[]];
  run.forEach((spot, i) => {
    if ([run[i - 1], spot, run[i + 1]].some(isWide)) groups.at(-1)?.push(spot);
    else groups.push([]);
  });
  return groups.flatMap((group) => {
    const [only] = group;
    if (!only || (group.length === 1 && !isWide(only))) return [];
    const spots = group.length > 1 ? group : [-1, 1].map((side) => ({ ...only, x: only.x + (side * slot) / 3 }));
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
