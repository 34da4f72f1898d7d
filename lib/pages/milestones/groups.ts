import { compareDates } from "../../dates";
import { formatSpan } from "../../format";
import type { Dataset, Era, Lang, Milestone } from "../../types";
import { yearOf } from "../../view/clock";
import { eventWords } from "../../words/events";
import { milestonesWords } from "../../words/milestones";
import { prose } from "../../words/prose";
import { entryOf, type MilestoneEntry } from "./entry";

/** Events of one era, in order of date. */
export type EraGroup = {
  id: string;
  title: string;
  /** Whose era, its years, and how many events it has. */
  facts: string[];
  summary: string;
  entries: MilestoneEntry[];
};

/** Id of the group of events that no era covers. */
export const noEra = "E00";

/**
 * Puts every event into the era of its partner and year, one of both Koreas into an era they share.
 *
 * Shape: eras in order of their first year, none without an event; events that no era covers come last.
 */
export function eraGroups(dataset: Dataset, lang: Lang): EraGroup[] {
  const events = dataset.milestones.toSorted((a, b) => compareDates(a.date, b.date));
  const placeOf = (event: Milestone) => ({ first: events.indexOf(event), last: events.length - events.indexOf(event) });
  const membersOf = (era: Era | null) => events.filter((event) => eraOf(event, dataset.eras) === era);
  const eras = [...dataset.eras.toSorted((a, b) => a.from - b.from), null];
  return eras.flatMap((era) => {
    const entries = membersOf(era).map((event) => entryOf(event, placeOf(event), dataset, lang));
    return entries.length > 0 ? [{ ...headOf(era, entries.length, lang), entries }] : [];
  });
}

/** The era of an event, null where none covers it. */
export function eraOf(event: Milestone, eras: readonly Era[]): Era | null {
  const year = yearOf(event);
  const covering = eras.filter(({ from, to }) => year >= from && year <= to);
  const own =
    covering.find(({ partner }) => partner === event.partner) ?? covering.find(({ partner }) => partner === "BOTH");
  return own ?? (event.partner === "BOTH" ? covering[0] : undefined) ?? null;
}

function headOf(era: Era | null, count: number, lang: Lang): Omit<EraGroup, "entries"> {
  const events = prose[lang].page.eventCount(count);
  if (!era) return { id: noEra, title: milestonesWords(lang).noEra, facts: [events], summary: "" };
  const facts = [eventWords[lang].partners[era.partner], formatSpan(era.from, era.to), events];
  return { id: era.id, title: era.title[lang], facts, summary: era.summary[lang] };
}
