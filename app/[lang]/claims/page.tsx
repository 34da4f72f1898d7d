import type { Metadata } from "next";
import { claimList } from "../../../components/claims/claimList";
import { ListTools } from "../../../components/standing/ListTools";
import { Standing } from "../../../components/standing/Standing";
import { StandingFrame } from "../../../components/standing/StandingFrame";
import { asLang } from "../../../lib/langs";
import { claimFacets } from "../../../lib/pages/claims/model";
import { claimsWords } from "../../../lib/words/claims";
import { listToolsWords } from "../../../lib/words/listTools";
import { chromeWords } from "../../../lib/words/ui";
import { Preview } from "../../Preview";
import { alternatesOf } from "../../pages";
import { claimsOf } from "../../published";
import "../../../components/claims/claims.css";

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = asLang((await params).lang);
  const { standfirst } = claimsOf(lang);
  const { title } = claimsWords(lang);
  return { title: `${title} · Tumen`, description: standfirst, alternates: alternatesOf("claims", lang) };
}

/** Claims: the encyclopedia article the project began from, claim by claim, beside what the sources say. */
export default async function Claims({ params }: Props) {
  const lang = asLang((await params).lang);
  const { title, skip, list } = claimsWords(lang);
  const { standfirst } = claimsOf(lang);
  return (
    <>
      <Preview page="claims" lang={lang} />
      <StandingFrame page="claims" lang={lang} words={chromeWords(lang, skip)} title={title} standfirst={standfirst}>
        <Standing page="claims-intro" lang={lang} />
        <ListTools
          list={claimList}
          facets={claimFacets(lang)}
          words={listToolsWords(lang, { name: list.tools, found: list.found, all: list.all, nothing: list.nothing })}
        />
      </StandingFrame>
    </>
  );
}
