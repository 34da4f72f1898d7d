import { formatYear } from "../lib/format";
import { placeOf } from "../lib/view/clock";
import { timeScale } from "../lib/view/layout/frames";
import type { Frame, LaidPlot, ValueMapping } from "../lib/view/layout/layout.types";
import { heightOf } from "../lib/view/layout/valueAxis";
import type { FacetModel } from "../lib/view/plot.types";
import type { ReadoutModel } from "../lib/view/readout.types";
import type { Span } from "../lib/view/view";

/** A picture that follows the shared year. A strip has no values, so no facet and no mapping. */
export type Follower = {
  frame: Frame;
  span: Span;
  zero: number | null;
  values: { facet: FacetModel; mapping: ValueMapping } | null;
};

export const followerOf = (plot: LaidPlot, facet: FacetModel): Follower => ({
  frame: plot.frame,
  span: { from: plot.from, to: plot.to },
  zero: plot.zero,
  values: { facet, mapping: plot.mapping },
});

/** One thing that follows the year over a picture: the line across it, or the dot of one of its lines. */
type Mark = { element: HTMLElement; heightAt: ((year: number) => number | null) | null };

/** The marks of a picture, found once: the pointer asks for them at every move. */
export function marksOf(element: HTMLElement, { values }: Follower): Mark[] {
  return [...element.querySelectorAll<HTMLElement>("[data-follows]")].map((mark) => {
    const points = values?.facet.lines.find(({ key }) => key === mark.dataset.follows)?.points;
    if (!values || !points) return { element: mark, heightAt: null };
    const first = points[0] ? placeOf(points[0]) : 0;
    return { element: mark, heightAt: (year) => heightOf(values.mapping, points[year - first]?.plot ?? null) };
  });
}

/** Moves the marks of a picture to a year, or hides them. Touches nothing but their place. */
export function moveTo(marks: Mark[], { frame, span }: Follower, year: number | null): void {
  const x = year === null ? null : timeScale(frame, span).middle(year);
  for (const { element, heightAt } of marks) {
    const y = heightAt && year !== null ? heightAt(year) : null;
    element.hidden = x === null || (heightAt !== null && y === null);
    if (x === null || element.hidden) continue;
    element.style.transform = heightAt ? `translate(${x}px,${y}px)` : `translateX(${Math.round(x)}px)`;
  }
}

type Cell = { key: string; place: HTMLElement; value: Element | null; mark: Element | null; note: Element | null };

/** Where the year and its values are written, on the page and in the dock. */
export type ReadoutPlaces = { years: Element[]; rows: HTMLElement[]; cells: Cell[] };

/** Finds every place of a board that says the year or a value of it. */
export function placesOf(board: HTMLElement): ReadoutPlaces {
  const cells = [...board.querySelectorAll<HTMLElement>("[data-readout-cell]")].map((place) => ({
    key: place.dataset.readoutCell ?? "",
    place,
    value: place.querySelector("[data-value]"),
    mark: place.querySelector("[data-mark]"),
    note: place.querySelector("[data-note]"),
  }));
  const rows = [...board.querySelectorAll<HTMLElement>("[data-row-shift]")];
  return { years: [...board.querySelectorAll("[data-readout-year]")], rows, cells };
}

/** Writes one year into every readout of the board, cell by cell; what says it already is left alone. */
export function readOut({ years, rows, cells }: ReadoutPlaces, readout: ReadoutModel, year: number): void {
  for (const place of years) write(place, formatYear(year - (readout.zero ?? 0)));
  for (const row of rows) write(row, String(year - Number(row.dataset.rowShift)));
  for (const { key, place, value, mark, note } of cells) {
    const cell = readout.cell(year, key);
    write(value, cell?.value ?? "");
    write(mark, cell?.mark ?? "");
    write(note, cell?.note ?? "");
    // Where only a mark has room, the full note is a tooltip.
    const title = mark ? (cell?.note ?? "") : "";
    if (place.title !== title) place.title = title;
  }
}

function write(text: Element | null, words: string): void {
  if (text && text.textContent !== words) text.textContent = words;
}

/** Tells a screen reader where the slider of a plot stands. Not for hovering: it would be read aloud. */
export function setSlider(element: HTMLElement, { zero }: Follower, year: number): void {
  if (element.getAttribute("role") !== "slider") return;
  element.setAttribute("aria-valuenow", String(year));
  element.setAttribute("aria-valuetext", formatYear(year - (zero ?? 0)));
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
