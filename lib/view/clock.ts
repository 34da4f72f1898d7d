import type { Korea, Milestone, Partner } from "../types";
import type { Point } from "./plot.types";
import type { Span, View, ViewPage } from "./view";

/** Calendar years of a line, and how far they are moved on the axis: axis year = calendar year + shift. */
export type Track = Span & { shift: number; period: Span | null };

/** The event that is year 0 of a partner. */
export type ZeroEvent = { partner: Korea; milestone: Milestone };

/** How the years of a page run: as in the calendar, from an event of each partner, or from the start of each of two periods. */
export type Clock = {
  kind: "calendar" | "event" | "period";
  /** First and last year of the axis, in the calendar of the partner whose event is the later one, or of the earlier period. */
  axis: Span;
  /** The year of the axis that reads 0; null in the calendar. */
  zero: number | null;
  /** The events counted from, of both partners, whichever are shown: a ratio needs them both. */
  events: ZeroEvent[];
  /** The calendar year that reads 0, partner by partner, also of one that is not shown; null without events. */
  origins: Record<Korea, number> | null;
  /** The stretches a line is drawn in. Undivided Korea has none where the two Koreas are moved apart. */
  tracks: Record<Partner | "RATIO", Track[]>;
};

/**
 * Works out the clock of a view.
 *
 * `from` and `to` are years of the partner whose event is the later one; the other partner shows the years that lie as far from its
 * own event. Two periods take the place of `from` and `to` on Compare and in a frame. An event the data lack leaves the calendar.
 *
 * Shape:  a ratio of aligned figures has no calendar year: its track counts from the events.
 */
export function clockOf(view: View, milestones: Milestone[], page: ViewPage): Clock {
  if (view.periods && hasPeriods(page)) return periodClock(view.periods);
  const events = view.align ? zeroEvents(view.align, milestones) : null;
  return events ? eventClock(view, events) : calendarClock(view);
}

/** Whether a page can lay two periods over each other. */
export const hasPeriods = (page: ViewPage): boolean => page === "compare" || page === "embed";

/** The year of the axis a point stands in. */
export const placeOf = ({ at }: Pick<Point, "at">): number => Math.floor(at);

function calendarClock({ from, to }: Span): Clock {
  const axis = { from, to };
  const tracks = sameTracks([{ ...axis, shift: 0, period: null }]);
  return { kind: "calendar", axis, zero: null, events: [], origins: null, tracks };
}

const sameTracks = (tracks: Track[]): Clock["tracks"] => ({ PRK: tracks, KOR: tracks, KOREA: tracks, RATIO: tracks });

/** The calendar year an event counts from. */
export const yearOf = ({ date }: Pick<Milestone, "date">): number => Number(date.slice(0, 4));

function zeroEvents(align: Record<Korea, string>, milestones: Milestone[]): Record<Korea, Milestone> | null {
  const PRK = milestones.find(({ id }) => id === align.PRK);
  const KOR = milestones.find(({ id }) => id === align.KOR);
  return PRK && KOR ? { PRK, KOR } : null;
}

function eventClock({ from, to, partners }: View, milestones: Record<Korea, Milestone>): Clock {
  const origins = { PRK: yearOf(milestones.PRK), KOR: yearOf(milestones.KOR) };
  const zero = Math.max(...partners.map((partner) => origins[partner]));
  const track = (origin: number, shift = zero - origin): Track[] => [
    { from: from - shift, to: to - shift, shift, period: null },
  ];
  const [first = "PRK", second = first] = partners;
  return {
    kind: "event",
    axis: { from, to },
    zero,
    events: (["PRK", "KOR"] as const).map((partner) => ({ partner, milestone: milestones[partner] })),
    origins,
    tracks: {
      PRK: track(origins.PRK),
      KOR: track(origins.KOR),
      KOREA: origins[first] === origins[second] ? track(origins[first]) : [],
      RATIO: track(0),
    },
  };
}

/** First and last year of the axis of a view; of two periods the calendar is that of the earlier. */
export function axisSpan({ from, to, periods }: Pick<View, "from" | "to" | "periods">, page: ViewPage): Span {
  if (!periods || !hasPeriods(page)) return { from, to };
  const zero = Math.min(...periods.map((period) => period.from));
  return { from: zero, to: zero + Math.max(...periods.map((period) => period.to - period.from)) };
}

/**
 * What of a view a zoom to a stretch of the axis changes: the span, or both periods, each as far as it reaches.
 *
 * Shape:  nothing where a period would keep less than two years.
 */
export function zoomed(view: Pick<View, "from" | "to" | "periods">, page: ViewPage, { from, to }: Span): Partial<View> {
  const { periods } = view;
  if (!periods || !hasPeriods(page)) return { from, to };
  const zero = axisSpan(view, page).from;
  const cut = (period: Span): Span => ({
    from: from - zero + period.from,
    to: Math.min(to - zero + period.from, period.to),
  });
  const [first, second] = [cut(periods[0]), cut(periods[1])];
  return first.from < first.to && second.from < second.to ? { periods: [first, second] } : {};
}

function periodClock(periods: [Span, Span]): Clock {
  const ordered = periods.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const [first, last] = ordered;
  const zero = first?.from ?? 0;
  const isTwice = first?.from === last?.from && first?.to === last?.to;
  const tracks = (isTwice ? ordered.slice(1) : ordered).map((period) => ({
    ...period,
    shift: zero - period.from,
    period,
  }));
  const axis = axisSpan({ ...periods[0], periods }, "compare");
  return { kind: "period", axis, zero, events: [], origins: null, tracks: sameTracks(tracks) };
}

/** The earlier of two periods, which gives its colour to the later one; null where there are not two. */
export function earlierPeriod({ kind, tracks }: Clock): Span | null {
  return kind === "period" && tracks.PRK.length > 1 ? (tracks.PRK[0]?.period ?? null) : null;
}

/** The years of a view as the name of a file says them: "1988-2024", "1985-1995-2014-2024", "1988-2024-aligned". */
export function fileYears({ kind, axis, tracks }: Clock): string {
  const spans = kind === "period" ? tracks.PRK : [axis];
  const years = spans.map(({ from, to }) => `${from}-${to}`).join("-");
  return kind === "event" ? `${years}-aligned` : years;
}
