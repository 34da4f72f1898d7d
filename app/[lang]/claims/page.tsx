import type { Metadata } from "next";
import { StandingFrame } from "../../../components/standing/StandingFrame";
import { claimsWords } from "../../../lib/words/claims";
import { asLang } from "../../../lib/words/langs";
import { chromeWords } from "../../../lib/words/ui";
import { Preview } from "../../Preview";
import { alternatesOf } from "../../pages";
import "../../../components/claims/claims.css";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = asLang((await params).lang);
  const { title, standfirst } = claimsWords(lang);
  return { title: `${title} · Tumen`, description: standfirst, alternates: alternatesOf("claims", lang) };
}

/** Claims. */
export default async function Claims({ params }: Props) {
  const lang = asLang((await params).lang);
  const { title, standfirst, skip } = claimsWords(lang);
  return (
    <>
      <Preview page="claims" lang={lang} />
      <StandingFrame page="claims" lang={lang} words={chromeWords(lang, skip)} title={title} standfirst={standfirst} />
    </>
  );
}
