import type { Metadata } from "next";
import { WeightsFrame } from "../../../components/methods/WeightsFrame";
import { StandingFrame } from "../../../components/standing/StandingFrame";
import { asLang } from "../../../lib/langs";
import { methodsWords } from "../../../lib/words/methods";
import { chromeWords } from "../../../lib/words/ui";
import { Preview } from "../../Preview";
import { alternatesOf } from "../../pages";
import "../../../components/methods/methods.css";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = asLang((await params).lang);
  const { title, standfirst } = methodsWords(lang);
  return { title: `${title} · Tumen`, description: standfirst, alternates: alternatesOf("methods", lang) };
}

/** Methods. */
export default async function Methods({ params }: Props) {
  const lang = asLang((await params).lang);
  const { title, standfirst, skip } = methodsWords(lang);
  return (
    <>
      <Preview page="methods" lang={lang} />
      <StandingFrame
        page="methods"
        lang={lang}
        words={chromeWords(lang, skip)}
        title={title}
        standfirst={standfirst}
        after={<WeightsFrame lang={lang} />}
      />
    </>
  );
}
