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

/**
 * Waits for the touch, then for code and data together. Where either fails the part never wakes: the server's markup stays, whole and
 * readable, and the page says that it is not live.
 */
export function whenReady<T>(load: () => Promise<T>): Promise<T> {
  return whenTouched
    .then(() =>
      isServer ? load() : Promise.all([load(), dataset(asLang(document.documentElement.lang))]).then(([part]) => part),
    )
    .catch((error: unknown) => {
      if (isServer) throw error;
      document.documentElement.removeAttribute("data-view");
      document.documentElement.setAttribute("data-failed", "");
      console.error(error);
      return new Promise<T>(() => {});
    });
}

/** The live parts. Until `wake` the server's markup stands in their place and costs nothing. */
export const BoardHead = lazy(() => whenReady(() => import("./BoardHead")));
export const Board = lazy(() => whenReady(() => import("./Board")));
