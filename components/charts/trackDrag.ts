import type { PointerEvent } from "react";

type Drag = {
  /** px sideways before a movement counts as a drag. */
  slack: number;
  begin: () => void;
  /** How far the pointer is from where it went down, px; once a frame. */
  move: (dx: number) => void;
  /** Only a drag that has begun is dropped or cancelled. */
  drop: (dx: number) => void;
  /** Instead of `drop`: after Esc, or where the browser took the pointer to scroll. */
  cancel: () => void;
};

/**
 * Follows a pointer that went down, outside React, until it is let go. A finger must move clearly sideways: up and down belongs to
 * the page. Gives back what stops it.
 */
export function trackDrag(down: PointerEvent<HTMLElement>, { slack, begin, move, drop, cancel }: Drag): () => void {
  const { currentTarget: element, pointerId, pointerType, clientX, clientY } = down;
  const listening = new AbortController();
  let hasBegun = false;
  let frame = 0;

  const end = (then: () => void) => {
    if (listening.signal.aborted) return;
    listening.abort();
    cancelAnimationFrame(frame);
    if (element.hasPointerCapture(pointerId)) element.releasePointerCapture(pointerId);
    if (hasBegun) then();
  };
  const isDrag = (dx: number, dy: number) =>
    Math.abs(dx) >= slack && (pointerType !== "touch" || Math.abs(dx) >= 2 * Math.abs(dy));
  const onMove = (event: globalThis.PointerEvent) => {
    const dx = event.clientX - clientX;
    if (!hasBegun) {
      if (!isDrag(dx, event.clientY - clientY)) return;
      hasBegun = true;
      begin();
      element.setPointerCapture(pointerId);
    }
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => move(dx));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !hasBegun) return;
    // Esc ends this drag and nothing else.
    event.stopPropagation();
    event.preventDefault();
    end(cancel);
  };

  // At the window: until a drag has begun the pointer is not captured, and may leave the element.
  const listen = (
    type: "pointermove" | "pointerup" | "pointercancel" | "lostpointercapture",
    run: (event: globalThis.PointerEvent) => void,
  ) =>
    window.addEventListener(type, (event) => event.pointerId === pointerId && run(event), { signal: listening.signal });
  listen("pointermove", onMove);
  listen("pointerup", (event) => end(() => drop(event.clientX - clientX)));
  listen("pointercancel", () => end(cancel));
  // A finger is captured by what it first touched; handing it over is no loss.
  listen("lostpointercapture", ({ target }) => target === element && end(cancel));
  window.addEventListener("keydown", onKey, { signal: listening.signal, capture: true });
  return () => end(cancel);
}
