import "../../../components/panels/change.css";
import type { Metadata } from "next";
import { Dashboard } from "../../../components/Dashboard";
import { asLang } from "../../../lib/langs";
import { frameWords } from "../../../lib/words/ui";
import { Preview } from "../../Preview";
import { measureCount, pageMetadata } from "../../pages";
// Here and not beside the table, so that Explore does not carry it.
import "../../../components/panels/crossings.css";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata("compare", asLang((await params).lang));
}

/** Compare: the two Koreas side by side, axes locked. */
export default async function Compare({ params }: Props) {
  const lang = asLang((await params).lang);
  return (
    <>
      <Preview page="compare" lang={lang} />
      <Dashboard page="compare" lang={lang} words={frameWords(lang)} total={measureCount()} />
    </>
  );
}
