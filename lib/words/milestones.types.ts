import type { Milestone, Source } from "../types";
import type { Counted } from "./events.types";

/** Words of the Milestones page. */
export type MilestonesWords = {
  title: string;
  skip: string;
  /** The opening sentences; `{n}`, `{span}`, `{parts}` and so on stand for what the data hold. */
  standfirst: {
    all: string;
    partners: Record<Milestone["partner"], string>;
    confidence: string;
    levels: Record<Milestone["confidence"], string>;
    sources: string;
    checked: Record<Source["checked"], Counted>;
    background: Counted;
  };
  /** What a reader must know of the tables, and the link to how the index is made. */
  reading: { text: string; link: string };
  /** Direction of an event that is no step. */
  neither: string;
  importance: Record<Milestone["importance"], string>;
  verification: { seen: string; background: string };
  break: string;
  breakLink: string;
  /** `{n}` sources, `{read}` of them read. */
  sources: { all: Counted; some: string; none: Counted };
  /** Leads to the entry of a source on the Data page. */
  entry: string;
  /** Heads the claims that rest on an event. */
  claims: string;
  /** `{span}` stands for the years shown. */
  explore: string;
  /** Heads events that no era covers. */
  noEra: string;
  /** Heads the events without their eras. */
  flat: string;
  all: string;
  facets: { partner: string; kind: string; importance: string; era: string; since: string };
  /** The choices of `since`: no year, and a `{year}`. */
  since: { any: string; year: string };
  partners: { PRK: string; KOR: string; KOREA: string };
  importances: Record<Milestone["importance"], string>;
  sorts: { date: string; latest: string; importance: string };
  groups: { legend: string; era: string; none: string };
  tools: { search: string; found: string; all: string; nothing: string };
};
