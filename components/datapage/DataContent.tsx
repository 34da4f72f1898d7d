import type { DataPageModel } from "../../lib/pages/data/model";
import type { Lang } from "../../lib/types";
import { dataPageWords } from "../../lib/words/dataPage";
import { FileTable } from "./FileTable";
import { ReadLines } from "./ReadLines";
import { SourceGroups } from "./SourceGroups";

type Props = { model: DataPageModel; lang: Lang };

/** Every file and every source, with how to read, cite and use them. */
export function DataContent({ model, lang }: Props) {
  const words = dataPageWords(lang);
  return (
    <>
      <h2 id="everything">{words.everything.heading}</h2>
      <p>
        <a href={model.zip.address}>{words.everything.link}</a> ({model.zip.size}), {words.everything.text}
      </p>

      <h2 id="files">{words.files.heading}</h2>
      <FileTable files={model.files} words={words.files} />
      <p className="note">
        <a href="/data/datapackage.json">datapackage.json</a>: {words.others.descriptor}.{" "}
        <a href="/data/view.schema.json">view.schema.json</a>: {words.others.schema}.
      </p>

      <h2 id="read">{words.read.heading}</h2>
      <ReadLines address={model.address("headline-trade.csv")} words={words.read} lang={lang} />

      <h2 id="terms">{words.terms.heading}</h2>
      <p>
        {words.terms.ours} <b>{words.terms.theirs}</b> {words.terms.open}
      </p>

      <h2 id="cite">{words.cite.heading}</h2>
      <p>{words.cite.text}</p>
      <blockquote>{model.citation}</blockquote>
      <p>
        {words.cite.files} <a href="/data/citations.bib">citations.bib</a> {words.cite.joint}{" "}
        <a href="/data/citations.ris">citations.ris</a>.
      </p>

      <h2 id="sources">{model.sourcesHeading}</h2>
      <p>{words.sources.text}</p>
      <SourceGroups groups={model.groups} words={words.sources} />
    </>
  );
}
