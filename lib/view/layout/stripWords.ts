import type { EventsModel } from "../model.types";
import type { Sizes } from "./frames";
import type { Frame, LaidBead, LaidText } from "./layout.types";
import { type Lane, rows } from "./stripRows";
import { lineStep, placeText } from "./texts";
import { textWidth, wrapWords } from "./textWidth";

const narrowMargin = 100;

/** Names of the lanes, left of them, in their colours. */
export function laneNames(lanes: Lane[], names: EventsModel["names"], frame: Frame, sizes: Sizes): LaidText[] {
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
export function countTexts(events: EventsModel, height: number, frame: Frame, sizes: Sizes): LaidText[] {
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
export function countOf(bead: LaidBead, sizes: Sizes): LaidText[] {
  if (bead.events.length < 2) return [];
  const style = { anchor: "middle", isBold: true, tone: bead.lane === "BOTH" ? "moscow" : bead.lane } as const;
  return [placeText("count", String(bead.events.length), [bead.x, bead.y + 4.2], sizes.tick, style)];
}
