import type { ChartModel, EventMark } from "../model.types";

/** The opened event with the ids of its neighbours in date order. */
export type OpenedEvent = { mark: EventMark; earlier: string | null; later: string | null };

/** Finds the event the view has open. Shape: null where none is open, or the open one is not among the events shown. */
export function openedEvent({ view, events: { marks } }: Pick<ChartModel, "view" | "events">): OpenedEvent | null {
  const place = marks.findIndex(({ id }) => id === view.event);
  const mark = marks[place];
  return mark ? { mark, earlier: marks[place - 1]?.id ?? null, later: marks[place + 1]?.id ?? null } : null;
}
