import type { EventKind } from "../types";
import { layoutBeads } from "./beads";
import { eraTexts, layoutEras } from "./eras";
import { type LabelRows, labelBeads } from "./eventLabels";
import { type Sizes, sizesFor, type TimeScale, timeScale } from "./frames";
import type { Frame, Hairline, LaidBead, LaidLeader, LaidStrip, LaidText } from "./layout.types";
import type { EraMark, EventMark, EventsModel } from "./model.types";
import { lineStep, placeText } from "./texts";
import { textWidth, wrapWords } from "./textWidth";
import type { Span } from "./view";

export type StripOptions = {
  span: Span;
  /** Id of the opened event. */
  open?: string | null;
  pins?: number[];
  /** Kinds drawn; all where left out. */
  kinds?: EventKind[] | null;
  /** One lane holds the events of one Korea and those of both (a column of Compare). Else the lanes of the model. */
  lane?: "PRK" | "KOR";
  /** Words left of the lanes. */
  names?: Record<"PRK" | "KOR", string>;
  /** Text alternative; the count of the model where left out. */
  label?: string;
};

/** Heights of the rows, px. */
const rows = { era: 22, label: 16, bead: 22, spine: 14, edge: 4 };
const shortSpan = 12;
const hairlineGap = 10;
const narrowMargin = 100;

type Lane = { lane: "PRK" | "KOR"; beadY: number; labels: LabelRows };

/**
 * Places the events of a span in one or two lanes, those of both Koreas on the spine between, under the names of the eras.
 *
 * Shape: beads whose counts add up to `total`; labels that keep 8 px apart; the hairlines the panels repeat. Unit: px.
 */
export function layoutStrip(events: EventsModel, eras: EraMark[], frame: Frame, options: StripOptions): LaidStrip {
  const { span, open = null, lane: only, kinds = null } = options;
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
    leaders: laid.flatMap((lane): LaidLeader[] => lane.leaders),
    pins: pins.map(time.middle),
    pinRows: plan.pinRows,
    texts: [
      ...eraTexts(laidEras, frame, sizes),
      ...laid.flatMap((lane) => lane.texts),
      ...laneNames(plan.lanes, options.names, frame, sizes),
      ...(only ? [] : countTexts(events, plan.height, frame, sizes)),
      ...beads.flatMap((bead) => countOf(bead, sizes)),
    ],
    total: marks.length,
    label: options.label ?? events.countWords,
  };
}

function isWanted(mark: EventMark, kinds: EventKind[] | null, only: "PRK" | "KOR" | undefined): boolean {
  const isInLane = only === undefined || mark.lane === only || mark.lane === "BOTH";
  return isInLane && (kinds === null || kinds.includes(mark.kind));
}

/** From top to bottom: eras, labels and beads of the DPRK, the spine, beads and labels of the ROK. */
function planRows(
  lanes: ("PRK" | "KOR")[],
  labelRows: number,
): { lanes: Lane[]; spineY: number; height: number; pinRows: [number, number] } {
  const labels = rows.label * labelRows;
  const spine = lanes.length === 1 ? rows.edge : rows.spine;
  const hasUpper = lanes.includes("PRK");
  const upper = hasUpper ? labels + rows.bead : 0;
  const spineY = rows.era + upper + spine / 2;
  const lower = spineY + spine / 2;
  const height = lower + (lanes.includes("KOR") ? rows.bead + labels : 0);
  const above: LabelRows = { first: rows.era + labels - 4, step: -rows.label, count: labelRows };
  const below: LabelRows = { first: lower + rows.bead + 12, step: rows.label, count: labelRows };
  return {
    height,
    spineY,
    pinRows: [rows.era + (hasUpper ? labels : 0), height - (lanes.includes("KOR") ? labels : 0)],
    lanes: lanes.map((lane) =>
      lane === "PRK"
        ? { lane, beadY: rows.era + labels + rows.bead / 2, labels: above }
        : { lane, beadY: lower + rows.bead / 2, labels: below },
    ),
  };
}

/** The opened event first; then labelled events of first importance, none nearer than 10 px to one already drawn. */
function hairlinesOf(beads: LaidBead[], time: TimeScale): Hairline[] {
  const lines: Hairline[] = [];
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

function laneNames(lanes: Lane[], names: StripOptions["names"], frame: Frame, sizes: Sizes): LaidText[] {
  if (!names) return [];
  return lanes.map(({ lane, beadY }) =>
    placeText("lane", names[lane], [frame.left - 10, beadY + 4], sizes.tick, {
      anchor: "end",
      tone: lane,
      isBold: true,
    }),
  );
}

/**
 * The total, in bold, and what the numbers mean, right of the lanes: as many lines as stand beside them. A phone has room
 * for the total only, a column for neither.
 */
function countTexts(events: EventsModel, height: number, frame: Frame, sizes: Sizes): LaidText[] {
  if (frame.form !== "phone" && frame.right < narrowMargin) return [];
  const room = frame.right - sizes.endGap - 2;
  const step = lineStep(sizes.tick) + 1;
  const bold = wrapWords(events.countWords, room, sizes.tick, "bold").map((line) => ({ line, isBold: true }));
  const more = frame.form === "phone" ? [] : wrapWords(events.groupWords, room, sizes.tick);
  const lines = [...bold, ...more.map((line) => ({ line, isBold: false }))]
    .filter(({ line, isBold }) => textWidth(line, sizes.tick, isBold ? "bold" : "regular") <= room)
    .slice(0, Math.floor((height - rows.era) / step));
  const first = (height + rows.era - (lines.length - 1) * step) / 2 + sizes.tick / 3;
  return lines.map(({ line, isBold }, i) =>
    placeText("caption", line, [frame.width - frame.right + sizes.endGap, first + i * step], sizes.tick, {
      isBold,
      tone: isBold ? "ink" : "muted",
    }),
  );
}

/** The number on a bead of several. */
function countOf(bead: LaidBead, sizes: Sizes): LaidText[] {
  if (bead.events.length < 2) return [];
  const style = { anchor: "middle", isBold: true, tone: bead.lane === "BOTH" ? "moscow" : bead.lane } as const;
  return [placeText("count", String(bead.events.length), [bead.x, bead.y + 4.2], sizes.tick, style)];
}
