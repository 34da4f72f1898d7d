import { timeScale } from "../view/layout/frames";
import type { Frame, LaidText } from "../view/layout/layout.types";
import { placeText } from "../view/layout/texts";
import { yearTicks } from "../view/ticks";
import type { Span } from "../view/view";
import { crisp, path } from "./svg";

/** The widths in which pictures of methods are painted: a phone, and half a page. Unit: px. */
export const methodsWidths = { narrow: 288, wide: 548 } as const;
export type MethodsForm = keyof typeof methodsWidths;

/** A picture in every width it is painted in, with the words over it. */
export type Painted = { title: string; tone: "PRK" | "KOR"; svg: Record<MethodsForm, string> };

/** The frame of a picture of methods, between two margins, px. */
export const methodsFrame = (form: MethodsForm, left: number, right: number): Frame => ({
  form: form === "wide" ? "wide" : "phone",
  width: methodsWidths[form],
  left,
  right,
});

/** Hairlines at round years from `top` to `foot`, and their names under them. */
export function paintYears(frame: Frame, span: Span, top: number, foot: number): { lines: string; names: LaidText[] } {
  const time = timeScale(frame, span);
  const years = yearTicks(span, frame.form === "phone" ? 6 : 8);
  return {
    lines: path("gridline", years.map((year) => `M${crisp(time.middle(year))} ${top}V${foot}`).join("")),
    names: years.map((year) =>
      placeText("year", String(year), [time.middle(year), foot + 14], 12, { anchor: "middle" }),
    ),
  };
}
