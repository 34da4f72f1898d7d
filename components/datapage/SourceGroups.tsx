import { Fragment } from "react";
import type { SourceEntry, SourceGroup } from "../../lib/pages/data/sources";
import type { Uses } from "../../lib/pages/data/uses";
import type { Lang } from "../../lib/types";
import { type SourceEntryWords, sourceEntryWords } from "../../lib/words/sourceEntry";
import { English } from "./English";

/** Every source, folded by kind. An address with the id of a source opens its kind. */
export function SourceGroups({ groups, lang }: { groups: SourceGroup[]; lang: Lang }) {
  const words = sourceEntryWords(lang);
  return groups.map(({ kind, heading, sources }) => (
    <details key={kind} className="fold source-group" id={`sources-${kind}`}>
      <summary>{heading}</summary>
      <ul>
        {sources.map((source) => (
          <Entry key={source.id} source={source} words={words} lang={lang} />
        ))}
      </ul>
    </details>
  ));
}

type EntryProps = { source: SourceEntry; words: SourceEntryWords; lang: Lang };

function Entry({ source, words, lang }: EntryProps) {
  const { id, facts, copy, notes, uses } = source;
  return (
    <li id={`source-${id}`}>
      <Cited source={source} lang={lang} />
      <p className="note">
        <code>{id}</code>
        {` · ${facts}`}
        {copy && ` · ${copy.words} `}
        {copy && <English text={copy.of} lang={lang} />}
        {" · "}
        <a href={`/data/cite/${id}.bib`}>BibTeX</a>
        {" · "}
        <a href={`/data/cite/${id}.ris`}>RIS</a>
      </p>
      <p className="note">
        {notes.map(({ heading, text }, i) => (
          <Fragment key={heading}>
            {`${i > 0 ? " " : ""}${heading} `}
            <English text={/[.?!]$/.test(text) ? text : `${text}.`} lang={lang} />
          </Fragment>
        ))}
      </p>
      <p className="note">
        {uses.length > 0 ? uses.map((one) => <Used key={one.heading} uses={one} />) : words.nothing}
      </p>
    </li>
  );
}

function Used({ uses: { heading, links, more } }: { uses: Uses }) {
  return (
    <>
      {`${heading} `}
      {links.map(({ name, href }, i) => (
        <Fragment key={href}>
          {i > 0 && ", "}
          <a href={href}>{name}</a>
        </Fragment>
      ))}
      {more ? ` ${more}. ` : ". "}
    </>
  );
}

/** The line to cite: its title is in English, its address a link. */
function Cited({ source: { url, text, title }, lang }: { source: SourceEntry; lang: Lang }) {
  const [words, ...after] = url ? text.split(url) : [text];
  const at = words?.indexOf(title) ?? -1;
  return (
    <p>
      {at >= 0 ? words?.slice(0, at) : ""}
      <English text={(at >= 0 ? title : words) ?? ""} lang={lang} />
      {at >= 0 ? words?.slice(at + title.length) : ""}
      {url && (
        <a href={url} rel="external">
          {url}
        </a>
      )}
      {after.join(url)}
    </p>
  );
}
