import type { Metadata } from "next";
import { ListTools } from "../../../components/standing/ListTools";
import { StandingFrame } from "../../../components/standing/StandingFrame";
import { asLang } from "../../../lib/langs";
import { listId } from "../../../lib/pages/milestones/model";
import { listToolsWords } from "../../../lib/words/listTools";
import { milestonesWords } from "../../../lib/words/milestones";
import { chromeWords } from "../../../lib/words/ui";
import { Preview } from "../../Preview";
import { alternatesOf } from "../../pages";
import { eventsModel } from "../../published";
import "../../../components/milestones/milestones.css";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = asLang((await params).lang);
  const { title } = milestonesWords(lang);
  const { standfirst } = eventsModel(lang);
  return { title: `${title} · Tumen`, description: standfirst, alternates: alternatesOf("milestones", lang) };
}

/** Milestones: every event with its sources and what moved around it. */
export default async function Milestones({ params }: Props) {
  const lang = asLang((await params).lang);
  const { title, skip, tools, groups } = milestonesWords(lang);
  const { standfirst, facets, sorts, groupings } = eventsModel(lang);
  return (
    <>
      <Preview page="milestones" lang={lang} />
      <StandingFrame
        page="milestones"
        lang={lang}
        words={chromeWords(lang, skip)}
        title={title}
        standfirst={standfirst}
      >
        <ListTools
          list={listId}
          facets={facets}
          sorts={sorts}
          groups={groupings}
          words={listToolsWords(lang, { ...tools, group: groups.legend })}
        />
      </StandingFrame>
    </>
  );
}
