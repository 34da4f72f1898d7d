"use client";
import { type MouseEvent, type PointerEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { LaidOverview } from "../../lib/view/layout/layout.types";
import { historyScale } from "../../lib/view/layout/overview";
import { centreSpan, moveEdge, type SpanEdge, slideSpan } from "../../lib/view/spans";
import type { Span } from "../../lib/view/view";
import { placeSpan } from "./placeSpan";
import { trackDrag } from "./trackDrag";
import { useSpanKeys } from "./useSpanKeys";

type Options = { overview: RefObject<HTMLElement | null>; laid: LaidOverview; span: Span; zoom: (span: Span) => void };

/** px before a press on a handle is a drag: less than that is a finger that trembles. */
const slack = 3;

/** What pointer and keys do in the overview. While it is dragged the span moves in the picture; the view changes when it is let go. */
export function useSpanHandles({ overview, laid, span, zoom }: Options) {
  const stop = useRef(() => {});
  useLayoutEffect(() => {
    if (overview.current) placeSpan(overview.current, laid, span);
    return () => stop.current();
  }, [overview, laid, span]);

  const time = historyScale(laid.frame);
  const place = (next: Span) => {
    if (overview.current) placeSpan(overview.current, laid, next);
  };
  const settle = (next: Span) => {
    place(next);
    if (next.from !== span.from || next.to !== span.to) zoom(next);
  };
  const hold = (moved: (years: number) => Span) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const grip = event.currentTarget;
    const after = (dx: number) => moved(Math.round(dx / time.slot));
    const end = (next: Span) => {
      grip.removeAttribute("data-held");
      settle(next);
    };
    stop.current = trackDrag(event, {
      slack,
      begin: () => grip.setAttribute("data-held", ""),
      move: (dx) => place(after(dx)),
      drop: (dx) => end(after(dx)),
      cancel: () => end(span),
    });
  };
  const keys = useSpanKeys({ span, place, settle });

  return {
    /** A click beside the window brings it there. */
    track: {
      onClick: (event: MouseEvent<HTMLElement>) => {
        const { left } = event.currentTarget.getBoundingClientRect();
        settle(centreSpan(span, time.yearAt(time.left + event.clientX - left)));
      },
    },
    window: { onPointerDown: hold((years) => slideSpan(span, years)) },
    handle: (edge: SpanEdge) => ({
      onPointerDown: hold((years) => moveEdge(span, edge, span[edge] + years)),
      ...keys(edge),
    }),
  };
}
