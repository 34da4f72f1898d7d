import type { Span, View } from "./view";

/** The pinned years that lie on the axis, earlier first. */
export const pinsIn = (pin: View["pin"], { from, to }: Span): number[] =>
  pin.filter((year) => year >= from && year <= to);

/** The pinned years that the axis does not show. */
export const pinsOutside = (pin: View["pin"], { from, to }: Span): number[] =>
  pin.filter((year) => year < from || year > to);
