import type { Source } from "../../lib/types";
import { fill } from "../../lib/words/fill";
import type { BoardWords } from "../../lib/words/ui.types";

type Props = {
  /** One sentence: who says so. */
  line: string;
  /** All sources behind what is shown, headline first. */
  sources: Source[];
  words: BoardWords["sources"];
};

/** Who says so: a sentence, and every source with its link. */
export function SourceNote({ line, sources, words }: Props) {
  return (
    <div className="sources">
      <p>
        <b>{words.heading}</b> {line}
      </p>
      <details className="fold">
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
    </div>
  );
}

/** Who published and when, as far as it is known. */
const publisherOf = ({ author, publisher, year }: Source): string =>
  [author || publisher, year].filter(Boolean).join(", ");

/** A source by its publisher and year, or by the words given; a link where it has an address. */
export function SourceLink({
  source,
  children = publisherOf(source) || source.title,
}: {
  source: Source;
  children?: string;
}) {
  return source.url ? (
    <a href={source.url} rel="external" hrefLang={source.language || undefined} title={source.title}>
      {children}
    </a>
  ) : (
    <cite title={source.title}>{children}</cite>
  );
}
