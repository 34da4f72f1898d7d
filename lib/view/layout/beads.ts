import type { EventMark } from "../event.types";
import { clamp } from "./boxes";
import type { TimeScale } from "./frames";
import type { LaidBead } from "./layout.types";

/** Width of the mark for a number of events, px: a marker for one, a pill for several, a wider one from ten on. */
export function beadWidth(count: number): number {
  if (count === 1) return 10;
  return count > 9 ? 26 : 20;
}

type Group = { lead: EventMark; events: EventMark[]; x: number };

/**
 * Gathers the events of one lane into beads. In order of importance, then date, year 0 before all, each takes a bead at its own date if no
 * bead is within `apart` px of it; otherwise it joins the nearest. So the first of a group sits at its true date, beads
 * never touch, and every event is counted once.
 *
 * Shape: beads from left to right, within the plot. Unit: px.
 */
export function layoutBeads(
  lane: LaidBead["lane"],
  events: EventMark[],
  time: TimeScale,
  y: number,
  apart: number,
  open: string | null,
): LaidBead[] {
  const groups: Group[] = [];
  for (const event of events.toSorted(byRank)) {
    const x = time.at(event.at);
    const nearest = nearestOf(groups, x);
    if (nearest && Math.abs(nearest.x - x) < apart) nearest.events.push(event);
    else groups.push({ lead: event, events: [event], x });
  }
  return keepApart(groups, time, apart).map(({ lead, events, x }) => {
    const opened = events.find((event) => event.id === open);
    const ordered = events.toSorted((a, b) => a.at - b.at);
    const mark = { isLabelled: false, isOpen: opened !== undefined, width: beadWidth(events.length) };
    return { lane, x, y, lead: opened ?? lead, events: ordered, ...mark };
  });
}

/** Year 0 first, then by importance, then by date, then by id: the same events always give the same beads. */
export function byRank(a: EventMark, b: EventMark): number {
  return Number(b.isZero) - Number(a.isZero) || a.importance - b.importance || a.at - b.at || (a.id < b.id ? -1 : 1);
}

function nearestOf(groups: Group[], x: number): Group | undefined {
  return groups.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}

/** Pills moved into the plot at its edges may come too near their neighbours: then the lesser joins the other. */
function keepApart(groups: Group[], time: TimeScale, apart: number): Group[] {
  const placed = groups
    .map((group) => ({ ...group, x: within(time, time.at(group.lead.at), group.events.length) }))
    .toSorted((a, b) => a.x - b.x);
  const index = placed.findIndex((group, i) => i > 0 && group.x - (placed[i - 1]?.x ?? 0) < apart);
  const right = placed[index];
  const left = placed[index - 1];
  if (!left || !right) return placed;
  const [first, second] = byRank(left.lead, right.lead) < 0 ? [left, right] : [right, left];
  const merged = { ...first, events: [...first.events, ...second.events] };
  return keepApart([...placed.filter((group) => group !== left && group !== right), merged], time, apart);
}

function within(time: TimeScale, x: number, count: number): number {
  const half = beadWidth(count) / 2;
  return clamp(x, time.left + half, time.right - half);
}
