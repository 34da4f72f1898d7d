import { atOf, compareDates, formatDate } from "../../dates";
import type { EventKind, Korea, Lang, Milestone } from "../../types";
import { counted, eventWords } from "../../words/events";
import type { Clock, Track } from "../clock";
import type { EventMark, EventsModel } from "../event.types";
import type { View } from "../view";
import type { Setting } from "./setting";

/**
 * Picks the events of a view and puts each in its lane, in order of date.
 *
 * What befell both Koreas, or undivided Korea, stands on the spine between the lanes, also where one partner is shown alone.
 *
 * Where each partner counts from its own event, what befell both has a mark in each lane.
 *
 * Shape:  all milestones in, those of the years shown, of the chosen partners and of the chosen kinds out, in order of their place.
 * Unit:   `at` in years of the axis, as `dates.ts` places a date.
 */
export function eventMarks(milestones: Milestone[], view: View, clock: Clock, lang: Lang): EventMark[] {
  const shown = milestones.filter(({ kind }) => isKindShown(kind, view));
  const marks = shown.flatMap((one) => {
    const lane = laneOf(one);
    const lanes = lane === "BOTH" && isApart(clock) ? view.partners : [lane];
    return lanes
      .filter((each) => each === "BOTH" || view.partners.includes(each))
      .flatMap((each) =>
        clock.tracks[each === "BOTH" ? "KOREA" : each]
          .filter((track) => isWithin(one, track))
          .map(({ shift }) => ({
            ...mark(one, lang),
            lane: each,
            at: atOf(one.date) + shift,
            isZero: isZeroOf(one, each, clock),
          })),
      );
  });
  return marks.sort(
    (a, b) => a.at - b.at || compareDates(a.milestone.date, b.milestone.date) || (a.id < b.id ? -1 : 1),
  );
}

/** Each event once, in the lane it has by itself: where both lanes have a mark of it, it is of both. */
export function eventsOnce(marks: EventMark[]): EventMark[] {
  const known = new Map<string, EventMark>();
  for (const one of marks) if (!known.has(one.id)) known.set(one.id, { ...one, lane: laneOf(one.milestone) });
  return [...known.values()];
}

const isZeroOf = ({ id }: Milestone, lane: EventMark["lane"], { events }: Clock): boolean =>
  events.some(({ partner, milestone }) => milestone.id === id && (lane === "BOTH" || lane === partner));

/** Whether the years of the two partners are moved apart, so that nothing can stand between their lanes. */
export const isApart = ({ kind, tracks }: Pick<Clock, "kind" | "tracks">): boolean =>
  kind === "event" && tracks.KOREA.length === 0;

/** Events with the words that count them, and the opened one, which need not be among them. */
export function eventsModel(marks: EventMark[], { dataset, view, say }: Setting): EventsModel {
  const { prose, lang } = say;
  const opened = dataset.milestones.find(({ id }) => id === view.event);
  return {
    marks,
    opened: opened ? mark(opened, lang) : null,
    countWords: prose.page.eventCount(eventsOnce(marks).length),
    shortCountWords: counted(eventsOnce(marks).length, eventWords[lang].count),
    groupWords: prose.page.eventGroups,
    names: { PRK: prose.names.PRK, KOR: prose.names.KOR },
    laneCountWords: {
      PRK: prose.page.eventCount(inLane(marks, "PRK")),
      KOR: prose.page.eventCount(inLane(marks, "KOR")),
    },
    shortLaneCountWords: {
      PRK: counted(inLane(marks, "PRK"), eventWords[lang].count),
      KOR: counted(inLane(marks, "KOR"), eventWords[lang].count),
    },
    lanes: view.partners,
  };
}

const inLane = (marks: EventMark[], korea: Korea): number =>
  marks.filter(({ lane }) => lane === korea || lane === "BOTH").length;

const isKindShown = (kind: EventKind, { events }: View): boolean =>
  events === "all" || (events !== "none" && events.includes(kind));

function isWithin({ date }: Milestone, { from, to }: Track): boolean {
  const at = atOf(date);
  return at >= from && at < to + 1;
}

function laneOf({ partner }: Milestone): EventMark["lane"] {
  return partner === "KOREA" ? "BOTH" : partner;
}

function mark(milestone: Milestone, lang: Lang): EventMark {
  const { id, date, precision, importance, kind, direction, short, title } = milestone;
  return {
    id,
    at: atOf(date),
    lane: laneOf(milestone),
    importance,
    kind,
    direction,
    isZero: false,
    short: short[lang],
    title: title[lang],
    date: formatDate(date, precision, lang),
    milestone,
  };
}
