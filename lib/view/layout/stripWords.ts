import type { EventsModel } from "../event.types";
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
 * The total, in bold, and what the numbers mean, right of the lanes: the latter only whole, and not on a phone. A column has no
 * room for either.
 */
export function countTexts(events: EventsModel, height: number, frame: Frame, sizes: Sizes): LaidText[] {
  if (frame.form !== "phone" && frame.right < narrowMargin) return [];
  const room = frame.right - sizes.endGap - 2;
  const step = lineStep(sizes.tick) + 1;
  const most = Math.floor((height - rows.era) / step);
  const bold = wrapWords(totalWords(events, room, sizes), room, sizes.tick, "bold");
  const plain = frame.form === "phone" ? [] : wrapWords(events.groupWords, room, sizes.tick);
  const lines = [
    ...bold.slice(0, most).map((line) => ({ line, isBold: true })),
    ...(bold.length + plain.length > most ? [] : plain).map((line) => ({ line, isBold: false })),
  ];
  const first = (height + rows.era - (lines.length - 1) * step) / 2 + sizes.tick / 3;
  return lines.map(({ line, isBold }, i) =>
    placeText("caption", line, [frame.width - frame.right + sizes.endGap, first + i * step], sizes.tick, {
      isBold,
      tone: isBold ? "ink" : "muted",
    }),
  );
}

/** The full words unless one of them is wider than the margin. */
function totalWords({ countWords, shortCountWords }: EventsModel, room: number, { tick }: Sizes): string {
  const isRoomy = wrapWords(countWords, room, tick, "bold").every((line) => textWidth(line, tick, "bold") <= room);
  return isRoomy ? countWords : shortCountWords;
}

/** The number on a bead of several. */
export function countOf(bead: LaidBead, sizes: Sizes): LaidText[] {
  if (bead.events.length < 2) return [];
  const style = { anchor: "middle", isBold: true, tone: bead.lane === "BOTH" ? "moscow" : bead.lane } as const;
  return [placeText("count", String(bead.events.length), [bead.x, bead.y + 4.2], sizes.tick, style)];
}
