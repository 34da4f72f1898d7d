import type { EventKind, Milestone } from "../types";

/** Words for one of a thing and, with `{n}` in them, for several. */
export type Counted = [one: string, many: string];

/** Words of the beads, their lists and the opened event. */
export type EventWords = {
  partners: Record<Milestone["partner"], string>;
  /** The number of events where there is little room. */
  count: Counted;
  /** Where an event took the two sides: in the name of a bead of one, in the opened event. */
  directions: { closer: string; apart: string };
  /** The same counted, for a bead of several. */
  steps: { closer: Counted; apart: Counted; neutral: Counted };
  kinds: Record<EventKind, Counted>;
  /** Why the opened event has no bead. `{span}` stands for the years shown. */
  outside: { years: string; partner: string; kind: string };
  /** Years before and after the opened event. */
  around: { legend: string; unit: string };
  /** In place of a value of a year the data do not reach, and the sentence that says so; `{years}` and `{span}` stand for years. */
  beyond: { cell: string; remark: string };
};
