import { defaultViews, type View, type ViewPage } from "../lib/view/view";
import { readState, set, type ViewState } from "./viewStore";

/** What the address of a frame showed. */
let framed: View | null = null;

/** The years a page goes back to: of a frame those of its address, else those of the default view. */
export function homeSpan(page: ViewPage): Pick<View, "from" | "to" | "periods"> {
  const { from, to, periods } = (page === "embed" && framed) || defaultViews[page];
  return { from, to, periods };
}

/** Takes over what the address says, once the data can tell what it may say, under what the reader has changed before. */
export function adopt(page: ViewPage, { view, notices }: Pick<ViewState, "view" | "notices">): void {
  const early = readState(page).early ?? {};
  if (page === "embed") framed = view;
  set(page, { view: { ...view, ...early }, notices, isChanged: Object.keys(early).length > 0, early: null });
}

/** Puts the notices away. */
export const dismiss = (page: ViewPage): void => set(page, { ...readState(page), notices: [] });
