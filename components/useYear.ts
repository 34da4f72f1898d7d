"use client";
import { type MouseEvent, type RefObject, useEffect, useMemo, useRef } from "react";
import { timeScale } from "../lib/view/layout/frames";
import type { ChartModel } from "../lib/view/model.types";
import type { ReadoutModel } from "../lib/view/readout.types";
import { type Follower, marksOf, moveTo, placesOf, type ReadoutPlaces, readOut, setSlider } from "./crosshair";
import { atMostEvery } from "./pace";

/** What a picture of the board needs to follow and to lead the shared year. */
export type SharedYear = {
  /** Lets a picture follow; null takes it out. */
  follow: (element: HTMLElement, follower: Follower | null) => void;
  /** Shows the year under the pointer everywhere; null goes back to the one the keys hold, else to the year at rest. */
  show: (year: number | null) => void;
  /** Keeps the year the keys have come to: it outlasts the pointer and a change of the view. */
  hold: (year: number | null) => void;
  /** The year shown now, if any. */
  current: () => number | null;
};

/** The eye follows the crosshair; words that change faster than this are only flicker, and cost most of a move. Unit: ms. */
const pace = 80;

type Shown = { hovered: number | null; held: number | null; readout: ReadoutModel | null; restYear: number };

/** One year for all pictures, kept outside React: moving the pointer renders nothing. */
export function useYear(board: RefObject<HTMLElement | null>, model: ChartModel, restYear: number): SharedYear {
  const followers = useRef(new Map<HTMLElement, { follower: Follower; marks: ReturnType<typeof marksOf> }>());
  const shown = useRef<Shown>({ hovered: null, held: null, readout: null, restYear });
  const year = useMemo(() => {
    let places: ReadoutPlaces = { years: [], rows: [], cells: [] };
    const current = () => shown.current.hovered ?? shown.current.held;
    const tell = () => {
      const { readout, restYear } = shown.current;
      if (readout) readOut(places, readout, current() ?? restYear);
    };
    const tellSoon = atMostEvery(pace, tell);
    const draw = (write: () => void) => {
      for (const { follower, marks } of followers.current.values()) moveTo(marks, follower, current());
      board.current?.toggleAttribute("data-hover", current() !== null);
      write();
    };
    const settle = (next: Partial<Shown>) => {
      Object.assign(shown.current, next);
      if (board.current) places = placesOf(board.current);
      for (const [element, { follower }] of followers.current)
        setSlider(element, follower, shown.current.held ?? shown.current.restYear);
      draw(tell);
    };
    return {
      current,
      settle,
      follow: (element: HTMLElement, follower: Follower | null) => {
        followers.current.delete(element);
        if (!follower) return;
        const marks = marksOf(element, follower);
        followers.current.set(element, { follower, marks });
        // A plot can come later than the year it is to show.
        moveTo(marks, follower, current());
        setSlider(element, follower, shown.current.held ?? shown.current.restYear);
      },
      show: (next: number | null) => {
        if (next === shown.current.hovered) return;
        shown.current.hovered = next;
        draw(tellSoon);
      },
      hold: (held: number | null) => settle({ held, hovered: null }),
    };
  }, [board]);
  useEffect(() => {
    // What the pointer and the keys wrote is unknown to React, so a new view is written over anew.
    const { held } = shown.current;
    const isShown = held !== null && held >= model.span.from && held <= model.span.to;
    // Two pinned years stand in the place of the readout.
    const readout = model.pinChange ? null : model.readout;
    year.settle({ readout, restYear, hovered: null, held: isShown ? held : null });
  }, [model, restYear, year]);
  useEffect(() => {
    // Who goes to the controls has not left.
    const home = board.current?.closest("main");
    const leave = ({ relatedTarget }: FocusEvent) => {
      const stays = relatedTarget instanceof Node && home?.contains(relatedTarget);
      if (!stays && document.hasFocus()) year.hold(null);
    };
    home?.addEventListener("focusout", leave);
    return () => home?.removeEventListener("focusout", leave);
  }, [board, year]);
  return year;
}

/** The year under the pointer, or null outside the years of the picture. */
export function yearUnder({ frame, span }: Follower, event: MouseEvent<HTMLElement>): number | null {
  const { left } = event.currentTarget.getBoundingClientRect();
  const x = event.clientX - left;
  const time = timeScale(frame, span);
  return x < time.left || x > time.right ? null : time.yearAt(x);
}
