import type { Notice } from "../lib/view/url";
import { defaultViews, type View, type ViewPage } from "../lib/view/view";

/**
 * What the page shows, what of its address could not be used, whether the reader has changed the view since, and what was changed
 * before the address could be read.
 */
export type ViewState = { view: View; notices: Notice[]; isChanged: boolean; early: Partial<View> | null };

const untouched = (page: ViewPage): ViewState => ({
  view: defaultViews[page],
  notices: [],
  isChanged: false,
  early: {},
});

const initial: Record<ViewPage, ViewState> = {
  explore: untouched("explore"),
  compare: untouched("compare"),
  embed: untouched("embed"),
  methods: untouched("methods"),
};
const listeners = new Set<() => void>();
const states = { ...initial };

const homes: Record<ViewPage, Pick<View, "from" | "to" | "periods">> = { ...defaultViews };

/** The years a page goes back to: of a frame those of its address, else those of the default view. */
export function homeSpan(page: ViewPage): Pick<View, "from" | "to" | "periods"> {
  const { from, to, periods } = homes[page];
  return { from, to, periods };
}

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

/** Takes over what the address says, once the data can tell what it may say, under what the reader has changed before. */
export function adopt(page: ViewPage, { view, notices }: Pick<ViewState, "view" | "notices">): void {
  const early = states[page].early ?? {};
  if (page === "embed") homes[page] = view;
  set(page, { view: { ...view, ...early }, notices, isChanged: Object.keys(early).length > 0, early: null });
}

/** Changes part of the view. The board writes it into the address, now or when it wakes. */
export function change(page: ViewPage, patch: Partial<View>): void {
  const { view, early } = states[page];
  set(page, { view: { ...view, ...patch }, notices: [], isChanged: true, early: early && { ...early, ...patch } });
}

/** Puts the notices away. */
export const dismiss = (page: ViewPage): void => set(page, { ...states[page], notices: [] });
