import type { RefObject } from "react";

const touches = ["pointerover", "focusin", "touchstart"] as const;

/**
 * Calls `run` at the first sign that a reader is about to use a part of the page. Gives back what takes the listeners away.
 *
 * They listen at the window, before React does: it holds back every event from a part that has not woken.
 */
export function onTouch(part: RefObject<HTMLElement | null>, run: () => void): () => void {
  const stop = () => {
    for (const touch of touches) removeEventListener(touch, listen, true);
  };
  const listen = ({ target }: Event) => {
    if (!(target instanceof Node) || !part.current?.contains(target)) return;
    stop();
    run();
  };
  for (const touch of touches) addEventListener(touch, listen, { capture: true, passive: true });
  return stop;
}

let pointer: { x: number; y: number } | null = null;

function notePointer({ clientX: x, clientY: y, pointerType }: PointerEvent): void {
  pointer = pointerType === "mouse" ? { x, y } : null;
}

/** Remembers where the pointer is, for a page that wakes under a pointer at rest. */
export function keepPointer(): void {
  for (const type of ["pointerover", "pointermove"] as const)
    addEventListener(type, notePointer, { capture: true, passive: true });
}

/** Moves the pointer to where it is: what has woken under it answers. */
export function replayPointer(): void {
  for (const type of ["pointerover", "pointermove"] as const) removeEventListener(type, notePointer, { capture: true });
  if (!pointer) return;
  const { x, y } = pointer;
  const place = document.elementFromPoint(x, y)?.closest("[data-plot]");
  place?.dispatchEvent(
    new PointerEvent("pointermove", { bubbles: true, clientX: x, clientY: y, pointerType: "mouse" }),
  );
}

let kept: HTMLElement | null = null;

function keep({ target }: Event): void {
  kept = target instanceof Element ? target.closest<HTMLElement>("button:not([popovertarget]), input") : null;
}

/** Keeps the last click on a button or a choice that has not woken, to be done when it has. What the browser does alone is done. */
export function keepClicks(): void {
  addEventListener("click", keep, true);
}

/** Does the click that was kept. */
export function replayClick(): void {
  removeEventListener("click", keep, true);
  if (kept?.isConnected && kept.closest("#board")) {
    // The browser has chosen it already; a second click would change nothing.
    if (kept instanceof HTMLInputElement) kept.checked = false;
    kept.click();
  }
  kept = null;
}
