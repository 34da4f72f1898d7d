import { placeOf } from "../clock";
import type { FacetModel, LineModel } from "../plot.types";
import type { LaidMarker } from "./layout.types";
import type { Plotting } from "./plotting";
import { runsOf, type Spot } from "./spots";

/** A reported zero on its shelf, px. */
const zeroMarker = 4;

/** Years of each line that carry a marker whatever words find room: ends, years between two gaps, zeros on the shelf. */
export function settledYears(facet: FacetModel, spots: Plotting["spots"]): Map<string, Set<number>> {
  return new Map(
    facet.lines.map(({ key }) => {
      const ends = facet.ends.filter((end) => end.line === key).map((end) => end.year);
      return [key, new Set([...ends, ...loneYears(spots.get(key) ?? [])])];
    }),
  );
}

function loneYears(spots: Spot[]): number[] {
  const alone = runsOf(spots).filter((run) => run.length === 1);
  return [...alone.flat(), ...spots.filter((spot) => spot.isOnShelf)].map((spot) => spot.point.year);
}

/** Markers of the wanted and the pinned years of a line, px: hollow where estimated or zero, larger where pinned. */
export function markersOf(line: LineModel, years: Set<number>, { spots, pins, sizes }: Plotting): LaidMarker[] {
  return (spots.get(line.key) ?? [])
    .filter(({ point }) => years.has(point.year) || pins.includes(placeOf(point)))
    .map(({ point, x, y, isOnShelf }) => {
      const isPinned = pins.includes(placeOf(point));
      const size = isOnShelf ? Math.max(zeroMarker, sizes.marker) : sizes.marker;
      const isHollow = point.isEstimated || isOnShelf;
      return { shape: line.marker, x, y, tone: line.tone, isHollow, isPinned, size: isPinned ? sizes.pinned : size };
    });
}
