import type { EventMark } from "../event.types";
import type { LaidPlot } from "./layout.types";

/** What a key can explain. */
export type MarkKind = "reported" | "estimated" | "range" | "gap" | "hatch" | "break" | "both" | "closer" | "apart";

/**
 * Names the marks that stand in some plots and in the events over them, so that a key explains no others.
 *
 * Shape:  a line of lone points counts by their markers: a hollow one is estimated.
 */
export function marksDrawn(plots: readonly LaidPlot[], events: readonly EventMark[]): Set<MarkKind> {
  const lines = plots.flatMap((plot) => plot.lines);
  const dashes = lines.flatMap(({ segments, markers }) => [
    ...segments.map(({ isDashed }) => isDashed),
    ...markers.map(({ isHollow }) => isHollow),
  ]);
  const isDrawn: Record<MarkKind, boolean> = {
    reported: dashes.includes(false),
    estimated: dashes.includes(true),
    range: lines.some(({ bands }) => bands.length > 0),
    gap: lines.some(({ gaps }) => gaps.length > 0),
    hatch: plots.some(({ hatches }) => hatches.length > 0),
    break: lines.some(({ breaks }) => breaks.length > 0),
    both: events.some(({ lane }) => lane === "BOTH"),
    closer: events.some(({ direction }) => direction > 0),
    apart: events.some(({ direction }) => direction < 0),
  };
  return new Set(kinds.filter((kind) => isDrawn[kind]));
}

const kinds: MarkKind[] = ["reported", "estimated", "range", "gap", "hatch", "break", "both", "closer", "apart"];
