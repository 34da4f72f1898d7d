import { formatSpans } from "../../format";
import type { Lang } from "../../types";
import { eventWords } from "../../words/events";
import { fill } from "../../words/fill";
import type { Clock } from "../clock";
import type { EventMark } from "../event.types";
import type { ChartModel } from "../model.types";
import type { View } from "../view";

/** The opened event with the ids of its neighbours in date order, and why it is not among the events shown, "" where it is. */
export type OpenedEvent = { mark: EventMark; earlier: string | null; later: string | null; outside: string };

/**
 * Finds the event the view has open, and among the events shown the one before and the one after.
 *
 * Shape: null where none is open. An event the view does not show is found too.
 */
export function openedEvent(
  { view, clock, events }: Pick<ChartModel, "view" | "clock" | "events">,
  lang: Lang,
): OpenedEvent | null {
  const { opened: mark, marks } = events;
  if (!mark) return null;
  // Where both lanes have a mark of it, its first place counts, so that every event comes once.
  const ids = [...new Set(marks.map(({ id }) => id))];
  const place = ids.indexOf(mark.id);
  const isShown = place >= 0;
  const before = isShown ? ids[place - 1] : marks.findLast(({ at }) => at < mark.at)?.id;
  const after = isShown ? ids[place + 1] : marks.find(({ at }) => at >= mark.at)?.id;
  return {
    mark,
    earlier: before ?? null,
    later: after ?? null,
    outside: isShown ? "" : whyOutside(mark, view, clock, lang),
  };
}

/** Because of its years, of its partner or of its kind. */
function whyOutside({ at, lane }: EventMark, { partners }: View, { tracks }: Clock, lang: Lang): string {
  const { outside } = eventWords[lang];
  if (lane !== "BOTH" && !partners.includes(lane)) return outside.partner;
  const shown = lane === "BOTH" ? partners.flatMap((partner) => tracks[partner]) : tracks[lane];
  if (shown.some(({ from, to }) => at >= from && at < to + 1)) return outside.kind;
  return fill(outside.years, { span: formatSpans(shown) });
}
