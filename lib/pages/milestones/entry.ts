import { formatDate } from "../../dates";
import { formatSpan } from "../../format";
import { claimPath, sourcePath } from "../../paths";
import type { Dataset, Lang, Milestone, Source } from "../../types";
import { directionWords } from "../../view/describe/beadName";
import { pathTo } from "../../view/link";
import type { TableModel } from "../../view/table.types";
import { checkedWords } from "../../words/checked";
import { counted, eventWords } from "../../words/events";
import { fill } from "../../words/fill";
import { milestonesWords } from "../../words/milestones";
import { uiWords } from "../../words/ui";
import { isRead } from "../isRead";
import type { Link } from "../link";
import { eventView } from "./eventView";
import { movedAt } from "./moved";
import { sinceOf } from "./since";

/** A source of an event: what it is, whether its text was read, and where the Data page says more. */
export type SourceRef = { source: Source; kind: string; checked: string; entry: string };

/** An event as the page lists it, in words. */
export type MilestoneEntry = {
  id: string;
  milestone: Milestone;
  /** The years of the filter it is not before. */
  since: string;
  /** Its place among all events by date, from 0, and counted from the last. */
  place: { first: number; last: number };
  title: string;
  summary: string;
  /** "30 September 1990", "October 2008", "1995". */
  date: string;
  partner: string;
  /** Kind, level and direction. */
  nature: string[];
  /** Importance, confidence in the date, how it was checked. */
  standing: string[];
  isBreak: boolean;
  sources: SourceRef[];
  /** "4 sources, all texts read". */
  sourceCount: string;
  /** Claims of the article that rest on it. */
  claims: Link[];
  explore: Link;
  moved: TableModel | null;
};

/**
 * Puts an event into words.
 *
 * Source: every source of its row, in the order of the row; figures as the model of Explore gives them.
 */
export function entryOf(
  milestone: Milestone,
  place: MilestoneEntry["place"],
  dataset: Dataset,
  lang: Lang,
): MilestoneEntry {
  const { id, title, summary, date, precision, partner, seriesBreak } = milestone;
  const sources = sourcesOf(milestone, dataset, lang);
  return {
    id,
    milestone,
    since: sinceOf(milestone),
    place,
    title: title[lang],
    summary: summary[lang],
    date: formatDate(date, precision, lang),
    partner: eventWords[lang].partners[partner],
    nature: natureOf(milestone, lang),
    standing: standingOf(milestone, lang),
    isBreak: seriesBreak,
    sources,
    sourceCount: sourceCount(sources, lang),
    claims: claimsOn(id, dataset, lang),
    explore: exploreLink(milestone, dataset, lang),
    moved: movedAt(milestone, dataset, lang),
  };
}

function natureOf({ kind, level, direction }: Milestone, lang: Lang): string[] {
  const { lists, board } = uiWords(lang);
  const step = directionWords(direction, lang) || milestonesWords(lang).neither;
  return [lists.kinds[kind], board.events.levels[level], step].filter((words) => words !== "");
}

function standingOf({ importance, confidence, verification }: Milestone, lang: Lang): string[] {
  const words = milestonesWords(lang);
  const { confidence: levels } = uiWords(lang).board.events;
  return [words.importance[importance], levels[confidence], words.verification[verification]];
}

function sourcesOf(milestone: Milestone, { sources }: Dataset, lang: Lang): SourceRef[] {
  const { kinds } = uiWords(lang).board.sources;
  const found = milestone.sources.flatMap((id) => sources.filter((source) => source.id === id));
  return found.map((source) => ({
    source,
    kind: kinds[source.kind],
    checked: checkedWords[lang][source.checked],
    entry: sourcePath(source.id, lang),
  }));
}

function sourceCount(sources: SourceRef[], lang: Lang): string {
  const { all, some, none } = milestonesWords(lang).sources;
  const n = sources.length;
  const read = sources.filter(({ source }) => isRead(source)).length;
  if (read === n) return counted(n, all);
  return read === 0 ? counted(n, none) : fill(some, { n, read });
}

function claimsOn(milestone: string, { claims }: Dataset, lang: Lang): Link[] {
  return claims
    .filter((claim) => claim.milestone === milestone)
    .map(({ id, label }) => ({ path: claimPath(id, lang), words: `${id}: ${label[lang]}` }));
}

function exploreLink(milestone: Milestone, dataset: Dataset, lang: Lang): Link {
  const view = eventView(milestone, dataset);
  const span = formatSpan(view.from, view.to);
  return { path: pathTo(view, "explore", lang), words: fill(milestonesWords(lang).explore, { span }) };
}
