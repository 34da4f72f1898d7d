import { type ReactNode, useSyncExternalStore } from "react";
import type { ControlState } from "../lib/view/controls";

/** What the woken board hands to the controls: what it shows, and the lists that open under them. */
export type Handed = Partial<ControlState> & {
  kinds?: ReactNode;
  panels?: ReactNode;
  periods?: ReactNode;
  alignments?: ReactNode;
  /** The years of the events from which years are counted. */
  aligned?: string | null;
  /** Whose calendar the years of the span are of, where they are counted from events of different years. */
  whose?: string | null;
};

const nothing: Handed = {};
const listeners = new Set<() => void>();
let handed = nothing;

/** Hands over what belongs to the view that is shown now; what was handed over before stays. */
export function hand(over: Handed): void {
  handed = { ...handed, ...over };
  for (const listener of listeners) listener();
}

/** What the board has handed over; nothing before it has woken, so that it costs the first load nothing. */
export function useHanded(): Handed {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => handed,
    () => nothing,
  );
}
