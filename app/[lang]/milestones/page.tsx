import type { Metadata } from "next";
import { StandingFrame } from "../../../components/standing/StandingFrame";
import { asLang } from "../../../lib/words/langs";
import { milestonesWords } from "../../../lib/words/milestones";
import { chromeWords } from "../../../lib/words/ui";
import { Preview } from "../../Preview";
import { alternatesOf } from "../../pages";
import "../../../components/milestones/milestones.css";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = asLang((await params).lang);
  const { title, standfirst } = milestonesWords(lang);
  return { title: `${title} · Tumen`, description: standfirst, alternates: alternatesOf("milestones", lang) };
}

/** Milestones. */
export default async function Milestones({ params }: Props) {
  const lang = asLang((await params).lang);
  const { title, standfirst, skip } = milestonesWords(lang);
  return (
    <>
      <Preview page="milestones" lang={lang} />
      <StandingFrame
        page="milestones"
        lang={lang}
        words={chromeWords(lang, skip)}
        title={title}
        standfirst={standfirst}
      />
    </>
  );
}
