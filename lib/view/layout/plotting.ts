import type { FacetModel } from "../plot.types";
import type { Span } from "../view";
import { layoutYears } from "./eras";
import { type Sizes, sizesFor, type TimeScale, timeScale } from "./frames";
import type { Box, Frame, Hairline, ValueMapping } from "./layout.types";
import { type Spot, spotsOf } from "./spots";
import { drawnYears } from "./thin";
import { valueMapping } from "./valueAxis";

export type PlotOptions = {
  span: Span;
  /** Of the plot area, px: from the top gridline to the axis. */
  height: number;
  pins?: number[];
  /** Those of the event strip over the plot. */
  hairlines?: Hairline[];
  /** The year of the axis that reads 0, and what stands beside the years then. */
  zero?: number | null;
  since?: string;
  /** False for a plot over another with the same years, which says them for both. */
  hasYears?: boolean;
};

/** What every step of a plot's layout works with: scales, sizes, and the places of the points. Unit: px. */
export type Plotting = {
  facet: FacetModel;
  frame: Frame;
  sizes: Sizes;
  time: TimeScale;
  area: Box;
  /** The axis: the foot of the plot area. */
  foot: number;
  mapping: ValueMapping;
  hatches: { x: number; width: number }[];
  spots: Map<string, Spot[]>;
  /** Years the lines lead through; null for all of them. */
  drawn: ReadonlySet<number> | null;
  pins: number[];
  hairlines: Hairline[];
};

/** The scales of a plot. Pins outside the span fall away. Unit: px. */
export function startPlot(facet: FacetModel, frame: Frame, options: PlotOptions): Plotting {
  const { span, height, pins = [], hairlines = [] } = options;
  const time = timeScale(frame, span);
  const sizes = sizesFor(frame);
  const area = { x: time.left, y: sizes.head, width: time.right - time.left, height };
  const mapping = valueMapping(facet.axis, area);
  const spots = new Map(facet.lines.map((line) => [line.key, spotsOf(line, time, mapping)]));
  return {
    facet,
    frame,
    sizes,
    time,
    area,
    foot: sizes.head + height,
    mapping,
    hatches: layoutYears(facet.empty ? [span] : facet.hatches, time),
    spots,
    drawn: drawnYears(facet, spots, area.width),
    pins: pins.filter((year) => year >= span.from && year <= span.to),
    hairlines,
  };
}
