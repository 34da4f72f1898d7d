import type { Metadata } from "next";
import { JsonLd } from "../../../components/chrome/JsonLd";
import { StandingFrame } from "../../../components/standing/StandingFrame";
import { asLang } from "../../../lib/langs";
import { dataPageWords } from "../../../lib/words/dataPage";
import { chromeWords } from "../../../lib/words/ui";
import { Preview } from "../../Preview";
import { alternatesOf } from "../../pages";
import { dataModel } from "../../published";
import "../../../components/datapage/datapage.css";
import "../../../components/datapage/sources.css";
import "../../../components/datapage/tables.css";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = asLang((await params).lang);
  const { standfirst } = await dataModel(lang);
  const { title } = dataPageWords(lang);
  return { title: `${title} · Tumen`, description: standfirst, alternates: alternatesOf("data", lang) };
}

/** Data: every measure, file and source, where they disagree and where figures are missing. */
export default async function Data({ params }: Props) {
  const lang = asLang((await params).lang);
  const { title, skip } = dataPageWords(lang);
  const { standfirst, jsonLd } = await dataModel(lang);
  return (
    <>
      <Preview page="data" lang={lang} />
      <StandingFrame page="data" lang={lang} words={chromeWords(lang, skip)} title={title} standfirst={standfirst} />
      <JsonLd text={jsonLd} />
    </>
  );
}
