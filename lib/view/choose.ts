import type { EventKind } from "../types";
import { firstYear, lastYear } from "../years";
import type { View } from "./view";

/** Kinds of events a reader can choose from, in the order shown. */
export const eventKinds: readonly EventKind[] = [
  "treaty",
  "recognition",
  "military",
  "rupture",
  "summit",
  "visit_head_of_state",
  "visit_minister",
  "aid",
  "sanctions",
  "economic",
  "institution",
];

/**
 * Reads a year as typed by a reader.
 *
 * Shape: four digits with blanks around them in, a year of the site out; anything else is null.
 */
export function typedYear(text: string): number | null {
  if (!/^\s*\d{4}\s*$/.test(text)) return null;
  const year = Number(text);
  return year >= firstYear && year <= lastYear ? year : null;
}

/** Orders two years typed by a reader into a span. */
export const spanOf = (one: number, other: number): { from: number; to: number } => ({
  from: Math.min(one, other),
  to: Math.max(one, other),
});

/** The kinds an `events` choice stands for. */
export const kindsOf = (events: View["events"]): readonly EventKind[] => {
  if (events === "all") return eventKinds;
  return events === "none" ? [] : events;
};

/** Adds or takes away one kind of event; every kind is `all`, no kind is `none`. */
export function toggleKind(events: View["events"], kind: EventKind): View["events"] {
  const chosen = kindsOf(events);
  const next = eventKinds.filter((one) => chosen.includes(one) !== (one === kind));
  if (next.length === eventKinds.length) return "all";
  return next.length === 0 ? "none" : next;
}

/** Adds a panel at the end or takes it away; the last one stays. */
export function toggleMeasure(measures: string[], measure: string): string[] {
  if (!measures.includes(measure)) return [...measures, measure];
  return measures.length === 1 ? measures : measures.filter((one) => one !== measure);
}

/** Moves a panel before the one above it. */
export function moveUp(measures: string[], measure: string): string[] {
  const place = measures.indexOf(measure);
  if (place < 1) return measures;
  return [...measures.slice(0, place - 1), measure, ...measures.slice(place - 1).filter((one) => one !== measure)];
}
