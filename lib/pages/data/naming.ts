import type { Dataset, Lang, Measure, Partner, Source } from "../../types";
import { type Say, sayIn } from "../../view/describe/say";
import { sourceName } from "../../view/describe/sourceNames";

/** A source as the lists name it: the id of its entry below, and its short name. */
export type NamedSource = { id: string; name: string };

/** How the lists of the page name things. */
export type Naming = {
  say: Say;
  lang: Lang;
  measure: (id: string) => Measure;
  partner: (partner: Partner) => string;
  source: (id: string) => NamedSource;
};

/** Gives the names of measures, partners and sources in a language. Errors: RangeError on a measure the catalogue lacks. */
export function namingIn({ measures, sources }: Pick<Dataset, "measures" | "sources">, lang: Lang): Naming {
  const say = sayIn(lang);
  const known = new Map<string, Source>(sources.map((source) => [source.id, source]));
  return {
    say,
    lang,
    measure: (id) => {
      const found = measures.find(({ measure }) => measure === id);
      if (!found) throw new RangeError(`no such measure: ${id}`);
      return found;
    },
    partner: (partner) => say.prose.names[partner],
    source: (id) => ({ id, name: sourceName(id, known, say.prose) }),
  };
}

/** Picks the words for one or for many: "1 year", "{n} years" with the number in its place. */
export function countWords({ one, many }: { one: string; many: string }, count: number, { say }: Naming): string {
  return count === 1 ? one : many.replace("{n}", say.number(count, 12));
}
