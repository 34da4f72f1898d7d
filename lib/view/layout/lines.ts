import { placeOf } from "../clock";
import { isBeside } from "../panel/select";
import type { LineModel } from "../plot.types";
import { isWide } from "../wideRange";
import { clamp } from "./boxes";
import type { Box, LaidLine, ValueMapping } from "./layout.types";
import type { Plotting } from "./plotting";
import { bandSpots, pairsOf, runsOf, type Spot, stretchesOf } from "./spots";
import { heightOf } from "./valueAxis";

/** Segments, bands, gap marks and break marks of a line, px; markers come later, with the words they belong to. */
export function layoutLine(line: LineModel, { spots: all, drawn, time, mapping, area }: Plotting): LaidLine {
  const spots = all.get(line.key) ?? [];
  const runs = runsOf(spots);
  const isDrawn = ({ point }: Spot) => drawn?.has(placeOf(point)) ?? true;
  return {
    key: line.key,
    tone: line.tone,
    isThin: isBeside(line),
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
    if (!only || (group.length === 1 && !isWide(only.point))) return [];
    const spots =
      group.length > 1 ? group.filter(isDrawn) : [-1, 1].map((side) => ({ ...only, x: only.x + (side * slot) / 3 }));
    const edge = (side: "low" | "high"): [number, number][] =>
      spots.map((spot) => [spot.x, edgeHeight(spot, side, mapping, area)]);
    return [{ upper: edge("high"), lower: edge("low") }];
  });
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

function middleOf([a, b]: [Spot, Spot]): [number, number] {
  return [(a.x + b.x) / 2, (a.y + b.y) / 2];
}
