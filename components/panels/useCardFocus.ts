"use client";
import { type RefObject, useLayoutEffect, useRef } from "react";

/** Parts of the page from which a reader opens an event. */
const openers = ".strip, #events";

/**
 * Leads the focus to the title of an event that was opened from the strip or the list, and brings the card into sight. Keys pressed
 * elsewhere and a link with an event in it leave the focus where it is; so do steps, unless their own link is gone.
 */
export function useCardFocus(title: RefObject<HTMLElement | null>, event: string): void {
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isStep = shown.current !== null && shown.current !== event;
    shown.current = event;
    const focus = document.activeElement;
    if (!focus?.closest(openers) && !(isStep && focus === document.body)) return;
    title.current?.focus({ preventScroll: true });
    bringIntoSight(title.current?.closest("article"));
  }, [title, event]);
}

/** Scrolls no more than it must; where the card is higher than the window its beginning shows. */
function bringIntoSight(card: HTMLElement | null | undefined): void {
  if (!card) return;
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(card);
  const needed = card.offsetHeight + Number.parseFloat(scrollMarginTop) + Number.parseFloat(scrollMarginBottom);
  card.scrollIntoView({ block: needed <= innerHeight ? "nearest" : "start" });
}
