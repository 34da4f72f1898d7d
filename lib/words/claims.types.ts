import type { Claim } from "../types";
import type { Counted } from "./events.types";

/** Words of the Claims page. Places in braces are filled with numbers, years and names that come formatted. */
export type ClaimsWords = {
  title: string;
  skip: string;
  /** `{total}` and what `fared` says of each verdict, then the references: `{n}`, `{read}`. */
  standfirst: string;
  fared: Record<Claim["verdict"], Counted>;
  tally: Record<"heading" | "verdict" | "all" | "label", string>;
  verdicts: Record<Claim["verdict"], string>;
  meanings: Record<Claim["verdict"], string>;
  kinds: Record<Claim["kind"], string>;
  /** The same of many, at the head of a column. */
  many: Record<Claim["kind"], string>;
  list: Record<"heading" | "tools" | "verdict" | "partner" | "kind" | "every" | "found" | "all" | "nothing", string>;
  /** `{n}`, `{years}` */
  paragraph: string;
  paragraphs: string;
  says: string;
  sourcesSay: string;
  noSources: string;
  /** What stands over the references of a claim. */
  references: string;
  links: ClaimLinkWords;
  figure: ClaimFigureWords;
  slips: SlipWords;
};

/** Where a claim is on the charts: `{span}`, `{date}`, `{year}`, `{measure}`; the milestone: `{id}`, `{title}`. */
export type ClaimLinkWords = Record<
  "event" | "eventAndYear" | "figure" | "period" | "around" | "nearest" | "besides" | "milestone",
  string
>;

/**
 * The figure of the charts beside the article's.
 *
 * `shown` and `missing` have `{measure}`, `{partner}`, `{year}`, `{value}`, `{note}`; the rest `{times}` or `{percent}`.
 */
export type ClaimFigureWords = Record<
  "shown" | "missing" | "tooSmall" | "tooLarge" | "inRange" | "above" | "below",
  string
>;

/** The slips explained. */
export type SlipWords = {
  heading: string;
  /** `{n}`, `{corrected}` */
  intro: string;
  units: {
    heading: string;
    /** `{years}`, `{times}` */
    text: string;
    label: string;
    columns: Record<"claim" | "printed" | "chart" | "times" | "meant", string>;
    /** `{n}` */
    printed: string;
    /** `{times}` */
    times: string;
    /** `{value}`, `{percent}` */
    above: string;
    below: string;
    inRange: string;
  };
  /** `{stated}`, `{real}`, `{days}` */
  date: { heading: string; text: string };
  /** `{km}`, `{miles}`, `{asKm}`, `{longer}`, `{official}` */
  length: { heading: string; text: string };
  /** `{n}` */
  others: Counted;
};
