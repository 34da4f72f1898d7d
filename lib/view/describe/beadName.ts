import { formatSpan } from "../../format";
import type { EventKind, Lang } from "../../types";
import { counted, eventWords } from "../../words/events";
import type { Counted } from "../../words/events.types";
import { prose } from "../../words/prose";
import { eventKinds } from "../choose";
import type { EventMark } from "../event.types";

type Bead = { lead: EventMark; events: EventMark[] };

/**
 * Says what a bead holds.
 *
 * Shape: date and title of a single event, with its direction. Of several the same of the first in rank with "+n", then their
 *        number and years, how many went which way, and of which kinds they are, the most frequent first.
 *
 * @example beadName(bead, kinds, "en")   // "8 May 1990: Talks (+1). 2 events, 1990: 2 steps closer; 1 treaty, 1 summit"
 */
export function beadName({ lead, events }: Bead, kinds: Record<EventKind, string>, lang: Lang): string {
  const head = `${lead.date}: ${lead.title}`;
  if (events.length === 1) return `${head} (${singleWords(lead, kinds, lang)})`;
  const { page } = prose[lang];
  const years = events.map(({ at }) => Math.floor(at));
  const span = formatSpan(Math.min(...years), Math.max(...years));
  const held = [directionsOf(events, lang), kindsOf(events, lang)].map((words) => words.join(", ")).join("; ");
  return `${head} (+${events.length - 1}). ${page.eventCount(events.length)}, ${span}: ${held}`;
}

function singleWords({ kind, direction }: EventMark, kinds: Record<EventKind, string>, lang: Lang): string {
  return [kinds[kind], directionWords(direction, lang)].filter((words) => words !== "").join(", ");
}

/** Where an event took the two sides: "a step closer"; "" of a neutral one. */
export function directionWords(direction: EventMark["direction"], lang: Lang): string {
  const { closer, apart } = eventWords[lang].directions;
  return { [-1]: apart, 0: "", 1: closer }[direction];
}

function directionsOf(events: EventMark[], lang: Lang): string[] {
  const { steps } = eventWords[lang];
  const count = (wanted: EventMark["direction"]) => events.filter(({ direction }) => direction === wanted).length;
  return [ifAny(count(1), steps.closer), ifAny(count(-1), steps.apart), ifAny(count(0), steps.neutral)].flat();
}

function kindsOf(events: EventMark[], lang: Lang): string[] {
  const count = (kind: EventKind) => events.filter((event) => event.kind === kind).length;
  return eventKinds
    .toSorted((a, b) => count(b) - count(a))
    .flatMap((kind) => ifAny(count(kind), eventWords[lang].kinds[kind]));
}

const ifAny = (n: number, words: Counted): string[] => (n === 0 ? [] : [counted(n, words)]);
