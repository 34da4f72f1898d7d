import { formatDate } from "../../dates";
import { formatSpan } from "../../format";
import { milestonePath } from "../../paths";
import type { Claim, Dataset, Lang } from "../../types";
import { pathTo } from "../../view/link";
import { small } from "../../words/capital";
import { claimsWords } from "../../words/claims";
import { eventWords } from "../../words/events";
import { fill } from "../../words/fill";
import type { Link } from "../link";
import { claimView, eventOf, isDrawn } from "./claimView";
import { figureWords, shownFor } from "./figure";
import { asSentence, partNote } from "./readable";
import { type Reference, referencesOf } from "./references";
import { onAxis, yearsOf } from "./years";

/** A claim as the page lists it, in words. */
export type ClaimEntry = {
  claim: Claim;
  label: string;
  verdict: string;
  partner: string;
  kind: string;
  says: string;
  checked: string;
  /** What the charts show beside the article's figure, "" where it has none. */
  figure: string;
  note: string;
  notDrawn: string;
  charts: Link;
  milestone: Link | null;
  references: Reference[];
};

/**
 * Puts a claim into words.
 *
 * Source: every reference of its row; the figure beside it as Explore shows it.
 */
export function entryOf(claim: Claim, dataset: Dataset, lang: Lang): ClaimEntry {
  const words = claimsWords(lang);
  return {
    claim,
    label: claim.label[lang],
    verdict: words.verdicts[claim.verdict],
    partner: claim.partner === null ? "" : eventWords[lang].partners[claim.partner],
    kind: words.kinds[claim.kind],
    says: claim.says[lang],
    checked: asSentence(claim.checked[lang], lang),
    figure: figureWords(claim, shownFor(claim, dataset, lang), lang),
    ...partNote(claim.note[lang], lang),
    charts: chartsLink(claim, dataset, lang),
    milestone: milestoneLink(claim, dataset, lang),
    references: referencesOf(claim, dataset, lang),
  };
}

/** The link to the charts, saying what it opens. */
function chartsLink(claim: Claim, dataset: Dataset, lang: Lang): Link {
  const { view, panel } = claimView(claim, dataset);
  const path = `${pathTo(view, "explore", lang)}${panel === null ? "" : `#panel-${panel}`}`;
  const { links } = claimsWords(lang);
  const span = formatSpan(view.from, view.to);
  if (!isDrawn(claim)) return { path, words: fill(links[nearnessOf(claim)], { span }) };
  const event = eventOf(claim, dataset);
  const [year] = view.pin;
  if (view.event !== null && event) {
    const date = formatDate(event.date, event.precision, lang);
    const sentence = year === undefined ? links.event : links.eventAndYear;
    return { path, words: fill(sentence, { span, date, year: year ?? "" }) };
  }
  const measure = dataset.measures.find((one) => one.measure === panel)?.title[lang];
  if (measure === undefined || year === undefined) return { path, words: fill(links.period, { span }) };
  return { path, words: fill(links.figure, { span, measure: small(measure), year }) };
}

/** What the years are that open for a claim that is not drawn. */
function nearnessOf(claim: Claim): "around" | "nearest" | "besides" {
  const years = yearsOf(claim);
  if (years.length === 0) return "besides";
  return years.some((year) => year === onAxis(year)) ? "around" : "nearest";
}

function milestoneLink(claim: Claim, dataset: Dataset, lang: Lang): Link | null {
  const event = eventOf(claim, dataset);
  if (!event) return null;
  const words = fill(claimsWords(lang).links.milestone, { id: event.id, title: event.title[lang] });
  return { path: milestonePath(event.id, lang), words };
}
