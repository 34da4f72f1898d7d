import type { MouseEvent } from "react";

/** Opens an event in its place, unless the reader asks the browser for a tab or window of its own. */
export function followEvent(event: MouseEvent, open: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
}
