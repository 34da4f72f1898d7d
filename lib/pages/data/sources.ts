import { citeAlone } from "../../export/cite";
import { formatCount } from "../../format";
import type { Dataset, Lang, Source } from "../../types";
import { webAddress } from "../../webAddress";
import { checkedWords } from "../../words/checked";
import { citeWords } from "../../words/cite";
import { dataPageWords } from "../../words/dataPage";
import { sourceEntryWords } from "../../words/sourceEntry";
import { type Uses, usesBySource } from "./uses";

/** A source as the page lists it, "" where nothing is known. */
export type SourceEntry = {
  id: string;
  url: string;
  /** How to cite it, on one line. */
  text: string;
  title: string;
  /** Kind, how far it was read, language: "Dataset · data held here · in English". */
  facts: string;
  /** The words before the original, and the original, where it is a copy. */
  copy: { words: string; of: string } | null;
  /** What is said of it in English only, each with its heading. */
  notes: { heading: string; text: string }[];
  uses: Uses[];
};

/** Sources of one kind. */
export type SourceGroup = { kind: Source["kind"]; heading: string; sources: SourceEntry[] };

const kinds: readonly Source["kind"][] = ["dataset", "primary", "scholarly", "reference", "news", "other"];

/**
 * Lists the sources by kind, each with how far it was read, what is wrong with it and what rests on it.
 *
 * Source: every source is listed once, under its kind, in the order of `sources.csv`.
 */
export function sourceGroups(dataset: Dataset, lang: Lang): SourceGroup[] {
  const uses = usesBySource(dataset, lang);
  return kinds.flatMap((kind) => {
    const sources = dataset.sources.filter((source) => source.kind === kind);
    const heading = `${dataPageWords(lang).sources.kinds[kind]} (${formatCount(sources.length, lang)})`;
    const entries = sources.map((source) => ({ ...entryOf(source, lang), uses: uses(source.id) }));
    return entries.length > 0 ? [{ kind, heading, sources: entries }] : [];
  });
}

function entryOf(source: Source, lang: Lang): Omit<SourceEntry, "uses"> {
  const { id, url, title, checked, copyOf } = source;
  const words = sourceEntryWords(lang);
  const text = citeAlone(source, lang).text.trim();
  return {
    id,
    url: webAddress(url),
    text,
    title,
    facts: factsOf(source, lang),
    copy: copyOf ? { words: checked === "data_held" ? words.copyHeld : words.copyRead, of: copyOf } : null,
    notes: notesOf(source, text, lang),
  };
}

function factsOf({ kind, checked, language }: Source, lang: Lang): string {
  const { kinds: names } = sourceEntryWords(lang);
  return [names[kind], checkedWords[lang][checked], language && citeWords[lang].written(language)]
    .filter(Boolean)
    .join(" · ");
}

/** What the line to cite says already is not said again. */
function notesOf({ version, coverage, knownIssues, licence }: Source, text: string, lang: Lang) {
  const words = sourceEntryWords(lang);
  return [
    { heading: words.version, text: text.includes(version) ? "" : version },
    { heading: words.coverage, text: coverage },
    { heading: words.issues, text: knownIssues },
    { heading: words.terms, text: licence },
  ].filter((note) => note.text !== "");
}
