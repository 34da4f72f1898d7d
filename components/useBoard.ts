"use client";
import { useCallback } from "react";
import type { ChartModel } from "../lib/view/model.types";
import { formatView } from "../lib/view/url";
import type { ViewPage } from "../lib/view/view";
import { change, readState } from "./viewStore";

/** A pinned year is let go, a first or second one is kept, a third one takes the place of the second. */
function withPin(pins: number[], year: number): number[] {
  if (pins.includes(year)) return pins.filter((pin) => pin !== year);
  return [...pins.slice(0, 1), year].sort((a, b) => a - b);
}

/** What a reader can do on a board. */
export function useBoard(page: ViewPage, { view, readout, span }: ChartModel) {
  const pick = useCallback((year: number) => change(page, { pin: withPin(readState(page).view.pin, year) }), [page]);
  const unpin = useCallback(() => change(page, { pin: [] }), [page]);
  const open = useCallback((event: string | null) => change(page, { event }), [page]);
  const href = (event: string) => `?${formatView({ ...view, event }, page)}`;
  const pins = view.pin.filter((year) => year >= span.from && year <= span.to);
  return { restYear: pins[0] ?? readout.restYear, pins, pick, unpin, open, href };
}
