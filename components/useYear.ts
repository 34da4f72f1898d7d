"use client";
import { type MouseEvent, type RefObject, useEffect, useMemo, useRef } from "react";
import { timeScale } from "../lib/view/layout/frames";
import type { ReadoutModel } from "../lib/view/model.types";
import { type Follower, moveTo, readOut } from "./crosshair";

/** What a picture of the board needs to follow and to lead the shared year. */
export type SharedYear = {
  /** Lets a picture follow; null takes it out. */
  follow: (element: HTMLElement, follower: Follower | null) => void;
  /** Shows a year everywhere; null goes back to the year at rest. */
  show: (year: number | null) => void;
  /** The year shown now, if any. */
  current: () => number | null;
};

/**
 * One hovered year for all pictures, kept outside React: moving the pointer renders nothing.
 * `readout` is null where two pinned years stand in its place.
 */
export function useYear(
  board: RefObject<HTMLElement | null>,
  readout: ReadoutModel | null,
  restYear: number,
): SharedYear {
  const followers = useRef(new Map<HTMLElement, Follower>());
  const year = useMemo((): SharedYear => {
    let current: number | null = null;
    return {
      follow: (element, follower) => {
        if (follower) followers.current.set(element, follower);
        else followers.current.delete(element);
      },
      current: () => current,
      show: (next) => {
        if (next === current) return;
        current = next;
        for (const [element, follower] of followers.current) moveTo(element, follower, next);
        board.current?.toggleAttribute("data-hover", next !== null);
        if (board.current && readout) readOut(board.current, readout, next ?? restYear);
      },
    };
  }, [board, readout, restYear]);
  useEffect(() => {
    // What the pointer wrote is unknown to React, so a new view starts from the year at rest.
    const root = board.current;
    if (root && readout) readOut(root, readout, restYear);
    return () => year.show(null);
  }, [board, readout, restYear, year]);
  return year;
}

/** The year under the pointer, or null outside the years of the picture. */
export function yearUnder({ frame, span }: Follower, event: MouseEvent<HTMLElement>): number | null {
  const { left } = event.currentTarget.getBoundingClientRect();
  const x = event.clientX - left;
  const time = timeScale(frame, span);
  return x < time.left || x > time.right ? null : time.yearAt(x);
}
