"use client";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { LaidOverview } from "../../lib/view/layout/layout.types";
import { historyScale } from "../../lib/view/layout/overview";
import { centreSpan, edgeAfterKey, moveEdge, type SpanEdge, slideSpan } from "../../lib/view/spans";
import type { Span } from "../../lib/view/view";
import { placeSpan } from "./placeSpan";
import { trackDrag } from "./trackDrag";

type Options = { overview: RefObject<HTMLElement | null>; laid: LaidOverview; span: Span; zoom: (span: Span) => void };

/** px before a press on a handle is a drag: less than that is a finger that trembles. */
const slack = 3;

/** What pointer and keys do in the overview. While it is dragged the span moves in the picture; the view changes when it is let go. */
export function useSpanHandles({ overview, laid, span, zoom }: Options) {
  const stop = useRef(() => {});
  const held = useRef<Span | null>(null);
  const time = historyScale(laid.frame);
  useLayoutEffect(() => {
    if (overview.current) placeSpan(overview.current, laid, span);
    return () => stop.current();
  }, [overview, laid, span]);

  const place = (next: Span) => overview.current && placeSpan(overview.current, laid, next);
  const settle = (next: Span) => {
    place(next);
    if (next.from !== span.from || next.to !== span.to) zoom(next);
  };

  /** Drags one end, or with `null` the whole window. */
  const onPointerDown = (edge: SpanEdge | null) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const grip = event.currentTarget;
    const after = (dx: number) => {
      const years = Math.round(dx / time.slot);
      return edge ? moveEdge(span, edge, span[edge] + years) : slideSpan(span, years);
    };
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

  /** A key that is held down moves the picture; the view follows when it is let go. */
  const onKeyDown = (edge: SpanEdge) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = edgeAfterKey(held.current ?? span, edge, event.key);
    if (!next) return;
    event.preventDefault();
    if (!event.repeat) return settle(next);
    held.current = next;
    place(next);
  };
  const release = () => {
    if (held.current) settle(held.current);
    held.current = null;
  };

  /** A click beside the window brings it there. */
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    settle(centreSpan(span, time.yearAt(time.left + event.clientX - left)));
  };

  return {
    track: { onClick },
    window: { onPointerDown: onPointerDown(null) },
    handle: (edge: SpanEdge) => ({
      onPointerDown: onPointerDown(edge),
      onKeyDown: onKeyDown(edge),
      onKeyUp: release,
      onBlur: release,
    }),
  };
}
