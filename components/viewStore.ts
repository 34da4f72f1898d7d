import type { Notice } from "../lib/view/url";
import { defaultViews, type View, type ViewPage } from "../lib/view/view";

/** What the page shows, what of its address could not be used, and whether the reader has changed the view since. */
export type ViewState = { view: View; notices: Notice[]; isChanged: boolean };

const initial: Record<ViewPage, ViewState> = {
  explore: { view: defaultViews.explore, notices: [], isChanged: false },
  compare: { view: defaultViews.compare, notices: [], isChanged: false },
};
const listeners = new Set<() => void>();
const states = { ...initial };

/** The state as the server painted it. */
export const serverState = (page: ViewPage): ViewState => initial[page];

export const readState = (page: ViewPage): ViewState => states[page];

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(page: ViewPage, state: ViewState): void {
  states[page] = state;
  for (const listener of listeners) listener();
}

/** Takes over what the address says, once the data can tell what it may say. */
export const adopt = (page: ViewPage, read: Pick<ViewState, "view" | "notices">): void =>
  set(page, { ...read, isChanged: false });

/** Changes part of the view. The board writes it into the address, now or when it wakes. */
export const change = (page: ViewPage, patch: Partial<View>): void =>
  set(page, { view: { ...states[page].view, ...patch }, notices: [], isChanged: true });

/** Puts the notices away. */
export const dismiss = (page: ViewPage): void => set(page, { ...states[page], notices: [] });
