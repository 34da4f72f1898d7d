import { windowPaths } from "../../lib/figure/overview";
import { formatSpan } from "../../lib/format";
import type { LaidOverview } from "../../lib/view/layout/layout.types";
import { gripsOf, windowOf } from "../../lib/view/layout/overview";
import type { Span } from "../../lib/view/view";

/** Moves everything in the overview that marks the span: painted marks, and what takes hold of them. Renders nothing. */
export function placeSpan(overview: HTMLElement, laid: LaidOverview, span: Span): void {
  const window = windowOf(laid.frame, span);
  for (const [name, d] of Object.entries(windowPaths(laid, window))) {
    overview.querySelector(`path.${name}`)?.setAttribute("d", d);
  }
  const grips = gripsOf(window, laid.frame);
  const words = { window: formatSpan(span.from, span.to), from: String(span.from), to: String(span.to) };
  const places = { window: (window.left + window.right) / 2, from: window.left, to: window.right };
  for (const grip of overview.querySelectorAll<HTMLElement>("[data-grip]")) {
    const id = grip.dataset.grip;
    if (id !== "window" && id !== "from" && id !== "to") continue;
    grip.style.left = `${grips[id].left}px`;
    grip.style.width = `${grips[id].width}px`;
    grip.style.setProperty("--at", `${places[id] - grips[id].left}px`);
    grip.dataset.years = words[id];
  }
}
