import { compareDates, formatDate } from "../../dates";
import { formatCount } from "../../format";
import { partners } from "../../partners";
import { methodPath, milestonePath } from "../../paths";
import type { Dataset, Lang, Observation, Partner } from "../../types";
import { isComputed, spliced } from "../../view/panel/select";
import { small } from "../../words/capital";
import { dataPageWords } from "../../words/dataPage";
import { fill } from "../../words/fill";
import { pinning } from "./explore";
import { type Naming, namingIn } from "./naming";

/** A break inside series of one partner: what changes, and why, in English. */
export type SeriesBreak = {
  id: string;
  year: number;
  partner: Partner;
  name: string;
  measures: { id: string; title: string; href: string | null }[];
  change: string;
  note: string;
};

/** An event after which figures are not what they were. */
export type EventBreak = { id: string; date: string; partner: string; title: string; summary: string; href: string };

/** `methods` leads to every change of source. */
export type BreakModel = {
  methods: string;
  series: SeriesBreak[];
  events: EventBreak[];
  seriesHeading: string;
  eventsHeading: string;
};

/** A break of one series. */
type Break = { measure: string; partner: Partner; year: number; before: string | null; after: string; note: string };

/**
 * Lists every break: years whose figures are on a new basis, rules with a word for the reader, events that change the series.
 *
 * Shape:  in order of time; measures that break in one year for one reason are one entry.
 */
export function breakModel(dataset: Dataset, lang: Lang): BreakModel {
  const naming = namingIn(dataset, lang);
  const words = dataPageWords(lang).breaks;
  const series = entriesOf(breaksOf(dataset), naming);
  const events = eventsOf(dataset, naming);
  return {
    methods: methodPath("splice", lang),
    series,
    events,
    seriesHeading: fill(words.series, { n: formatCount(series.length, lang) }),
    eventsHeading: fill(words.events, { n: formatCount(events.length, lang) }),
  };
}

/** The breaks of all series, one for each measure, partner and year. */
export function breaksOf(dataset: Dataset): Break[] {
  const read = dataset.measures.filter(({ measure }) => !isComputed(measure)).toSorted((a, b) => a.order - b.order);
  return read.flatMap(({ measure }) => partners.flatMap((partner) => breaksIn(dataset, measure, partner)));
}

function breaksIn(dataset: Dataset, measure: string, partner: Partner): Break[] {
  const { observations } = spliced(dataset, measure, partner, "headline");
  const noted = dataset.rules.filter((rule) => rule.measure === measure && rule.partner === partner && rule.note);
  return observations.flatMap(({ year, status, reading, source }, place) => {
    const rule = noted.find(({ from }) => from === year);
    if (source === null || !(rule || status === "B")) return [];
    const before = sourceBefore(observations, place);
    return [{ measure, partner, year, before, after: source, note: rule?.note ?? reading?.note ?? "" }];
  });
}

/** The source of the year before, if it was another one. */
function sourceBefore(observations: Observation[], place: number): string | null {
  const before = observations[place - 1]?.source ?? null;
  return before === observations[place]?.source ? null : before;
}

function entriesOf(breaks: Break[], naming: Naming): SeriesBreak[] {
  const groups = new Map<string, Break[]>();
  for (const one of breaks) {
    const key = [one.year, one.partner, one.before, one.after, one.note].join("|");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((list) => entryOf(list, naming))
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

function entryOf(list: Break[], naming: Naming): SeriesBreak[] {
  const [first] = list;
  if (!first) return [];
  const { year, partner, before, after, note } = first;
  const words = dataPageWords(naming.lang).breaks;
  const names = { before: before ? naming.source(before).name : "", after: naming.source(after).name };
  return [
    {
      id: `break-${first.measure}-${partner}-${year}`,
      year,
      partner,
      name: naming.partner(partner),
      measures: list.map(({ measure }) => ({
        id: measure,
        title: small(naming.measure(measure).title[naming.lang]),
        href: pinning(measure, year, naming.lang),
      })),
      change: fill(before ? words.change : words.basis, names),
      note,
    },
  ];
}

function eventsOf({ milestones }: Dataset, { lang, say }: Naming): EventBreak[] {
  return milestones
    .filter(({ seriesBreak }) => seriesBreak)
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ id, date, precision, partner, title, summary }) => ({
      id,
      date: formatDate(date, precision, lang),
      partner: say.prose.names[partner],
      title: title[lang],
      summary: summary[lang],
      href: milestonePath(id, lang),
    }));
}
