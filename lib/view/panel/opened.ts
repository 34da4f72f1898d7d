import { formatSpan } from "../../format";
import type { Lang } from "../../types";
import { eventWords } from "../../words/events";
import { fill } from "../../words/fill";
import type { EventMark } from "../event.types";
import type { ChartModel } from "../model.types";

/** The opened event with the ids of its neighbours in date order, and why it is not among the events shown, "" where it is. */
export type OpenedEvent = { mark: EventMark; earlier: string | null; later: string | null; outside: string };

/**
 * Finds the event the view has open, and among the events shown the one before and the one after.
 *
 * Shape: null where none is open. An event the view does not show is found too.
 */
export function openedEvent({ view, events }: Pick<ChartModel, "view" | "events">, lang: Lang): OpenedEvent | null {
  const { opened: mark, marks } = events;
  if (!mark) return null;
  const place = marks.findIndex(({ id }) => id === mark.id);
  const isShown = place >= 0;
  const before = isShown ? marks[place - 1] : marks.findLast(({ at }) => at < mark.at);
  const after = isShown ? marks[place + 1] : marks.find(({ at }) => at >= mark.at);
  return {
    mark,
    earlier: before?.id ?? null,
    later: after?.id ?? null,
    outside: isShown ? "" : whyOutside(mark, view, lang),
  };
}

function whyOutside({ at, lane }: EventMark, { from, to, partners }: ChartModel["view"], lang: Lang): string {
  const { outside } = eventWords[lang];
  if (at < from || at >= to + 1) return fill(outside.years, { span: formatSpan(from, to) });
  return lane !== "BOTH" && !partners.includes(lane) ? outside.partner : outside.kind;
}
