"use client";
import { type MouseEvent, type PointerEvent, useRef } from "react";
import { timeScale } from "../../lib/view/layout/frames";
import { spanOver } from "../../lib/view/spans";
import type { Follower } from "../crosshair";
import type { BoardActions } from "../useBoard";
import { type SharedYear, yearUnder } from "../useYear";
import { markSpan } from "./markSpan";
import { trackDrag } from "./trackDrag";

type Options = { follower: Follower; year: SharedYear; restYear: number; act: BoardActions };

/** px sideways from which a press is no click any more. */
const slack = 8;

/**
 * What a pointer does on a plot: hovering shows the year everywhere, a click or tap pins it, a drag shows the years it crossed, a double
 * click shows the usual span again.
 */
export function usePlotPointer({ follower, year, restYear, act }: Options) {
  const isDragged = useRef(false);
  const bringPinsBack = useRef(() => {});
  const show = (event: PointerEvent<HTMLElement>) => {
    if (!isDragged.current || event.buttons === 0) year.show(yearUnder(follower, event));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    isDragged.current = false;
    show(event);
    const first = yearUnder(follower, event);
    if (event.button !== 0 || !event.isPrimary || first === null) return;
    trackDrag(event, {
      ...dragFrom(event, follower, first, act),
      slack,
      begin: () => {
        isDragged.current = true;
        year.show(null);
      },
    });
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const isDrop = isDragged.current;
    isDragged.current = false;
    if (isDrop) return;
    if (event.detail > 2) return;
    // Browsers tell no double click where the first one has changed the picture, but they count the clicks.
    if (event.detail === 2) {
      bringPinsBack.current();
      return act.resetSpan();
    }
    bringPinsBack.current = act.holdPins();
    act.pick(yearUnder(follower, event) ?? year.current() ?? restYear);
  };
  return {
    onPointerMove: show,
    onPointerDown,
    onPointerLeave: ({ pointerType }: PointerEvent) => pointerType !== "touch" && year.show(null),
    onClick,
  };
}

/** A drag over a plot marks the years from the first one on, and zooms to them when it is dropped. */
function dragFrom(event: PointerEvent<HTMLElement>, follower: Follower, first: number, act: BoardActions) {
  const { frame, span } = follower;
  const plot = event.currentTarget;
  const time = timeScale(frame, span);
  const start = event.clientX - plot.getBoundingClientRect().left;
  const crossed = (dx: number) => {
    const last = time.yearAt(start + dx);
    return { from: Math.min(first, last), to: Math.max(first, last) };
  };
  return {
    move: (dx: number) => markSpan(plot, follower, crossed(dx)),
    cancel: () => markSpan(plot, follower, null),
    drop: (dx: number) => {
      markSpan(plot, follower, null);
      const { from, to } = crossed(dx);
      const zoomed = spanOver(from, to);
      if (zoomed) act.zoom(zoomed);
    },
  };
}
