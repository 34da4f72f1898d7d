import type { Reference } from "../../lib/pages/claims/references";
import type { Lang } from "../../lib/types";
import { claimsWords } from "../../lib/words/claims";
import { SourceLink } from "../panels/SourceNote";

/** Who says so: each reference at its own address, its kind and whether it was read at its entry on the Data page. */
export function References({ references, lang }: { references: Reference[]; lang: Lang }) {
  const words = claimsWords(lang);
  if (references.length === 0) return <p className="references note">{words.noSources}</p>;
  return (
    <ul className="references note" aria-label={words.references}>
      {references.map(({ source, by, kind, checked, entry }) => (
        <li key={source.id}>
          <span lang={lang === "en" ? undefined : "en"}>
            <SourceLink source={source}>{source.title}</SourceLink>
            {by && `, ${by}`}
          </span>{" "}
          ·{" "}
          <a className="entry" href={entry}>
            {kind}, {checked}
          </a>
        </li>
      ))}
    </ul>
  );
}
