"use client";
import { useCallback, useMemo } from "react";
import { axisSpan, zoomed } from "../lib/view/clock";
import { placeOn } from "../lib/view/link";
import type { ChartModel } from "../lib/view/model.types";
import { pinsIn } from "../lib/view/pins";
import { formatView } from "../lib/view/url";
import type { Span, View, ViewPage } from "../lib/view/view";
import { homeSpan } from "./viewHome";
import { change, readState } from "./viewStore";

/** What a reader can do on a board, whatever it shows: the functions stay the same ones. */
export type BoardActions = {
  /** Pins a year, or lets it go where it is pinned. */
  pick: (year: number) => void;
  unpin: () => void;
  /** Remembers the pins; the answer brings them back. */
  holdPins: () => () => void;
  /** Opens an event, or closes the opened one. */
  open: (event: string | null) => void;
  zoom: (span: Span) => void;
  /** Shows the years the page shows at first. */
  resetSpan: () => void;
  /** Undoes one thing: the opened event, else the pins, else the zoom. */
  letGo: () => void;
};

/** A pinned year is let go, a first or second one is kept, a third one takes the place of the second. Those out of sight go. */
function withPin({ pin }: View, axis: Span, year: number): number[] {
  const pins = pinsIn(pin, axis);
  if (pins.includes(year)) return pins.filter((pin) => pin !== year);
  return [...pins.slice(0, 1), year].sort((a, b) => a - b);
}

function actionsOf(page: ViewPage): BoardActions {
  return {
    pick: (year) => change(page, { pin: withPin(readState(page).view, axisSpan(readState(page).view, page), year) }),
    unpin: () => change(page, { pin: [] }),
    holdPins: () => {
      const { pin } = readState(page).view;
      return () => change(page, { pin });
    },
    open: (event) => change(page, { event }),
    zoom: (span) => change(page, zoomed(readState(page).view, page, span)),
    resetSpan: () => change(page, homeSpan(page)),
    letGo: () => {
      const { view } = readState(page);
      if (view.event !== null) change(page, { event: null });
      else if (pinsIn(view.pin, axisSpan(view, page)).length > 0) change(page, { pin: [] });
      else change(page, homeSpan(page));
    },
  };
}

/** What a reader can do on a board, and where the readout stands at rest. */
export function useBoard(page: ViewPage, { view, span, readout }: ChartModel) {
  const act = useMemo(() => actionsOf(page), [page]);
  const pins = pinsIn(view.pin, span);
  return { restYear: pins[0] ?? readout.restYear, pins, act };
}

/** The address of the view with another event open. */
export function useEventLinks({ view, page }: ChartModel) {
  return useCallback((event: string) => `?${formatView({ ...view, event }, page)}${placeOn(page)}`, [view, page]);
}
