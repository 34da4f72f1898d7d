"use client";
import { type KeyboardEvent, useRef } from "react";
import { edgeAfterKey, type SpanEdge } from "../../lib/view/spans";
import type { Span } from "../../lib/view/view";

type Options = { span: Span; place: (span: Span) => void; settle: (span: Span) => void };

/** Keys of the two handles. A key that is held down moves the picture; the view follows when it is let go. */
export function useSpanKeys({ span, place, settle }: Options) {
  const held = useRef<Span | null>(null);
  const release = () => {
    if (held.current) settle(held.current);
    held.current = null;
  };
  return (edge: SpanEdge) => ({
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const next = edgeAfterKey(held.current ?? span, edge, event.key);
      if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      held.current = next;
      if (event.repeat) place(next);
      else release();
    },
    onKeyUp: release,
    onBlur: release,
  });
}
