import type { OtherLine } from "../plot.types";
import type { LaidPlot } from "./layout.types";
import type { Plotting } from "./plotting";
import { heightOf } from "./valueAxis";

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
