"use client";
import type { LaidBead } from "../../lib/view/layout/layout.types";

type Props = {
  beads: LaidBead[];
  /** The bead the tab key leads to, and the one whose list is open. */
  stop: LaidBead | undefined;
  listed: LaidBead | undefined;
  nameOf: (bead: LaidBead) => string;
  reach: (bead: LaidBead) => void;
};

/** The first event of a bead, which stays the same whatever is open. */
export const keyOf = ({ events, lead }: LaidBead): string => (events[0] ?? lead).id;

/** A button over each bead, all of them one tab stop. What a press or a key does, the strip around them knows. */
export function Beads({ beads, stop, listed, nameOf, reach }: Props) {
  return beads.map((bead, place) => {
    const name = nameOf(bead);
    const isGroup = bead.events.length > 1;
    return (
      <button
        key={keyOf(bead)}
        type="button"
        className="bead"
        style={{ left: bead.x, top: bead.y }}
        tabIndex={bead === stop ? 0 : -1}
        data-bead={place}
        data-events={bead.events.map(({ id }) => id).join(" ")}
        title={name}
        aria-label={name}
        aria-expanded={isGroup ? bead === listed : bead.isOpen}
        aria-haspopup={isGroup ? "dialog" : undefined}
        aria-current={bead.isOpen || undefined}
        onFocus={() => reach(bead)}
      />
    );
  });
}
