import type { PanelModel } from "../../../lib/view/model.types";
import type { LineModel, Point } from "../../../lib/view/plot.types";
import { look } from "../view/layout/plotModels";

/** A point of a test: reported by customs, unless `more` says otherwise. */
export function point(year: number, value: number | null, more: Partial<Point> = {}): Point {
  const known = value === null ? { status: null, source: null } : { status: "A" as const, source: "customs" };
  const rest = { low: null, high: null, isEstimated: false, isBreak: false, reading: null, rivals: [], gap: null };
  return { year, at: year + 0.5, value, plot: value, ...rest, ...known, ...more };
}

/** A panel of a test with one plot that holds these lines. */
export function panel(lines: (Partial<LineModel> & { points: Point[] })[], more: Partial<PanelModel> = {}): PanelModel {
  const line = { key: "a", ...look };
  const axis = {
    kind: "log",
    domain: [1, 10],
    ticks: [],
    hasShelf: false,
    zeroLine: null,
    top: null,
    bottom: null,
    reference: null,
  } as const;
  const facet = {
    key: "f",
    partner: null,
    lines: lines.map((one) => ({ ...line, ...one })),
    axis: { ...axis, domain: [1, 10] as [number, number], ticks: [] },
    hatches: [],
    gaps: [],
    eras: [],
    empty: null,
    callouts: [],
    ends: [],
  };
  return {
    id: "trade_total",
    title: "Trade fell",
    subtitle: "US$ million, current prices.",
    summary: "",
    notices: [],
    name: "Trade",
    unit: "usd_million",
    zero: null,
    facets: [facet],
    table: { caption: "", columns: [], rows: [] },
    sources: ["customs"],
    sourceLine: "",
    ...more,
    // A panel may grow fields that no export reads.
  } as PanelModel;
}
