import type { MilestonesWords } from "./milestones.types";

/** The Milestones page in English. */
export const milestonesEn: MilestonesWords = {
  title: "Milestones",
  skip: "Skip to the events",
  standfirst: {
    all: "{n} events in the relations of Moscow and Korea, {span}: {parts}.",
    partners: {
      PRK: "{n} with the DPRK",
      KOR: "{n} with the ROK",
      KOREA: "{n} with undivided Korea",
      BOTH: "{n} with both states",
    },
    confidence: "Confidence in the date is {parts}.",
    levels: { high: "high for {n}", medium: "medium for {n}", low: "low for {n}" },
    sources: "The events rest on {n} sources: {parts}.",
    checked: {
      text_seen: ["the text of 1 was read (in full or in part)", "the text of {n} was read (in full or in part)"],
      data_held: ["the data of 1 are held here", "the data of {n} are held here"],
      title_seen: ["of 1 only the title or a citation was seen", "of {n} only the title or a citation was seen"],
      not_opened: ["1 was not opened", "{n} were not opened"],
    },
    background: [
      "The date or the main fact of 1 event was not found in any text that was read.",
      "The date or the main fact of {n} events was not found in any text that was read.",
    ],
  },
  reading: {
    text: "Every event has an address of its own: its number. The index of diplomatic intensity is computed from these events, so an event moves it by its own weight.",
    link: "How the index is made",
  },
  neither: "neither closer nor apart",
  importance: { 1: "of first importance", 2: "of second importance", 3: "of third importance" },
  verification: {
    seen: "checked in a source",
    background: "date or main fact not found in any text that was read",
  },
  break: "a series of figures changes its basis here",
  breakLink: "breaks in the series",
  sources: {
    all: ["1 source, text read", "{n} sources, all texts read"],
    some: "{n} sources, {read} of the texts read",
    none: ["1 source, text not read", "{n} sources, no text read"],
  },
  entry: "citation and terms",
  claims: "Claims of the encyclopedia article:",
  explore: "On the charts, {span}",
  noEra: "Outside the named eras",
  flat: "All eras in one list",
  all: "All",
  facets: { partner: "Partner", kind: "Kind", importance: "Importance", era: "Era", since: "Years" },
  since: { any: "Any year", year: "Since {year}" },
  partners: { PRK: "DPRK", KOR: "ROK", KOREA: "Undivided Korea" },
  importances: { 1: "First", 2: "Second", 3: "Third" },
  sorts: { date: "Oldest first", latest: "Latest first", importance: "Importance" },
  groups: { legend: "Groups", era: "By era", none: "One list" },
  tools: {
    search: "Search",
    found: "{n} of {total} events",
    all: "All {total} events",
    nothing: "None of the {total} events has all of this. Fewer words or other choices will find more.",
  },
};
