import { formatView, type Notice } from "../lib/view/url";
import { defaultViews, type View, type ViewPage } from "../lib/view/view";

/** What the page shows, and what of its address could not be used. */
export type ViewState = { view: View; notices: Notice[] };

const initial: Record<ViewPage, ViewState> = {
  explore: { view: defaultViews.explore, notices: [] },
  compare: { view: defaultViews.compare, notices: [] },
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

/** Takes over what the address says, once the data can tell what it may say. */
export function adopt(page: ViewPage, state: ViewState): void {
  states[page] = state;
  for (const listener of listeners) listener();
}

/** Changes part of the view and writes it into the address. */
export function change(page: ViewPage, patch: Partial<View>): void {
  const view = { ...states[page].view, ...patch };
  const query = formatView(view, page);
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
  adopt(page, { view, notices: [] });
}

/** Puts the notices away. */
export const dismiss = (page: ViewPage): void => adopt(page, { ...states[page], notices: [] });
