import { sourcePath } from "../../paths";
import type { Claim, Dataset, Lang, Source } from "../../types";
import { checkedWords } from "../../words/checked";
import { uiWords } from "../../words/ui";

/** A reference of a claim: what kind of source it is, how far it was read, and where the Data page says more. */
export type Reference = { source: Source; by: string; kind: string; checked: string; entry: string };

/**
 * Lists who says so.
 *
 * Source: every source of the row, in the order of the row.
 */
export function referencesOf({ sources: ids }: Claim, { sources }: Dataset, lang: Lang): Reference[] {
  const { kinds } = uiWords(lang).board.sources;
  const found = ids.flatMap((id) => sources.filter((source) => source.id === id));
  return found.map((source) => ({
    source,
    by: [source.author || source.publisher, source.year].filter(Boolean).join(", "),
    kind: kinds[source.kind],
    checked: checkedWords[lang][source.checked],
    entry: sourcePath(source.id, lang),
  }));
}
