"use client";
import { type RefObject, useEffect } from "react";
import { wake } from "./engine";
import { keepClicks, keepPointer, onTouch } from "./touch";

/** Wakes the board of a page when a reader is about to use it, or has asked for a view in the address. */
export function useWaking(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    // An address with a view, or a reader who was there before this script.
    const isWanted = document.documentElement.dataset.view === "pending";
    if (isWanted || main.current?.matches(":hover, :focus-within")) wake();
    keepClicks();
    keepPointer();
    return onTouch(main, wake);
  }, [main]);
}
