"use client";
import type { KeyboardEvent } from "react";
import type { Span } from "../../lib/view/view";
import type { BoardActions } from "../useBoard";
import type { SharedYear } from "../useYear";

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageDown: -10, PageUp: 10 };

type Options = { span: Span; year: SharedYear; restYear: number; act: BoardActions };

/** Keys of a plot: arrows by a year, page keys by ten, Home and End to the edges, Enter pins, Esc undoes one thing. */
export function useYearKeys({ span, year, restYear, act }: Options) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const now = year.current() ?? restYear;
    if (event.key === "Enter" || event.key === " ") act.pick(now);
    else if (event.key === "Escape") {
      year.show(null);
      act.letGo();
    } else {
      const next = target(event.key, now, span);
      if (next === null) return;
      year.show(next);
    }
    event.preventDefault();
  };
}

function target(key: string, now: number, { from, to }: Span): number | null {
  if (key === "Home") return from;
  if (key === "End") return to;
  const step = steps[key];
  return step === undefined ? null : Math.min(to, Math.max(from, now + step));
}
