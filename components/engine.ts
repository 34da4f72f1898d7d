import { lazy } from "react";
import { dataset } from "#dataset";
import type { Lang } from "../lib/types";

const isServer = typeof window === "undefined";
let open: () => void = () => {};
const touched = new Promise<void>((resolve) => {
  open = resolve;
});
const whenTouched = isServer ? Promise.resolve() : touched;

/** Starts loading model, painter and data: on the first touch of the page, or at once where the address says something. */
export const wake = (): void => open();

const asLang = (text: string): Lang => (text === "es" ? "es" : "en");

/** The parts that failed and have not woken since: one that wakes does not make the page live for the others. */
const failed = new Set<unknown>();

/**
 * Waits for the touch, then for code and data together. Where either fails the server's markup stays, whole and readable, and the page
 * says that it is not live, until the network is back or a reader touches it again.
 */
export async function whenReady<T>(load: () => Promise<T>): Promise<T> {
  await whenTouched;
  if (isServer) return load();
  const page = document.documentElement;
  for (;;) {
    try {
      const [part] = await Promise.all([load(), dataset(asLang(page.lang))]);
      failed.delete(load);
      if (failed.size === 0) page.removeAttribute("data-failed");
      return part;
    } catch (error) {
      failed.add(load);
      page.removeAttribute("data-view");
      page.setAttribute("data-failed", "");
      console.error(error);
      await another();
    }
  }
}

/** What a reader does who tries again, or what the network does that is back. */
function another(): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController();
    const again = () => {
      heard.abort();
      resolve();
    };
    // Before React, which holds back every event from a part that has not woken.
    const options = { signal: heard.signal, capture: true };
    for (const chance of ["online", "pointerdown", "keydown"]) addEventListener(chance, again, options);
  });
}

/** The live parts. Until `wake` the server's markup stands in their place and costs nothing. */
export const BoardHead = lazy(() => whenReady(() => import("./BoardHead")));
export const Board = lazy(() => whenReady(() => import("./Board")));
