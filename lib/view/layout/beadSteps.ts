import type { LaidBead, LaidStrip } from "./layout.types";
import { rows } from "./stripRows";

const lanes = ["PRK", "BOTH", "KOR"] as const;
/** How far a finger may land from a bead of the narrow spine and still mean it, px. */
const spineReach = { across: 22, down: 11 };

/**
 * The bead a key leads to: left and right to the neighbour in the lane, up and down to the nearest in the next lane that has any,
 * Home and End to the first and last of the lane.
 *
 * Shape: null where the key leads nowhere, as at the end of a lane.
 */
export function stepBead(beads: LaidBead[], from: LaidBead, key: string): LaidBead | null {
  const lane = laneOf(beads, from.lane);
  const place = lane.indexOf(from);
  if (key === "ArrowLeft") return lane[place - 1] ?? null;
  if (key === "ArrowRight") return lane[place + 1] ?? null;
  if (key === "Home") return lane[0] ?? null;
  if (key === "End") return lane.at(-1) ?? null;
  if (key === "ArrowUp" || key === "ArrowDown") return nearestIn(beads, from, key === "ArrowUp" ? -1 : 1);
  return null;
}

function laneOf(beads: LaidBead[], lane: LaidBead["lane"]): LaidBead[] {
  return beads.filter((bead) => bead.lane === lane).toSorted((a, b) => a.x - b.x);
}

function nearestIn(beads: LaidBead[], from: LaidBead, step: -1 | 1): LaidBead | null {
  for (let place = lanes.indexOf(from.lane) + step; place >= 0 && place < lanes.length; place += step) {
    const lane = beads.filter((bead) => bead.lane === lanes[place]);
    if (lane.length > 0) return nearestTo(from.x, lane);
  }
  return null;
}

function nearestTo(x: number, beads: LaidBead[]): LaidBead | null {
  return beads.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? null;
}

/**
 * The bead a tap means: the nearest of the lane under the finger, or one of the spine right there.
 *
 * Shape: null over the names of the eras, and where there are no beads.
 * Unit: px of the strip.
 */
export function beadUnder({ beads }: Pick<LaidStrip, "beads">, x: number, y: number): LaidBead | null {
  if (y < rows.era) return null;
  const spine = beads.filter(({ lane }) => lane === "BOTH");
  const near = nearestTo(x, spine);
  if (near && Math.abs(near.x - x) <= spineReach.across && Math.abs(near.y - y) <= spineReach.down) return near;
  const others = beads.filter(({ lane }) => lane !== "BOTH");
  const lane = others.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0]?.lane;
  return nearestTo(x, lane ? others.filter((bead) => bead.lane === lane) : spine);
}
