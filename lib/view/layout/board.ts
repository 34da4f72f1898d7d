import type { Korea } from "../../types";
import { lazily, lazyList } from "../lazily";
import type { ChartModel, PanelModel } from "../model.types";
import { isApart } from "../panel/eventMarks";
import type { FacetModel } from "../plot.types";
import { axisOptions } from "./axisOptions";
import { layoutStrip } from "./events";
import { formOf, frameFor, type Place, plotHeight } from "./frames";
import type { Hairline, LaidOverview, LaidPlot, LaidStrip } from "./layout.types";
import { layoutPlotOnce } from "./layoutOnce";
import { layoutOverview } from "./overview";

/** An event strip: over the whole width with both lanes, or over one partner's column with one. */
export type BoardStrip = { partner: Korea | null; strip: LaidStrip };
export type BoardPlot = { facet: FacetModel; plot: LaidPlot };
export type BoardPanel = { panel: PanelModel; place: Place; plots: BoardPlot[] };

/** Every picture of a page at one content width. */
export type LaidBoard = { overview: LaidOverview; strips: BoardStrip[]; panels: BoardPanel[] };

/**
 * Places every picture of a page.
 *
 * Shape:  one strip over an overlay, one over each column side by side, whose hairlines the plots below repeat. Overview and
 *         panels are placed when they are first read.
 * Unit:   `contentWidth` in px, from 256 on.
 */
export function layoutBoard(model: ChartModel, contentWidth: number): LaidBoard {
  const strips = stripsOf(model, contentWidth);
  const hairlines = new Map(strips.map(({ partner, strip }) => [partner, strip.hairlines]));
  const overview = lazily(() => layoutOverview(model.overview, frameFor("overlay", contentWidth), model.span));
  return {
    get overview() {
      return overview();
    },
    strips,
    panels: lazyList([...model.panelIds.keys()], (place) => layoutPanel(model, place, contentWidth, hairlines)),
  };
}

/**
 * Side by side each partner has a strip of its own, but on a phone, where the columns stand over each other. Where the years of the
 * partners are moved apart each has its own everywhere, one over the other. Two periods have none: their events share no year.
 */
function stripsOf(model: ChartModel, contentWidth: number): BoardStrip[] {
  const { events, eras, laneEras, clock, layout, view } = model;
  if (clock.kind === "period") return [];
  const options = { span: model.span, open: view.event, pins: view.pin };
  const isStacked = layout === "overlay" || formOf(contentWidth) === "phone" || view.partners.length === 1;
  const frame = frameFor(isStacked ? (layout === "overlay" ? "overlay" : "single") : "column", contentWidth);
  if (isStacked && !(isApart(clock) && view.partners.length > 1)) {
    return [{ partner: null, strip: layoutStrip(events, eras, frame, options) }];
  }
  return view.partners.map((lane) => ({
    partner: lane,
    strip: layoutStrip(events, laneEras[lane], frame, { ...options, lane, isCounted: isStacked }),
  }));
}

function layoutPanel(
  model: ChartModel,
  index: number,
  contentWidth: number,
  hairlines: Map<Korea | null, Hairline[]>,
): BoardPanel {
  const panel = model.panels[index];
  if (!panel) throw new RangeError(`no panel: ${index}`);
  const place = placeOf(model, panel);
  const frame = frameFor(place, contentWidth);
  const height = plotHeight(panel.id, place, formOf(contentWidth));
  const plots = panel.facets.map((facet) => {
    const lines = hairlinesOver(facet, place, hairlines, contentWidth);
    const options = { ...axisOptions(model), height, hairlines: lines };
    return { facet, plot: layoutPlotOnce(panel, facet, frame, options) };
  });
  return keptPanel({ panel, place, plots });
}

/** How high the strips of a board are together: side by side as high as one of them, else one over the other. Unit: px. */
export function stripHeight({ layout }: Pick<ChartModel, "layout">, { strips }: Pick<LaidBoard, "strips">): number {
  const heights = strips.map(({ strip }) => strip.height);
  const isBeside = layout === "side" && strips.every(({ strip }) => strip.frame.form !== "phone");
  return isBeside ? Math.max(0, ...heights) : heights.reduce((sum, height) => sum + height, 0);
}

/** The hairlines of the strip over a plot: its partner's; in an overlay those of all strips. */
function hairlinesOver(
  { partner }: FacetModel,
  place: Place,
  hairlines: Map<Korea | null, Hairline[]>,
  contentWidth: number,
): Hairline[] {
  const own = partner === "PRK" || partner === "KOR" ? hairlines.get(partner) : undefined;
  if (own) return own;
  if (place === "overlay") return [...hairlines.values()].flat();
  return (partner === null || formOf(contentWidth) === "phone" ? hairlines.get(null) : undefined) ?? [];
}

const kept = new WeakMap<PanelModel, BoardPanel>();

/** The panel placed before, where all its plots are the same, so that whoever draws it sees that nothing changed. */
function keptPanel(laid: BoardPanel): BoardPanel {
  const before = kept.get(laid.panel);
  if (before?.plots.every(({ plot }, i) => plot === laid.plots[i]?.plot)) return before;
  kept.set(laid.panel, laid);
  return laid;
}

function placeOf({ layout }: ChartModel, { facets }: PanelModel): Place {
  if (layout === "overlay") return "overlay";
  return facets.length > 1 ? "column" : "single";
}
