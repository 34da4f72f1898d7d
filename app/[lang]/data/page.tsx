import type { Metadata } from "next";
import { JsonLd } from "../../../components/chrome/JsonLd";
import { DataPage } from "../../../components/datapage/DataPage";
import { dataPageModel } from "../../../lib/export/dataPage/model";
import { loadDataset } from "../../../lib/load";
import { dataPageWords } from "../../../lib/words/dataPage";
import { asLang } from "../../../lib/words/langs";
import { frameWords } from "../../../lib/words/ui";
import { Preview } from "../../Preview";
import { alternatesOf } from "../../pages";
import { builtPackage } from "../../published";

type Props = { params: Promise<{ lang: string }> };

const modelOf = async (segment: string) => dataPageModel(await builtPackage(), loadDataset(), asLang(segment));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const { standfirst } = await modelOf(lang);
  const { title } = dataPageWords(asLang(lang));
  return { title: `${title} · Tumen`, description: standfirst, alternates: alternatesOf("data", asLang(lang)) };
}

/** Data: every file and every source, to read, to cite and to take away. */
export default async function Data({ params }: Props) {
  const { lang } = await params;
  const model = await modelOf(lang);
  return (
    <>
      <Preview page="data" lang={asLang(lang)} />
      <DataPage model={model} lang={asLang(lang)} frame={frameWords(asLang(lang))} />
      <JsonLd text={model.jsonLd} />
    </>
  );
}
