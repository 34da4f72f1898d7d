import type { EventKind } from "../../types";
import type { EventMark, EventsModel } from "../event.types";
import type { EraMark } from "../plot.types";
import type { Span } from "../view";
import { layoutBeads } from "./beads";
import { eraTexts, layoutEras } from "./eras";
import { labelBeads } from "./eventLabels";
import { sizesFor, type TimeScale, timeScale } from "./frames";
import type { Frame, Hairline, LaidBead, LaidStrip } from "./layout.types";
import { planRows } from "./stripRows";
import { countOf, countTexts, laneNames } from "./stripWords";

export type StripOptions = {
  span: Span;
  /** Id of the opened event. */
  open?: string | null;
  pins?: number[];
  /** Kinds drawn; all where left out. */
  kinds?: EventKind[] | null;
  /** One lane holds the events of one Korea and those of both (a column of Compare). Else the lanes of the model. */
  lane?: "PRK" | "KOR";
  /** Counts the events of the one lane, where no column does it. */
  isCounted?: boolean;
};

const shortSpan = 12;
const hairlineGap = 10;

/**
 * Places the events of a span in one or two lanes, those of both Koreas on the spine between, under the names of the eras.
 *
 * Shape: beads whose counts add up to `total`; labels that keep 8 px apart; the hairlines the panels repeat. Unit: px.
 */
export function layoutStrip(events: EventsModel, eras: EraMark[], frame: Frame, options: StripOptions): LaidStrip {
  const { span, open = null, lane: only, kinds = null, isCounted = only === undefined } = options;
  const time = timeScale(frame, span);
  const sizes = sizesFor(frame);
  const lanes = only ? [only] : events.lanes;
  const labelRows = span.to - span.from < shortSpan && frame.form !== "phone" ? 2 : 1;
  const plan = planRows(lanes, labelRows);
  const area = { x: time.left, y: 0, width: time.right - time.left, height: plan.height };
  const marks = events.marks.filter(
    (mark) => mark.at >= span.from && mark.at < span.to + 1 && isWanted(mark, kinds, only),
  );
  const apart = frame.form === "phone" ? 29 : 26;
  const least = frame.form === "phone" || only ? 1 : 2;

  const laid = plan.lanes.map(({ lane, beadY, labels }) => {
    const own = marks.filter((mark) => mark.lane === lane || (lanes.length === 1 && mark.lane === "BOTH"));
    return labelBeads(layoutBeads(lane, own, time, beadY, apart, open), labels, least, area);
  });
  const shared = lanes.length === 1 ? [] : marks.filter((mark) => mark.lane === "BOTH");
  const spine = layoutBeads("BOTH", shared, time, plan.spineY, apart, open);
  const beads = [...laid.flatMap((lane) => lane.beads), ...spine];
  const laidEras = layoutEras(eras, time);
  const pins = (options.pins ?? []).filter((year) => year >= span.from && year <= span.to);
  return {
    frame,
    height: plan.height,
    area,
    eras: laidEras.map(({ x, width, tint, era }) => ({ x, width, tint, title: era.words[0] ?? "" })),
    spineY: plan.spineY,
    beads,
    hairlines: hairlinesOf(beads, time),
    leaders: laid.flatMap((lane) => lane.leaders),
    pins: pins.map(time.middle),
    pinRows: plan.pinRows,
    texts: [
      ...eraTexts(laidEras, frame, sizes),
      ...laid.flatMap((lane) => lane.texts),
      ...laneNames(plan.lanes, events.names, frame, sizes),
      ...(isCounted ? countTexts(only ? laneCount(events, only) : events, plan.height, frame, sizes) : []),
      ...beads.flatMap((bead) => countOf(bead, sizes)),
    ],
    total: marks.length,
    label: only ? `${events.names[only]}: ${events.laneCountWords[only]}` : events.countWords,
  };
}

function isWanted(mark: EventMark, kinds: EventKind[] | null, only: "PRK" | "KOR" | undefined): boolean {
  const isInLane = only === undefined || mark.lane === only || mark.lane === "BOTH";
  return isInLane && (kinds === null || kinds.includes(mark.kind));
}

/** One lane counts its own. */
function laneCount(events: EventsModel, lane: "PRK" | "KOR"): EventsModel {
  const { laneCountWords, shortLaneCountWords } = events;
  return { ...events, countWords: laneCountWords[lane], shortCountWords: shortLaneCountWords[lane] };
}

/** Year 0 and the opened event first; then labelled events of first importance, none nearer than 10 px to one already drawn. */
function hairlinesOf(beads: LaidBead[], time: TimeScale): Hairline[] {
  const lines: Hairline[] = beads.flatMap(({ events, lane, isOpen }) =>
    events
      .filter(({ isZero }) => isZero)
      .map(({ at }) => ({ x: time.at(at), tone: lane === "BOTH" ? ("moscow" as const) : lane, isOpen })),
  );
  const wanted = beads
    .filter((bead) => bead.isOpen || (bead.isLabelled && bead.lead.importance === 1))
    .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.x - b.x);
  for (const { lead, lane, isOpen } of wanted) {
    const x = time.at(lead.at);
    if (lines.every((line) => Math.abs(line.x - x) >= hairlineGap)) {
      lines.push({ x, tone: lane === "BOTH" ? "moscow" : lane, isOpen });
    }
  }
  return lines;
}
