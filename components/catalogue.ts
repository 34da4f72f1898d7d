import { useSyncExternalStore } from "react";

/** A measure a panel can show. */
export type PanelChoice = { id: string; name: string };

const none: PanelChoice[] = [];
const listeners = new Set<() => void>();
let choices = none;

/** Names the measures a panel can show, once the data are there. */
export function setCatalogue(named: PanelChoice[]): void {
  choices = named;
  for (const listener of listeners) listener();
}

/** The measures a panel can show; none before the page has woken, so that their names cost the first load nothing. */
export function useCatalogue(): PanelChoice[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => choices,
    () => none,
  );
}
