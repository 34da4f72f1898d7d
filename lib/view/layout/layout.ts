import type { PanelModel } from "../model.types";
import type { FacetModel } from "../plot.types";
import { placeAxisWords, placeEmptyWords, placeReferenceWords } from "./axisWords";
import { type PlacedCallout, placeCallouts } from "./callouts";
import { placeGapWords, placeHatchWords } from "./captions";
import { layoutEnds } from "./ends";
import { layoutEras } from "./eras";
import { sceneOf } from "./labels";
import { placeLacks } from "./lacks";
import type { Frame, LaidLine, LaidPlot } from "./layout.types";
import { layoutLine } from "./lines";
import { markersOf, settledYears } from "./markers";
import { layoutOthers, placeOtherNames } from "./others";
import { type PlotOptions, type Plotting, startPlot } from "./plotting";
import { placeRangeNote } from "./rangeNote";
import { tickTexts, valueTicks } from "./valueAxis";
import { yearTexts, yearTicks } from "./years";

/**
 * Places everything in one plot of a panel. Pure: the same model, frame and options give the same picture.
 *
 * Shape: all marks and words with their places; no two words overlap, all stay within the figure.
 * Unit: px.
 */
export function layoutPlot(panel: PanelModel, facet: FacetModel, frame: Frame, options: PlotOptions): LaidPlot {
  const { span, zero = null, since = "", hasYears = true } = options;

  // Scales: values to heights, years to places.
  const plotting = startPlot(facet, frame, options);
  const { area, foot, mapping, pins, sizes, time } = plotting;
  const ticks = valueTicks(facet.axis, mapping);
  const years = yearTicks(span, time, sizes.tick, zero);

  // Lines, with the markers that do not depend on words.
  const settled = settledYears(facet, plotting.spots);
  const lines = facet.lines.map((line) => layoutLine(line, plotting));
  const marked = addMarkers(lines, settled, plotting);

  // Words, the most important first; each keeps clear of those before it.
  const empty = placeEmptyWords(plotting);
  const axes = [
    ...empty,
    ...tickTexts(ticks, frame, sizes, empty),
    ...(hasYears ? yearTexts(years, { pins, zero, since, y: foot + sizes.yearLine }, time, frame, sizes) : []),
  ];
  const ends = layoutEnds(plotting);
  const scene = sceneOf(plotting, marked, [...axes, ...ends.texts]);
  const callouts = placeCallouts(plotting, scene);
  const halves = facet.empty ? [] : placeAxisWords(plotting, scene);
  const lacks = placeLacks(plotting, scene);
  const captions = facet.empty
    ? []
    : [
        ...halves,
        ...placeReferenceWords(plotting, scene),
        ...lacks.texts,
        ...placeHatchWords(plotting, scene),
        ...placeGapWords(plotting, marked, scene),
      ];
  const range = placeRangeNote(plotting, scene);
  const others = placeOtherNames(plotting, scene);

  return {
    key: facet.partner === null ? panel.id : `${panel.id}-${facet.key}`,
    frame,
    height: foot + (hasYears ? sizes.foot : sizes.foot - sizes.yearLine),
    area,
    from: span.from,
    to: span.to,
    zero,
    mapping,
    yearTicks: years.map(({ x, isMajor }) => ({ x, isMajor })),
    gridlines: ticks.map(({ y, isStrong }) => ({ y, isStrong })),
    eras: layoutEras(facet.eras, time).map(({ x, width, tint }) => ({ x, width, tint })),
    hatches: plotting.hatches,
    lacks: lacks.bars,
    hairlines: plotting.hairlines,
    pins: pins.map(time.middle),
    lines: addMarkers(lines, withLabelled(settled, callouts), plotting),
    others: layoutOthers(plotting),
    drawn: plotting.drawn,
    leaders: [...ends.leaders, ...range.leaders],
    texts: [...axes, ...ends.texts, ...callouts.flatMap(({ texts }) => texts), ...captions, ...range.texts, ...others],
    label: labelOf(panel, facet),
  };
}

function addMarkers(lines: LaidLine[], years: Map<string, Set<number>>, plotting: Plotting): LaidLine[] {
  return lines.map((laid, i) => {
    const line = plotting.facet.lines[i];
    return line ? { ...laid, markers: markersOf(line, years.get(line.key) ?? new Set(), plotting) } : laid;
  });
}

function withLabelled(settled: Map<string, Set<number>>, callouts: PlacedCallout[]): Map<string, Set<number>> {
  return new Map(
    [...settled].map(([key, years]) => {
      const labelled = callouts.filter(({ callout }) => callout.line === key).map(({ callout }) => callout.year);
      return [key, new Set([...years, ...labelled])];
    }),
  );
}

function labelOf(panel: PanelModel, facet: FacetModel): string {
  const words = panel.summary === "" ? panel.title : panel.summary;
  return facet.partner === null ? words : `${facet.lines[0]?.name ?? facet.partner}. ${words}`;
}
