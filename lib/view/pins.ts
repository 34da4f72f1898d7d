import type { View } from "./view";

type Pinned = Pick<View, "pin" | "from" | "to">;

/** The pinned years of a view that lie in its span, earlier first. */
export const pinsIn = ({ pin, from, to }: Pinned): number[] => pin.filter((year) => year >= from && year <= to);

/** The pinned years of a view that its span does not show. */
export const pinsOutside = ({ pin, from, to }: Pinned): number[] => pin.filter((year) => year < from || year > to);
