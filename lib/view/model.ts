import type { Dataset, Korea, Lang, Measure, Source } from "../types";
import { clockWords } from "../words/clock";
import { clockOf } from "./clock";
import { headingOf } from "./describe/heading";
import { sayIn } from "./describe/say";
import { lazily, lazyList } from "./lazily";
import type { ChartModel } from "./model.types";
import { changeTable } from "./panel/changeTable";
import { crossingsTable } from "./panel/crossingsTable";
import { eraMarks } from "./panel/eraMarks";
import { eventMarks, eventsModel } from "./panel/eventMarks";
import { movedAround } from "./panel/movedAround";
import { overviewOf } from "./panel/overviewModel";
import { panelOf } from "./panel/panel";
import { pinChange } from "./panel/pinChange";
import type { Prepared } from "./panel/prepare";
import { provenanceOf } from "./panel/provenance";
import { readoutOf } from "./panel/readout";
import { prepareOnce, prepareRatioOnce } from "./panel/remember";
import type { Setting } from "./panel/setting";
import { isTrade } from "./panel/transform";
import { mostYears, yearTicks } from "./ticks";
import type { View, ViewPage } from "./view";

/**
 * Builds everything a page of panels shows, with no pixel in it.
 *
 * Shape:  the same dataset, view, page and language give the same model. A measure the dataset lacks gives no panel; a mode
 *         that makes no sense for a panel gives words instead of a guess.
 * Unit:   each panel its own, named in its subtitle.
 * Errors: none for a view that `parseView` gives.
 * Source: every point keeps the id of its source and the reading behind it.
 */
export function chartModel(dataset: Dataset, view: View, page: ViewPage, lang: Lang): ChartModel {
  const clock = clockOf(view, dataset.milestones, page);
  const span = clock.axis;
  // Four lines in one plot could not be told apart.
  const layout = clock.kind === "period" ? "side" : view.layout;
  const setting: Setting = { dataset, view, page, clock, span, layout, sources: sourcesOf(dataset), say: sayIn(lang) };

  // Select, splice, deflate, share or ratio, rebase, and lay over the years of the span.
  const values = view.measures.flatMap((id) => measureOf(dataset, id)).map((measure) => prepareOnce(setting, measure));
  const panels = [...values, ...comparedRatio(values, setting)];

  // Rows are what the panels hold already; domain, ticks and words are made per panel.
  const readout = readoutOf(values, panels, setting);
  const marks = eventMarks(dataset.milestones, view, clock, lang);
  const lane = (partner: Korea) => eraMarks(dataset.eras, [partner], clock.tracks[partner], setting.say);
  const points = lazily(() => provenanceOf(values, setting));
  const crossings = lazily(() => (page === "compare" ? crossingsTable(values, setting) : null));

  return {
    page,
    view,
    clock,
    span,
    sinceWords: clockWords[lang].since,
    layout,
    yearTicks: yearTicks(span, mostYears.wide),
    ...headingOf(setting),
    panelIds: panels.map(({ id }) => id),
    panels: lazyList(panels, (prepared) => panelOf(prepared, setting)),
    events: eventsModel(marks, setting),
    eras: eraMarks(dataset.eras, view.partners, clock.tracks.KOREA, setting.say),
    laneEras: { PRK: lane("PRK"), KOR: lane("KOR") },
    overview: overviewOf(setting),
    readout,
    change: page === "compare" ? changeTable(values, setting) : null,
    get crossings() {
      return crossings();
    },
    pinChange: pinChange(values, readout, setting),
    get points() {
      return points();
    },
    moved: movedAround(values, setting),
  };
}

const sourceMaps = new WeakMap<Dataset, Map<string, Source>>();

function sourcesOf(dataset: Dataset): Map<string, Source> {
  const known = sourceMaps.get(dataset) ?? new Map(dataset.sources.map((source) => [source.id, source]));
  sourceMaps.set(dataset, known);
  return known;
}

function measureOf({ measures }: Dataset, id: string): Measure[] {
  return measures.filter(({ measure }) => measure === id);
}

/** Compare shows the ratio of its first measure of trade, unless that is a ratio already. */
function comparedRatio(panels: Prepared[], setting: Setting): Prepared[] {
  const lead = panels.find(({ measure }) => isTrade(measure.measure));
  if (setting.page !== "compare" || !lead || lead.as === "ratio") return [];
  return [prepareRatioOnce(setting, lead.measure)];
}
