import type { SourceRef } from "../../lib/pages/milestones/entry";
import type { Lang } from "../../lib/types";
import { publisherOf, SourceLink } from "../panels/SourceNote";

type Props = {
  sources: SourceRef[];
  count: string;
  /** The link to the entry of a source. */
  words: string;
  lang: Lang;
};

/** Who says so: each source with its kind, whether its text was read, and its entry on the Data page. */
export function SourceRefs({ sources, count, words, lang }: Props) {
  return (
    <details className="fold sources">
      <summary>{count}</summary>
      <ul>
        {sources.map(({ source, kind, checked, entry }) => (
          <li key={source.id}>
            <span data-sought="" lang={lang === "en" ? undefined : "en"}>
              <SourceLink source={source}>{source.title}</SourceLink>
              {publisherOf(source) && ` · ${publisherOf(source)}`}
            </span>{" "}
            · {kind} · {checked}
            <span className="entry">
              {" "}
              · <a href={entry}>{words}</a>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
