import { own } from "../../own";
import type { Span } from "../view";
import type { Frame } from "./layout.types";

/** Where a plot stands: over the full width with wide end labels, in one of two columns, or alone under the columns. */
export type Place = "overlay" | "column" | "single";

/** Content widths painted at build; the page shows one of them until the true width is known. */
export const builtWidths = { wide: 1120, medium: 852, phone: 358 } as const;
export type BuiltForm = keyof typeof builtWidths;

/** Content widths of pictures that stand until the true width is known. A frame is most often between a phone and a page. */
export const stillWidths = { ...builtWidths, frame: 600 } as const;
export type StillForm = keyof typeof stillWidths;

const narrowestMedium = 852;
const narrowestWide = 1000;
const columnGap = 24;

/**
 * The frame of a plot in a page whose content is `contentWidth` wide.
 *
 * Unit: px, any width from 256 on. Frames of one place and width share their margins, so that years align.
 */
export function frameFor(place: Place, contentWidth: number): Frame {
  const form = formOf(contentWidth);
  if (form === "phone") return { form, width: contentWidth, left: 48, right: place === "overlay" ? 66 : 74 };
  if (place === "column") return { form, width: Math.floor((contentWidth - columnGap) / 2), left: 56, right: 74 };
  return { form, width: contentWidth, left: 56, right: place === "overlay" ? 136 : 74 };
}

/** The form a page takes at a content width, px. */
export function formOf(contentWidth: number): BuiltForm {
  if (contentWidth < narrowestMedium) return "phone";
  return contentWidth < narrowestWide ? "medium" : "wide";
}

/** The frame of a picture taken away. `isLarge` pictures are read from afar: larger type, larger margins. Unit: px. */
export function pictureFrame(width: number, isLarge: boolean, isColumn: boolean): Frame {
  if (isLarge) return { form: "slide", width, left: 84, right: isColumn ? 120 : 198 };
  return { form: "wide", width, left: 56, right: isColumn ? 74 : 136 };
}

const desktopHeights: Record<string, number> = { trade_total: 320, intensity: 208, unga_distance: 180 };
const compareHeights: Record<string, number> = { trade_total: 240, trade_export: 200, intensity: 180 };
const comparePhoneHeights: Record<string, number> = { trade_total: 190, trade_export: 200, intensity: 170 };

/** Height of the plot area of a panel, px: between the top gridline and the axis. */
export function plotHeight(panel: string, place: Place, form: BuiltForm): number {
  if (place === "overlay") return form === "phone" ? 200 : (own(desktopHeights, panel) ?? 208);
  return own(form === "phone" ? comparePhoneHeights : compareHeights, panel) ?? 180;
}

/** Sizes of type and marks, px. */
export type Sizes = {
  /** From the upper edge of the figure to the top gridline. */
  head: number;
  tick: number;
  label: number;
  end: number;
  era: number;
  marker: number;
  pinned: number;
  /** Half the length of a break mark. */
  breakHalf: number;
  /** From the plot to the end labels. */
  endGap: number;
  /** From the axis to the baseline of the year labels, and to the foot of the figure. */
  yearLine: number;
  foot: number;
};

const page = {
  head: 8,
  tick: 12,
  label: 12,
  era: 12,
  marker: 3.5,
  pinned: 4.5,
  breakHalf: 6,
  endGap: 10,
  yearLine: 18,
  foot: 26,
};

/** Sizes for a frame: a slide is read from afar, a phone has no room. Unit: px. */
export function sizesFor(frame: Frame): Sizes {
  if (frame.form === "slide") {
    return {
      head: 20,
      tick: 17,
      label: 18,
      end: 20,
      era: 16,
      marker: 5,
      pinned: 6,
      breakHalf: 8,
      endGap: 12,
      yearLine: 26,
      foot: 36,
    };
  }
  if (frame.form === "phone") return { ...page, end: 12, marker: 3, breakHalf: 4, endGap: 6 };
  return { ...page, end: frame.right < 100 ? 12 : 13 };
}

/** Years to px and back. A year is a slot from `at(year)` to `at(year + 1)`; its value sits at `middle(year)`. */
export type TimeScale = {
  slot: number;
  left: number;
  right: number;
  at: (time: number) => number;
  middle: (year: number) => number;
  yearAt: (x: number) => number;
};

/** The time scale of a frame over a span: every picture of a page uses this one. */
export function timeScale(frame: Frame, span: Span): TimeScale {
  const right = frame.width - frame.right;
  const slot = (right - frame.left) / (span.to + 1 - span.from);
  const at = (time: number) => frame.left + (time - span.from) * slot;
  return {
    slot,
    left: frame.left,
    right,
    at,
    middle: (year) => at(year + 0.5),
    yearAt: (x) => Math.min(span.to, Math.max(span.from, Math.floor(span.from + (x - frame.left) / slot))),
  };
}
