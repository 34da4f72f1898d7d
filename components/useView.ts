"use client";
import { useSyncExternalStore } from "react";
import type { ViewPage } from "../lib/view/view";
import { readState, serverState, subscribe, type ViewState } from "./viewStore";

/** The view of the page; the default one on the server and until the address has been read. */
export function useView(page: ViewPage): ViewState {
  return useSyncExternalStore(
    subscribe,
    () => readState(page),
    () => serverState(page),
  );
}
