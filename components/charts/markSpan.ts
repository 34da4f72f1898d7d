import { formatSpan } from "../../lib/format";
import type { Span } from "../../lib/view/view";
import type { Follower } from "../crosshair";

/** Tints the marked years in every plot of the board, all of which show the same years, and writes them into the one that is dragged. */
export function markSpan(
  plot: HTMLElement,
  { span: shown, zero }: Pick<Follower, "span" | "zero">,
  marked: Span | null,
): void {
  const slot = 100 / (shown.to + 1 - shown.from);
  const board = plot.closest(".board") ?? plot;
  for (const mark of board.querySelectorAll<HTMLElement>("[data-drag-span]")) {
    mark.hidden = marked === null;
    if (!marked) continue;
    mark.style.left = `${(marked.from - shown.from) * slot}%`;
    mark.style.width = `${(marked.to + 1 - marked.from) * slot}%`;
    if (plot.contains(mark)) mark.dataset.years = formatSpan(marked.from - (zero ?? 0), marked.to - (zero ?? 0));
    else delete mark.dataset.years;
  }
}
