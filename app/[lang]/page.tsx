import type { Metadata } from "next";
import { Dashboard } from "../../components/Dashboard";
import { asLang } from "../../lib/langs";
import { frameWords } from "../../lib/words/ui";
import { Preview } from "../Preview";
import { measureCount, pageMetadata } from "../pages";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata("explore", asLang((await params).lang));
}

/** Explore: linked panels over one time axis. */
export default async function Explore({ params }: Props) {
  const lang = asLang((await params).lang);
  return (
    <>
      <Preview page="explore" lang={lang} />
      <Dashboard page="explore" lang={lang} words={frameWords(lang)} total={measureCount()} />
    </>
  );
}
