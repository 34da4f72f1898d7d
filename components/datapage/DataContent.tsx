import type { DataPageModel } from "../../lib/pages/data/model";
import type { Lang } from "../../lib/types";
import { dataPageWords } from "../../lib/words/dataPage";
import { Adding } from "./Adding";
import { Breaks } from "./Breaks";
import { Catalogue } from "./Catalogue";
import { Contents } from "./Contents";
import { Discrepancies } from "./Discrepancies";
import { FileTable } from "./FileTable";
import { Gaps } from "./Gaps";
import { ReadLines } from "./ReadLines";
import { SourceGroups } from "./SourceGroups";

type Props = { model: DataPageModel; lang: Lang };

/** Every measure, file and source, where they differ and where they are silent, with how to read, cite, use and add to them. */
export function DataContent({ model, lang }: Props) {
  const words = dataPageWords(lang);
  return (
    <>
      <Contents words={words.contents} />

      <h2 id="everything">{words.everything.heading}</h2>
      <p>
        <a href={model.zip.address}>{words.everything.link}</a> ({model.zip.size}), {words.everything.text}
      </p>

      <h2 id="catalogue">{model.catalogue.heading}</h2>
      <Catalogue model={model.catalogue} words={words.catalogue} />

      <h2 id="discrepancies">{words.discrepancies.heading}</h2>
      <Discrepancies model={model.discrepancies} words={words.discrepancies} />

      <h2 id="gaps">{words.gaps.heading}</h2>
      <Gaps model={model.gaps} words={words.gaps} />

      <h2 id="breaks">{words.breaks.heading}</h2>
      <Breaks model={model.breaks} words={words.breaks} />

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

      <h2 id="add">{words.adding.heading}</h2>
      <Adding steps={model.adding} words={words.adding} />

      <h2 id="sources">{model.sourcesHeading}</h2>
      <p>{words.sources.text}</p>
      <SourceGroups groups={model.groups} lang={lang} />
    </>
  );
}
