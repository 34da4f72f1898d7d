import type { Notice } from "../lib/view/url";
import { defaultViews, type View, type ViewPage } from "../lib/view/view";

/**
 * What the page shows, what of its address could not be used, whether the reader has changed the view since, and what was changed
 * before the address could be read.
 */
export type ViewState = { view: View; notices: Notice[]; isChanged: boolean; early: Partial<View> | null };

type States = Partial<Record<ViewPage, ViewState>>;
const initial: States = {};
const states: States = {};
const listeners = new Set<() => void>();

/** The state as the server painted it. */
export function serverState(page: ViewPage): ViewState {
  initial[page] ??= { view: defaultViews[page], notices: [], isChanged: false, early: {} };
  return initial[page];
}

export const readState = (page: ViewPage): ViewState => states[page] ?? serverState(page);

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps a new state and tells who shows it. */
export function set(page: ViewPage, state: ViewState): void {
  states[page] = state;
  for (const listener of listeners) listener();
}

/** Changes part of the view. The board writes it into the address, now or when it wakes. */
export function change(page: ViewPage, patch: Partial<View>): void {
  const { view, early } = readState(page);
  set(page, { view: { ...view, ...patch }, notices: [], isChanged: true, early: early && { ...early, ...patch } });
}
