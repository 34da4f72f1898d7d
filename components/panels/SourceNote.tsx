import { memo } from "react";
import type { Source } from "../../lib/types";
import { webAddress } from "../../lib/webAddress";
import { fill } from "../../lib/words/fill";
import type { BoardWords } from "../../lib/words/ui.types";

type Words = BoardWords["sources"];

/** `ids` of the sources with a blank between, so that the same sources are the same list. */
type ListProps = { ids: string; sourcesOf: (ids: string[]) => Source[]; words: Words };

/** Who says so, in one sentence. Nothing shown has no source. */
export function SourceLine({ line, words }: { line: string; words: Words }) {
  if (!line) return null;
  return (
    <p className="sources">
      <b>{words.heading}</b> {line}
    </p>
  );
}

/** Every source behind what is shown with its link, headline first, folded away. */
export const SourceList = memo(function SourceList({ ids, sourcesOf, words }: ListProps) {
  if (ids === "") return null;
  const sources = sourcesOf(ids.split(" "));
  return (
    <details className="fold sources">
      <summary>{sources.length === 1 ? words.one : fill(words.all, { n: sources.length })}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source}>{source.title}</SourceLink>
            {publisherOf(source) && ` · ${publisherOf(source)}`} · {words.kinds[source.kind]}
          </li>
        ))}
      </ul>
    </details>
  );
});

/** Who published and when, as far as it is known. */
export const publisherOf = ({ author, publisher, year }: Source): string =>
  [author || publisher, year].filter(Boolean).join(", ");

/** A source by its publisher and year, or by the words given; a link where it has an address. */
export function SourceLink({
  source,
  children = publisherOf(source) || source.title,
}: {
  source: Source;
  children?: string;
}) {
  const title = children === source.title ? undefined : source.title;
  const url = webAddress(source.url);
  return url ? (
    <a href={url} rel="external" hrefLang={source.language || undefined} title={title}>
      {children}
    </a>
  ) : (
    <cite title={title}>{children}</cite>
  );
}
