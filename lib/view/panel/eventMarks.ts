import { atOf, compareDates, formatDate } from "../../dates";
import type { Korea, Lang, Milestone } from "../../types";
import { counted, eventWords } from "../../words/events";
import type { EventMark, EventsModel } from "../model.types";
import type { View } from "../view";
import type { Setting } from "./setting";

/**
 * Picks the events of a view and puts each in its lane, in order of date.
 *
 * What befell both Koreas, or undivided Korea, stands on the spine between the lanes, also where one partner is shown alone.
 *
 * Shape:  all milestones in, those of the span, of the chosen partners and of the chosen kinds out.
 * Unit:   `at` in years, as `dates.ts` places a date.
 */
export function eventMarks(milestones: Milestone[], view: View, lang: Lang): EventMark[] {
  const shown = milestones.filter((milestone) => isShown(milestone, view));
  return shown.sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1)).map((one) => mark(one, lang));
}

/** Events with the words that count them, and the opened one, which need not be among them. */
export function eventsModel(marks: EventMark[], { dataset, view, say }: Setting): EventsModel {
  const { prose, lang } = say;
  const opened = dataset.milestones.find(({ id }) => id === view.event);
  return {
    marks,
    opened: opened ? mark(opened, lang) : null,
    countWords: prose.page.eventCount(marks.length),
    shortCountWords: counted(marks.length, eventWords[lang].count),
    groupWords: prose.page.eventGroups,
    names: { PRK: prose.names.PRK, KOR: prose.names.KOR },
    laneCountWords: {
      PRK: prose.page.eventCount(inLane(marks, "PRK")),
      KOR: prose.page.eventCount(inLane(marks, "KOR")),
    },
    lanes: view.partners,
  };
}

const inLane = (marks: EventMark[], korea: Korea): number =>
  marks.filter(({ lane }) => lane === korea || lane === "BOTH").length;

function isShown(milestone: Milestone, { from, to, events, partners }: View): boolean {
  const at = atOf(milestone.date);
  const lane = laneOf(milestone);
  return (
    at >= from &&
    at < to + 1 &&
    (lane === "BOTH" || partners.includes(lane)) &&
    (events === "all" || (events !== "none" && events.includes(milestone.kind)))
  );
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
    short: short[lang],
    title: title[lang],
    date: formatDate(date, precision, lang),
    milestone,
  };
}
