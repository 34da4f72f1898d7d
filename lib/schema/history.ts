import { lastYear } from "../years";
import type { Table } from "./field";
import { patterns, years } from "./field";

const partners = ["PRK", "KOR", "KOREA", "BOTH"] as const;

/** Dated events. */
export const milestones = {
  path: "milestones.csv",
  about: "Dated events, with what each did to relations and who says so",
  primaryKey: ["id"],
  fields: {
    id: { type: "id", pattern: patterns.milestone, required: true, about: "id of the milestone" },
    date: { type: "date", required: true, about: "day, month or year, as far as it is known" },
    precision: { type: "choice", values: ["year", "month", "day"], required: true, about: "how precise the date is" },
    partner: { type: "choice", values: partners, required: true, about: "the other side of Moscow" },
    kind: {
      type: "choice",
      values: [
        "treaty",
        "recognition",
        "military",
        "rupture",
        "summit",
        "visit_head_of_state",
        "aid",
        "sanctions",
        "economic",
        "visit_minister",
        "institution",
      ],
      required: true,
      about: "kind of event",
    },
    direction: { type: "choice", values: [-1, 0, 1], required: true, about: "1 closer, -1 apart, 0 neither" },
    level: {
      type: "choice",
      values: ["head_of_state", "head_of_government", "minister", "other"],
      required: true,
      about: "highest level that took part",
    },
    importance: { type: "choice", values: [1, 2, 3], required: true, about: "1 is the highest" },
    series_break: { type: "yesno", required: true, about: "whether a data series changes its basis here" },
    short_en: { type: "text", oneLine: true, longest: 26, required: true, about: "label on a chart, in English" },
    short_es: { type: "text", oneLine: true, longest: 26, required: true, about: "label on a chart, in Spanish" },
    title_en: { type: "text", oneLine: true, required: true, about: "title in English" },
    title_es: { type: "text", oneLine: true, required: true, about: "title in Spanish" },
    summary_en: { type: "text", required: true, about: "what happened, in English" },
    summary_es: { type: "text", required: true, about: "what happened, in Spanish" },
    sources: { type: "ids", of: "sources", required: true, about: "who says so" },
    confidence: { type: "choice", values: ["high", "medium", "low"], required: true, about: "how sure the date is" },
    verification: { type: "choice", values: ["seen", "background"], required: true, about: "how it was checked" },
  },
} as const satisfies Table;

/** Named runs of years. */
export const eras = {
  path: "eras.csv",
  about: "Named runs of years",
  primaryKey: ["id"],
  fields: {
    id: { type: "id", pattern: patterns.era, required: true, about: "id of the era" },
    partner: { type: "choice", values: partners, required: true, about: "the other side of Moscow" },
    from: { type: "integer", ...years, required: true, about: "first year" },
    to: { type: "integer", ...years, max: lastYear, required: true, about: "last year, included" },
    title_en: { type: "text", oneLine: true, required: true, about: "title in English" },
    title_es: { type: "text", oneLine: true, required: true, about: "title in Spanish" },
    short_en: {
      type: "text",
      pattern: patterns.forms,
      required: true,
      about: "label in English, shorter form after |",
    },
    short_es: {
      type: "text",
      pattern: patterns.forms,
      required: true,
      about: "label in Spanish, shorter form after |",
    },
    summary_en: { type: "text", required: true, about: "what it was, in English" },
    summary_es: { type: "text", required: true, about: "what it was, in Spanish" },
  },
} as const satisfies Table;

/** The article the project began from, claim by claim. */
export const claims = {
  path: "claims.csv",
  about: "Claims of the encyclopedia article, each checked",
  primaryKey: ["id"],
  fields: {
    id: { type: "id", pattern: patterns.claim, required: true, about: "id of the claim" },
    paragraph: { type: "integer", min: 1, required: true, about: "paragraph of the article" },
    kind: { type: "choice", values: ["event", "period", "figure"], required: true, about: "what is claimed" },
    stated: {
      type: "text",
      pattern: patterns.stated,
      required: true,
      about: "date or years as the article states them",
    },
    partner: { type: "choice", values: partners, about: "the other side of Moscow" },
    label_en: { type: "text", oneLine: true, required: true, about: "the claim in English" },
    label_es: { type: "text", oneLine: true, required: true, about: "the claim in Spanish" },
    value: { type: "text", oneLine: true, about: "the figure as the article states it" },
    unit: { type: "text", oneLine: true, about: "unit of that figure" },
    checked: { type: "text", required: true, about: "what the sources say, in English" },
    verdict: {
      type: "choice",
      values: ["confirmed", "corrected", "disputed", "uncheckable"],
      required: true,
      about: "how the claim fares",
    },
    sources: { type: "ids", of: "sources", about: "who says so" },
    note: { type: "text", about: "what a reader of the verdict must know, in English" },
    milestone: { type: "id", of: "milestones", about: "the event on the chart" },
    measure: { type: "id", of: "measures", about: "the series on the chart" },
    year: { type: "integer", ...years, about: "where to look on the chart" },
    says_en: { type: "text", required: true, about: "what the article says, in English and in other words" },
    says_es: { type: "text", required: true, about: "what the article says, in Spanish and in other words" },
    checked_es: { type: "text", required: true, about: "what the sources say, in Spanish" },
    note_es: { type: "text", about: "the note in Spanish" },
  },
} as const satisfies Table;

/** Data sources and references. */
export const sources = {
  path: "sources.csv",
  about: "Data sources and references",
  primaryKey: ["id"],
  fields: {
    id: { type: "id", pattern: patterns.source, required: true, about: "id of the source" },
    kind: {
      type: "choice",
      values: ["primary", "dataset", "scholarly", "reference", "news", "other"],
      required: true,
      about: "kind of source",
    },
    author: { type: "text", oneLine: true, about: "persons who wrote it; an institution is its publisher" },
    title: { type: "text", oneLine: true, required: true, about: "what it is called" },
    publisher: { type: "text", oneLine: true, about: "who published it" },
    year: { type: "text", pattern: patterns.yearText, about: "year of publication" },
    version: { type: "text", oneLine: true, about: "edition, vintage or commit" },
    url: { type: "text", pattern: patterns.url, about: "where it is" },
    licence: { type: "text", required: true, about: "on what terms it may be used" },
    citation: { type: "text", about: "how it asks to be cited" },
    coverage: { type: "text", about: "years and units" },
    known_issues: { type: "text", about: "what is known to be wrong with it" },
    checked: {
      type: "choice",
      values: ["text_seen", "title_seen", "not_opened", "data_held"],
      required: true,
      about: "how far it was read here",
    },
    language: { type: "text", pattern: patterns.language, about: "ISO 639-1 code" },
    copy_of: { type: "text", about: "the original, where what was read, or is held here, is a copy of it" },
    title_kind: {
      type: "choice",
      values: ["printed", "described"],
      about: "whether the title is the printed one, if need be translated or shortened, or our description",
    },
  },
} as const satisfies Table;
