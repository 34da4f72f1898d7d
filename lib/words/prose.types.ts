import type { Derivation, Korea, Partner, Status } from "../types";
import type { Reason } from "../view/urlField";
import type { HalfLife } from "../view/view";

/** Half of the intensity panel. */
export type Half = "cooperation" | "conflict";

/** What the intensity panel draws of each partner: its two halves, and activity, which has no sign. */
export type Part = Half | "activity";

/** Parts of the index that are not known in some years. */
export type Lack = "disputes" | "alliances" | "arms";

/** Whose figures a sentence is about: the USSR alone, Russia alone, or both, joined at 1991/92. */
export type Actor = "soviet" | "russian" | "joined";

/** How far a figure moved: by percent, by a factor, or down to nothing. Numbers come formatted. */
export type Movement =
  | { kind: "fell"; percent: string }
  | { kind: "grew"; percent: string }
  | { kind: "multiplied"; factor: string }
  | { kind: "zero" };

/** A figure with its year, both formatted. */
export type Said = { value: string; year: string };

/** Peak or trough: its value is null where the sentence has said it already. */
export type Extreme = { value: string | null; year: string };

/** What became of one line of the intensity panel at the end of the span. */
export type IntensityClause = {
  partner: Partner;
  half: Half;
  /** True where the year is the last of the data, so that the sentence may say "now". */
  isNow: boolean;
  year: string;
} & (
  | { kind: "record"; extreme: "highest" | "lowest"; since: string | null }
  | { kind: "exceeds" }
  | { kind: "moved"; direction: "rose" | "fell" | "same"; from: string; to: string }
  | { kind: "at"; value: string }
);

/** Where a partner went in UN votes. */
export type Approach = "close" | "closer" | "away" | "same" | "back" | "forth";

/** Words for a measure that the sentences know by name; every other measure speaks through its catalogue title. */
export type FlowWords = {
  /** "Trade with the DPRK", to open a sentence. */
  subject: (partner: Partner, actor: Actor) => string;
  /** "with the ROK", to go on with it. */
  relation: (partner: Partner) => string;
  isPlural: boolean;
  /** "Russian exports plus imports (USSR to 1991)." */
  definition: (actor: Actor) => string;
  /** "trade figures": what is missing, in the plural. */
  figures: string;
  /** "no total": what is missing in one year. */
  none: string;
};

/** Every sentence and label that is put together from data. Numbers, years and units come in as formatted words. */
export type Prose = {
  /** Names on charts. */
  names: Record<Partner | "RATIO" | "BOTH", string>;
  /** Names inside a sentence: "the DPRK". */
  the: Record<Partner, string>;
  /** Both Koreas where there is nothing: "either Korea". */
  either: string;
  fullNames: Record<Korea, string>;
  flows: Record<"trade_total" | "trade_export" | "trade_import", FlowWords>;
  /** Short measure names for columns and menus, by id. */
  short: Record<string, string>;
  halves: Record<Part, string>;
  /** Column heads of a phone, by measure or half. */
  shortest: Record<string, string>;
  /** Name of a measure in a mode. */
  modes: {
    share: (name: string) => string;
    index: (name: string, base: string) => string;
    ratio: (name: string) => string;
  };
  status: Record<Status, string>;
  /** How a figure came to be; only what a reader must know in place of the status. */
  derived: Partial<Record<Derivation, string>>;
  list: (words: string[]) => string;
  /** "A; b", the parts of a title. */
  clauses: (parts: string[]) => string;

  page: {
    heading: (who: "both" | Partner, actor: Actor, years: string) => string;
    headingCompare: (years: string, isSide: boolean) => string;
    standfirst: (partners: Korea[]) => string;
    standfirstCompare: (partners: Korea[], isLocked: boolean) => string;
    overview: string;
    eventCount: (count: number) => string;
    eventGroups: string;
    eraOf: (name: string, era: string) => string;
  };

  title: {
    movement: (subject: string, isPlural: boolean, movement: Movement, from: string, to: string) => string;
    /** The same for a second line; `from` is null where it starts in the same year as the first. */
    movementToo: (relation: string, isPlural: boolean, movement: Movement, from: string | null, to: string) => string;
    single: (subject: string, isPlural: boolean, said: Said) => string;
    /** After a clause whose figures are interpolated, outliers or of low reliability. */
    unsound: string;
    /** After a clause on two neighbouring years with a break between them. */
    newBasis: string;
    same: (subject: string, isPlural: boolean, value: string, from: string, to: string) => string;
    /** Generic measures: "UN votes in common: DPRK up from 54 in 1991 to 77 in 2019". */
    generic: (name: string, parts: string[]) => string;
    moved: (name: string, direction: "up" | "down" | "same", first: Said, last: Said, withYears: boolean) => string;
    at: (name: string, said: Said) => string;
    constant: (name: string, value: string, from: string, to: string) => string;
    intensity: (clause: IntensityClause) => string;
    /** The same for a second partner; `before` is the clause it follows. */
    intensityToo: (clause: IntensityClause, before: IntensityClause) => string;
    un: (parts: { partner: Partner; approach: Approach }[], years: { from: string; to: string } | null) => string;
    /** Which of the two is larger, and since when. */
    larger: (
      more: string,
      less: string,
      isPlural: boolean,
      when: { kind: "since" | "every" | "from"; from: string; to: string },
    ) => string;
    largerGeneric: (
      name: string,
      more: string,
      less: string,
      when: { kind: "since" | "every" | "from"; from: string; to: string },
    ) => string;
  };

  summary: {
    /** Opens the sentence of a line that has no subject of its own: "UN distance, DPRK". */
    subject: (partner: Partner, name: string) => string;
    half: (half: Part, partner: Partner) => string;
    /** `isPlural` is null where the subject is only a name: then a colon takes the place of the verb. */
    line: (
      subject: string,
      isPlural: boolean | null,
      first: Said,
      last: Said,
      peak: Extreme,
      trough: Extreme,
    ) => string;
    single: (subject: string, isPlural: boolean | null, said: Said) => string;
    /** All figures of a line the same. */
    constant: (subject: string, isPlural: boolean | null, value: string, from: string, to: string) => string;
    /** `isOneSource`: only the preferred source is drawn, and others may have figures. */
    none: (subject: string, isOneSource: boolean) => string;
    missing: (parts: { name: string; years: string }[], isOneSource: boolean) => string;
    /** What the index of the two Koreas is not computed from, and when. */
    cover: Record<Lack, (year: string) => string>;
    unreliable: (parts: { name: string; years: string }[]) => string;
    estimated: (parts: { name: string; years: string }[]) => string;
  };

  /** The same beside the years, longest form first. */
  lacks: Record<Lack, (year: string) => string[]>;

  subtitle: {
    money: (year: string | null) => string;
    /** Units that a definition need not name, as a sentence. */
    units: Record<string, string>;
    index: (base: string) => string;
    /** Prices behind an index of money. */
    prices: (year: string | null) => string;
    share: string;
    ratio: (name: string) => string;
    ratioOf: string;
    /** `factor` is what a gridline is worth over the one below; null where that differs from line to line. */
    log: (factor: number | null, hasZero: boolean) => string;
    hatched: string;
    intensity: (half: HalfLife) => string;
    activity: (half: HalfLife) => string;
    weights: (changed: string[]) => string;
    un: string;
    unSince: (since: string) => string;
    source: (name: string) => string;
    own: string;
    noRatio: (years: string, name: string) => string;
  };

  /** Unit of a table, in its caption. */
  units: Record<string, string>;

  axis: { farther: string; equal: string; ratio: string };

  missing: {
    /** No figures before a year at all; or in the first years of the span. */
    before: (figures: string, year: string) => string;
    during: (figures: string, years: string) => string;
    after: (figures: string, year: string) => string;
    figures: string;
    dollarFigures: string;
    none: string;
    /** What a mode lacks: in the plural or as a mass, and for one year. */
    modes: Record<"ratio" | "share" | "source", { figures: string; none: string }> & {
      /** The ROK figure would have to be divided by a zero. */
      overZero: string;
      /** There is a trade figure, and nothing to divide it by. */
      noWhole: string;
    };
    atLeast: (value: string) => string;
    atMost: (value: string) => string;
    /** "DPRK 2022: at least 20" each. */
    onlyLimits: (parts: string[]) => string;
    /** Years before there were two states. */
    undivided: string;
    /** A reason that holds for one partner of several. */
    of: (name: string, reason: string) => string;
    notYet: string;
    caption: (years: string, none: string) => string;
    reason: Record<"M" | "L" | "O" | "Q", string>;
    /** For the measures of UN votes, whose gap is of its own kind: no seat, no vote. */
    neitherInUn: (who: Korea[], year: string) => string;
    noTotal: string;
    importsAlone: (value: string, actor: Actor) => string;
    exportsAlone: (value: string, actor: Actor) => string;
    noPoints: (figures: string, who: string, years: string) => string;
    noPointsOfSource: (figures: string, source: string, who: string, years: string) => string;
    otherSources: string;
    noSource: string;
    noBase: (who: string, figures: string, year: string, isZero: boolean) => string;
    baseNeeds: (years: string) => string;
    baseNever: string;
    noRatio: (years: string) => string;
    ratioNeeds: string;
    noShare: (who: string, years: string) => string;
    shareNeeds: string;
    noConstant: string;
  };

  callout: {
    dated: (value: string, year: string) => string;
    range: (year: string, low: string, high: string) => string;
    zero: (year: string) => string;
    zeroShort: (year: string) => string;
  };

  end: {
    in: (value: string, year: string) => string;
    note: (year: string, status: string) => string;
    estimated: (year: string) => string;
    times: (factor: string) => string;
  };

  readout: {
    trade: (name: string, unit: string) => string;
    currentDollars: string;
    constantDollars: (year: string) => string;
    index: (base: string) => string;
    range: (words: string) => string;
    nothing: string;
  };

  table: {
    /** Names a line in a table: "DPRK cooperation". */
    line: (name: string, measure: string) => string;
    /** What a record in the title is measured against, where that lies outside the table. */
    recordBefore: (subject: string, extreme: "highest" | "lowest", before: string, said: Said, first: string) => string;
    /** The same where the record is not that of the whole series: the last year that surpassed it. */
    lastBeyond: (subject: string, extreme: "highest" | "lowest", said: Said) => string;
    year: string;
    status: string;
    range: string;
    source: string;
    caption: (name: string, unit: string, years: string) => string;
    heads: Record<"measure" | "partner" | "change", string>;
  };

  notice: {
    ownAxes: string;
    noLog: (name: string) => string;
    noLogMirrored: (name: string) => string;
    pinOutside: (years: string, span: string) => string;
    /** `steps`: ranks, which have no index. */
    stays: (name: string, mode: "share" | "ratio" | "index" | "steps") => string;
    noBase: (name: string, who: string, base: string) => string;
    sourceNowhere: (source: string, name: string) => string;
    periods: string;
    align: string;
  };

  /** Why a control cannot apply to what is shown. */
  controls: Record<
    | "noLog"
    | "noDollars"
    | "pricesCancel"
    | "noIndex"
    | "noShare"
    | "noRatio"
    | "onePartner"
    | "undivided"
    | "oneLine"
    | "oneAxis",
    string
  >;

  /** What became of a part of the address that could not be used. */
  address: {
    asked: (parameter: string, given: string) => string;
    reasons: Record<Reason, string>;
    instead: (parameter: string, used: string) => string;
    /** Where nothing stands instead, because the parameter itself is unknown. */
    ignored: string;
    /** Of very many parts that cannot be used only the first are named; two or more are left. */
    more: (count: number) => string;
  };

  sources: {
    line: (parts: string[]) => string;
    further: (count: string) => string;
    intensity: (events: string) => string;
    names: Record<string, string>;
  };
};
