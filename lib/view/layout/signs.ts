import type { EventMark } from "../event.types";
import type { Box, LaidBead } from "./layout.types";

/** Which signs a bead of these events carries: over it for events that bring the sides closer, under it for those that part them. */
export function signsOf(events: Pick<EventMark, "direction">[]): { over: boolean; under: boolean } {
  return {
    over: events.some(({ direction }) => direction > 0),
    under: events.some(({ direction }) => direction < 0),
  };
}

/** Width and height of a sign, px. */
export const sign = { width: 5, height: 3 };

/** From the middle of a bead to the near edge of its signs, px: clear of the pill, which is lower on the spine. */
export const signGap = (lane: LaidBead["lane"]): number => (lane === "BOTH" ? 7.5 : 8.5);

/** What the signs of a bead cover, the one over it first. Unit: px. */
export function signBoxes({ lane, x, y, events }: LaidBead): Box[] {
  const { over, under } = signsOf(events);
  const gap = signGap(lane);
  const at = (top: number): Box => ({ x: x - sign.width / 2, y: top, ...sign });
  return [...(over ? [at(y - gap - sign.height)] : []), ...(under ? [at(y + gap)] : [])];
}
