import { placeOf } from "../clock";
import type { FacetModel } from "../plot.types";
import { bandSpots, runsOf, type Spot, stretchesOf } from "./spots";

/** Width of a column of the plot, px: of each only the highest and the lowest point are drawn. */
const column = 2;

/**
 * Picks the years a plot's lines lead through where they have more points than the plot has pixels.
 *
 * A line keeps the ends of every solid and dashed stretch, one year within it, and in every column of two pixels its highest and
 * lowest point; a band likewise. The year after a run stays, so that no line crosses a gap. Both painters draw these years and no
 * others; hover, table and files know them all.
 *
 * Shape: null where every year is drawn, so for all lines of as many points as pixels or fewer. Unit: `width` in px.
 */
export function drawnYears(
  { lines }: Pick<FacetModel, "lines">,
  spots: Map<string, Spot[]>,
  width: number,
): ReadonlySet<number> | null {
  const all = lines.map(({ key }) => spots.get(key) ?? []);
  if (all.every(({ length }) => length <= width)) return null;
  const kept = all.flatMap(runsOf).flatMap(keptOf);
  return new Set(kept);
}

function keptOf(run: Spot[]): number[] {
  const last = run.at(-1);
  if (!last) return [];
  const spots = [...stretchesOf(run).flatMap(({ spots }) => outline(spots)), ...bandSpots(run).flatMap(outlineOfBand)];
  return [...[run[0] ?? last, last, ...spots].map(({ point }) => placeOf(point)), placeOf(last.point) + 1];
}

/** Ends, the point after the first, and the extremes of every column. */
function outline(spots: Spot[]): Spot[] {
  const extremes = columnsOf(spots).flatMap((each) => [most(each, ({ y }) => y), most(each, ({ y }) => -y)]);
  return [...spots.slice(0, 2), ...spots.slice(-1), ...extremes];
}

/** Ends and extremes of a band, and the years beside it, which keep it apart from the next. */
function outlineOfBand({ spots, beside }: { spots: Spot[]; beside: Spot[] }): Spot[] {
  const extremes = columnsOf(spots).flatMap((each) => [
    most(each, ({ point }) => point.high ?? Number.NEGATIVE_INFINITY),
    most(each, ({ point }) => -(point.low ?? Number.POSITIVE_INFINITY)),
  ]);
  return [...beside, ...spots.slice(0, 1), ...spots.slice(-1), ...extremes];
}

function columnsOf(spots: Spot[]): Spot[][] {
  const columns = new Map<number, Spot[]>();
  for (const spot of spots) {
    const at = Math.floor(spot.x / column);
    const known = columns.get(at);
    if (known) known.push(spot);
    else columns.set(at, [spot]);
  }
  return [...columns.values()];
}

/** The first of the spots with the largest measure; a column is never empty. */
function most(spots: Spot[], measure: (spot: Spot) => number): Spot {
  return spots.reduce((best, spot) => (measure(spot) > measure(best) ? spot : best));
}
