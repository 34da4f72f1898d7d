import type { Status } from "../types";

const fromBestToWorst: (Status | null)[] = [null, "A", "B", "E", "U"];

/**
 * Picks the less certain of two statuses: reported, break, estimated, low reliability.
 *
 * Shape:  null, no figure, gives way to the other.
 */
export function worst(a: Status | null, b: Status | null): Status | null {
  return fromBestToWorst.indexOf(a) < fromBestToWorst.indexOf(b) ? b : a;
}
