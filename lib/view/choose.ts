import type { EventKind } from "../types";
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

/** Moves a panel by so many places, as far as the list goes. */
export function movePanel(measures: string[], measure: string, by: -1 | 1): string[] {
  const place = measures.indexOf(measure) + by;
  if (!measures.includes(measure) || place < 0 || place >= measures.length) return measures;
  return measures.filter((one) => one !== measure).toSpliced(place, 0, measure);
}
