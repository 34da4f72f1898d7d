"use client";
import type { MouseEvent, PointerEvent } from "react";
import type { Follower } from "../crosshair";
import type { BoardActions } from "../useBoard";
import { type SharedYear, yearUnder } from "../useYear";

type Options = { follower: Follower; year: SharedYear; restYear: number; act: BoardActions };

/** What a pointer does on a plot: hovering shows the year everywhere, a click or tap pins it. */
export function usePlotPointer({ follower, year, restYear, act }: Options) {
  const show = (event: PointerEvent<HTMLElement>) => year.show(yearUnder(follower, event));
  return {
    onPointerMove: show,
    onPointerDown: show,
    onPointerLeave: ({ pointerType }: PointerEvent) => pointerType !== "touch" && year.show(null),
    onClick: (event: MouseEvent<HTMLElement>) => act.pick(yearUnder(follower, event) ?? year.current() ?? restYear),
  };
}
