import { placeOf } from "./clock";
import type { FacetModel, LineModel } from "./plot.types";
import { isWide } from "./wideRange";

/** What Recharts draws of one year. */
export type Row = { at: number; [key: string]: number | [number, number] | null };

/** Keys of a line in its rows. */
export const keysOf = ({ key }: Pick<LineModel, "key">) => ({
  value: key,
  solid: `${key}:solid`,
  dashed: `${key}:dashed`,
  dashed2: `${key}:dashed2`,
  band: `${key}:band`,
});

/**
 * Turns the lines of a plot into rows, one for each year of the span, in plot units.
 *
 * Recharts joins neighbouring years of a key and breaks at null. A segment is dashed where either end is estimated, so
 * solid and dashed runs share their joints, and two dashed runs around a single solid segment would be joined if they had
 * the same key: the later one stands under `dashed2`. Two solid runs never come that close, since an estimated year makes
 * both its segments dashed. Two keys are enough, as a third dashed run lies at least three years from the first.
 *
 * A lone year has no segment: it is in the value key only, and is drawn as a marker. A band covers the years whose range
 * is wider than three percent, and the neighbours it closes on.
 *
 * Shape:  dense lines of one span in; null where nothing is drawn. On a log axis zero and less are null, and a range that
 *         reaches below the domain is cut there. Of the years only those in `drawn`, where that is given.
 */
export function rows(
  { lines, axis }: Pick<FacetModel, "lines" | "axis">,
  drawn: ReadonlySet<number> | null = null,
): Row[] {
  const columns = lines.flatMap((line) => columnsOf(line, axis.kind === "log" ? axis.domain[0] : null));
  return longestOf(lines).flatMap((point, i) => {
    if (drawn && !drawn.has(placeOf(point))) return [];
    return [{ ...Object.fromEntries(columns.map(([key, cells]) => [key, cells[i] ?? null])), at: point.at }];
  });
}

/** All lines of a plot begin at its left edge; of two periods one can be the shorter. */
function longestOf(lines: LineModel[]): LineModel["points"] {
  return lines.reduce<LineModel["points"]>((most, { points }) => (points.length > most.length ? points : most), []);
}

type Column = [string, (number | [number, number] | null)[]];

function columnsOf(line: LineModel, floor: number | null): Column[] {
  const keys = keysOf(line);
  const plots = line.points.map(({ plot }) => (plot === null || (floor !== null && plot <= 0) ? null : plot));
  const { solid, dashed, dashed2 } = runs(
    plots,
    line.points.map(({ isEstimated }) => isEstimated),
  );
  return [
    [keys.value, plots],
    [keys.solid, solid],
    [keys.dashed, dashed],
    [keys.dashed2, dashed2],
    [keys.band, bands(line, plots, floor)],
  ];
}

function runs(plots: (number | null)[], isEstimated: boolean[]) {
  const empty = (): (number | null)[] => plots.map(() => null);
  const [solid, dashed, dashed2] = [empty(), empty(), empty()];
  let current = solid;
  plots.forEach((plot, i) => {
    const before = plots[i - 1] ?? null;
    if (plot === null || before === null) {
      current = solid;
      return;
    }
    if (!isEstimated[i] && !isEstimated[i - 1]) current = solid;
    else if (current === solid) current = (dashed[i - 2] ?? null) === null ? dashed : dashed2;
    current[i - 1] = before;
    current[i] = plot;
  });
  return { solid, dashed, dashed2 };
}

function bands({ points }: LineModel, plots: (number | null)[], floor: number | null): Column[1] {
  const isWideAt = (i: number) => {
    const point = points[i];
    return (plots[i] ?? null) !== null && point !== undefined && isWide(point);
  };
  return points.map(({ low, high, value }, i) => {
    const plot = plots[i] ?? null;
    if (plot === null || ![i - 1, i, i + 1].some(isWideAt)) return null;
    const sign = value !== null && plot === -value ? -1 : 1;
    const ends = [low, high].map((end) =>
      Math.max(floor ?? Number.NEGATIVE_INFINITY, end === null ? plot : end * sign),
    );
    return [Math.min(...ends), Math.max(...ends)];
  });
}
