import type { EventKind, Korea, Milestone } from "../types";

/** An event of the span. `at` is its date in years: 1990.748. */
export type EventMark = {
  id: string;
  at: number;
  lane: "PRK" | "KOR" | "BOTH";
  importance: 1 | 2 | 3;
  kind: EventKind;
  direction: -1 | 0 | 1;
  /** Years are counted from it: it is always named. */
  isZero: boolean;
  short: string;
  title: string;
  /** "30 September 1990", "October 2008", "1995". */
  date: string;
  milestone: Milestone;
};

export type EventsModel = {
  /** In order of their place on the axis. An event of both Koreas has a mark in each lane where the lanes are moved apart. */
  marks: EventMark[];
  /** The opened event, also where it is not among the marks. */
  opened: EventMark | null;
  /** "105 events". */
  countWords: string;
  /** The same where there is no room for it. */
  shortCountWords: string;
  /** "numbers are groups". */
  groupWords: string;
  /** "DPRK", "ROK": whose lane it is. */
  names: Record<Korea, string>;
  /** What a strip of one lane holds, the events of both Koreas among them: "55 events". */
  laneCountWords: Record<Korea, string>;
  /** The same where there is no room for it. */
  shortLaneCountWords: Record<Korea, string>;
  /** True where one lane holds all (Compare, one partner chosen). */
  lanes: ("PRK" | "KOR")[];
};
