import type { SourceEntry, SourceGroup } from "../../lib/pages/data/model";
import type { DataPageWords } from "../../lib/words/dataPage";

type Words = DataPageWords["sources"];

/** Every source, folded by kind. An address with the id of a source opens its kind. */
export function SourceGroups({ groups, words }: { groups: SourceGroup[]; words: Words }) {
  return groups.map(({ kind, heading, sources }) => (
    <details key={kind} className="fold source-group" id={`sources-${kind}`}>
      <summary>{heading}</summary>
      <ul>
        {sources.map((source) => (
          <Entry key={source.id} source={source} words={words} />
        ))}
      </ul>
    </details>
  ));
}

function Entry({ source: { id, url, text, terms, bibtex, ris }, words }: { source: SourceEntry; words: Words }) {
  const [before, ...after] = url ? text.split(url) : [text];
  return (
    <li id={`source-${id}`}>
      <p>
        {before}
        {url && (
          <a href={url} rel="external">
            {url}
          </a>
        )}
        {after.join(url)}
      </p>
      <p className="note">
        <code>{id}</code> · {words.terms} <span lang="en">{terms}</span>
      </p>
      <details className="fold forms">
        <summary>{words.forms}</summary>
        <pre>{bibtex}</pre>
        <pre>{ris.replaceAll("\r\n", "\n")}</pre>
      </details>
    </li>
  );
}
