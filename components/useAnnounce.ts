"use client";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { ChartModel } from "../lib/view/model.types";

/** Says something about the model as it will be when the keys rest. */
export type Announce = (words: (model: ChartModel) => string) => void;

/** How long the keys rest before anything is said. Unit: ms. */
const rest = 300;

/** One polite voice for a whole board: each key silences what was about to be said, and the last one is answered. */
export function useAnnounce(board: RefObject<HTMLElement | null>, model: ChartModel): Announce {
  const latest = useRef(model);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = model;
  }, [model]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return useCallback(
    (words) => {
      const place = board.current?.querySelector("[data-announce]");
      if (!place) return;
      clearTimeout(waiting.current);
      // Emptied first, or the same words twice would be said once.
      place.textContent = "";
      waiting.current = setTimeout(() => {
        place.textContent = words(latest.current);
      }, rest);
    },
    [board],
  );
}
