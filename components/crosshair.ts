import { timeScale } from "../lib/view/layout/frames";
import type { Frame, LaidPlot, ValueMapping } from "../lib/view/layout/layout.types";
import { heightOf } from "../lib/view/layout/valueAxis";
import type { FacetModel, ReadoutModel } from "../lib/view/model.types";
import type { Span } from "../lib/view/view";

/** A picture that follows the shared year. A strip has no values, so no facet and no mapping. */
export type Follower = { frame: Frame; span: Span; values: { facet: FacetModel; mapping: ValueMapping } | null };

export const followerOf = (plot: LaidPlot, facet: FacetModel): Follower => ({
  frame: plot.frame,
  span: { from: plot.from, to: plot.to },
  values: { facet, mapping: plot.mapping },
});

/** Moves the line and the dots over one picture to a year, or hides them. Touches nothing but their place. */
export function moveTo(element: HTMLElement, { frame, span, values }: Follower, year: number | null): void {
  const x = year === null ? null : timeScale(frame, span).middle(year);
  for (const mark of element.querySelectorAll<HTMLElement>("[data-follows]")) {
    const key = mark.dataset.follows;
    const y = key && values && year !== null ? pointY(values, key, year) : null;
    mark.hidden = x === null || (Boolean(key) && y === null);
    if (x !== null) mark.style.transform = key ? `translate(${x}px,${y}px)` : `translateX(${Math.round(x)}px)`;
  }
}

function pointY(
  { facet, mapping }: { facet: FacetModel; mapping: ValueMapping },
  key: string,
  year: number,
): number | null {
  const line = facet.lines.find((one) => one.key === key);
  const point = line?.points[year - (line.points[0]?.year ?? year)];
  return heightOf(mapping, point?.plot ?? null);
}

/** Writes one year into every readout of the board, cell by cell. */
export function readOut(board: HTMLElement, readout: ReadoutModel, year: number): void {
  for (const place of board.querySelectorAll("[data-readout-year]")) place.textContent = String(year);
  for (const place of board.querySelectorAll<HTMLElement>("[data-readout-cell]")) {
    const cell = readout.cell(year, place.dataset.readoutCell ?? "");
    write(place, "[data-value]", cell?.value ?? "");
    write(place, "[data-mark]", cell?.mark ?? "");
    write(place, "[data-note]", cell?.note ?? "");
    // Where only a mark has room, the full note is a tooltip.
    if (place.querySelector("[data-mark]")) place.title = cell?.note ?? "";
  }
}

/** Tells a screen reader where the slider of a plot stands. Not for hovering: it would be read aloud. */
export function setSlider(element: HTMLElement, year: number): void {
  if (element.getAttribute("role") !== "slider") return;
  element.setAttribute("aria-valuenow", String(year));
  element.setAttribute("aria-valuetext", String(year));
}

/** The keys of a plot's lines in order, and the one the keys read. */
export function linesOf(plot: HTMLElement): { keys: string[]; chosen: string } {
  const dots = dotsOf(plot);
  const keys = dots.map(({ dataset }) => dataset.follows ?? "");
  const chosen = dots.find(({ dataset }) => dataset.chosen !== undefined)?.dataset.follows;
  return { keys, chosen: chosen ?? keys[0] ?? "" };
}

/** Marks the dot of the line the keys read. */
export function choose(plot: HTMLElement, key: string): void {
  for (const dot of dotsOf(plot)) dot.toggleAttribute("data-chosen", dot.dataset.follows === key);
}

const dotsOf = (plot: HTMLElement): HTMLElement[] => [
  ...plot.querySelectorAll<HTMLElement>('[data-follows]:not([data-follows=""])'),
];

function write(place: HTMLElement, part: string, words: string): void {
  const text = place.querySelector(part);
  if (text) text.textContent = words;
}
