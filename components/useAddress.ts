"use client";
import { useEffect } from "react";
import type { Dataset } from "../lib/types";
import { knownIn } from "../lib/view/known";
import { placeOn } from "../lib/view/link";
import { formatView, parseView } from "../lib/view/url";
import type { ViewPage } from "../lib/view/view";
import { afterPaint } from "./afterPaint";
import { adopt } from "./viewHome";
import { readState, subscribe } from "./viewStore";

/**
 * Keeps view and address the same: takes the view from the address once the data are there, and when the reader goes back; writes
 * what the reader changes. An address that could not be used as it is stays until then. Shows the plots that waited for it.
 */
export function useAddress(page: ViewPage, data: Dataset): void {
  useEffect(() => {
    const known = knownIn(data);
    let shown: string | null = null;
    const read = () => {
      // Going to a place in the page is no other view.
      if (location.search === shown) return;
      shown = location.search;
      adopt(page, parseView(shown, page, known));
    };
    const write = () => {
      const { view, isChanged } = readState(page);
      // The address of a frame is its site's: read again, it shows what that site chose.
      if (!isChanged || page === "embed") return;
      const query = formatView(view, page);
      history.replaceState(null, "", (query ? `?${query}` : location.pathname) + placeOn(page));
      shown = location.search;
    };
    read();
    write();
    document.documentElement.removeAttribute("data-view");
    addEventListener("popstate", read);
    // A new address costs the browser more than a frame has: the reader sees the new view first.
    let callOff = () => {};
    const stop = subscribe(() => {
      callOff();
      callOff = afterPaint(write);
    });
    return () => {
      callOff();
      removeEventListener("popstate", read);
      stop();
    };
  }, [page, data]);
}
