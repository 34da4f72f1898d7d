import { formatCount, formatSpan } from "../../format";
import type { Claim, Dataset, Lang } from "../../types";
import { capital } from "../../words/capital";
import { claimsWords } from "../../words/claims";
import type { ClaimsWords } from "../../words/claims.types";
import { counted, eventWords } from "../../words/events";
import { fill } from "../../words/fill";
import { isRead } from "../isRead";
import { type ClaimEntry, entryOf } from "./entry";
import { type SlipsModel, slipsOf } from "./slips";
import { yearsIn } from "./years";

/** How the claims of one verdict fare, kind by kind; the last row counts all. */
export type TallyRow = { verdict: string; meaning: string; counts: number[] };

/** The claims of a paragraph of the article, in its order. */
export type Paragraph = { n: number; heading: string; entries: ClaimEntry[] };

/** Everything the Claims page shows, in words. */
export type ClaimsModel = {
  standfirst: string;
  heading: string;
  tally: TallyRow[];
  slips: SlipsModel;
  paragraphs: Paragraph[];
};

/** Verdicts and kinds, in the order of the tables. */
export const verdicts = ["confirmed", "corrected", "disputed", "uncheckable"] as const;
export const kinds = ["event", "period", "figure"] as const;
const partners = ["KOREA", "PRK", "KOR"] as const;

/**
 * Puts the Claims page together from the dataset.
 *
 * Shape:  every claim once, in the order of paragraphs and ids.
 * Source: every claim keeps its references.
 */
export function claimsModel(dataset: Dataset, lang: Lang): ClaimsModel {
  const { claims } = dataset;
  const total = formatCount(claims.length, lang);
  return {
    standfirst: standfirstOf(dataset, lang),
    heading: fill(claimsWords(lang).list.heading, { total }),
    tally: tallyOf(claims, claimsWords(lang)),
    slips: slipsOf(dataset, lang),
    paragraphs: paragraphsOf(dataset, lang),
  };
}

/** How many claims, how they fare, and what stands behind the verdicts. */
export function standfirstOf({ claims, sources }: Dataset, lang: Lang): string {
  const words = claimsWords(lang);
  const fared = verdicts.map((verdict) => {
    const n = claims.filter((claim) => claim.verdict === verdict).length;
    return [verdict, counted(n, words.fared[verdict])];
  });
  const cited = new Set(claims.flatMap((claim) => claim.sources));
  const behind = sources.filter(({ id }) => cited.has(id));
  return fill(words.standfirst, {
    total: claims.length,
    ...Object.fromEntries(fared),
    n: behind.length,
    read: behind.filter(isRead).length,
  });
}

function tallyOf(claims: Claim[], words: ClaimsWords): TallyRow[] {
  const countsOf = (some: Claim[]) => [
    ...kinds.map((kind) => some.filter((claim) => claim.kind === kind).length),
    some.length,
  ];
  const rows = verdicts.map((verdict) => ({
    verdict: words.verdicts[verdict],
    meaning: words.meanings[verdict],
    counts: countsOf(claims.filter((claim) => claim.verdict === verdict)),
  }));
  return [...rows, { verdict: words.tally.all, meaning: "", counts: countsOf(claims) }];
}

function paragraphsOf(dataset: Dataset, lang: Lang): Paragraph[] {
  const sorted = dataset.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = [...new Set(sorted.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  return numbers.map((n) => {
    const claims = sorted.filter(({ paragraph }) => paragraph === n);
    const years = claims.flatMap(({ stated }) => yearsIn(stated));
    const span = formatSpan(Math.min(...years), Math.max(...years));
    const heading = fill(claimsWords(lang).paragraph, { n, years: span });
    return { n, heading, entries: claims.map((claim) => entryOf(claim, dataset, lang)) };
  });
}

/** What the list can be filtered by. The first option stands for all. */
export function claimFacets(lang: Lang) {
  const { list, verdicts: verdictWords, kinds: kindWords } = claimsWords(lang);
  const every = { value: "all", words: list.every };
  const option = (value: string, words: string) => ({ value, words });
  return [
    {
      name: "verdict",
      legend: list.verdict,
      options: [every, ...verdicts.map((one) => option(one, verdictWords[one]))],
    },
    {
      name: "partner",
      legend: list.partner,
      options: [every, ...partners.map((one) => option(one, eventWords[lang].partners[one]))],
    },
    { name: "kind", legend: list.kind, options: [every, ...kinds.map((one) => option(one, capital(kindWords[one])))] },
  ];
}
