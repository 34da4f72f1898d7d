import type { Dataset, Lang, Text } from "../types";

/**
 * Takes from a dataset what the panels of one language need, for the one file the browser fetches.
 *
 * Shape:  same tables; words of other languages, claims and the long notes on sources are left blank.
 * Source: ids stay, so every point still names who says so.
 */
export function wire(dataset: Dataset, lang: Lang): Dataset {
  const only = (text: Text): Text => ({ en: "", es: "", [lang]: text[lang] });
  return {
    ...dataset,
    claims: [],
    measures: dataset.measures.map((row) => ({ ...row, title: only(row.title), definition: only(row.definition) })),
    gaps: dataset.gaps.map((row) => ({ ...row, note: only(row.note) })),
    eras: dataset.eras.map((row) => ({
      ...row,
      title: only(row.title),
      short: only(row.short),
      summary: only(row.summary),
    })),
    milestones: dataset.milestones.map((row) => ({
      ...row,
      short: only(row.short),
      title: only(row.title),
      summary: only(row.summary),
    })),
    sources: dataset.sources.map(({ copyOf, titleKind, ...row }) => ({
      ...row,
      citation: "",
      coverage: "",
      knownIssues: "",
      licence: "",
    })),
  };
}
