import type { ReactNode } from "react";
import type { Lang } from "../../lib/types";
import type { ChromeWords } from "../../lib/words/ui.types";
import { Footer } from "../chrome/Footer";
import { SkipLink } from "../chrome/SkipLink";
import { QuietMasthead } from "./QuietMasthead";
import { Standing } from "./Standing";
import type { StandingPage } from "./standing.types";
import "./standing.css";

type Props = {
  page: StandingPage;
  lang: Lang;
  words: ChromeWords;
  title: string;
  standfirst: string;
  /** What a reader can do with the content: it is live, and stands above it. */
  children?: ReactNode;
  /** What a reader can try with it: it is live, and stands under it. */
  after?: ReactNode;
};

/** A page to read: masthead, title, tools, content, footer. */
export function StandingFrame({ page, lang, words, title, standfirst, children, after }: Props) {
  return (
    <>
      <SkipLink words={words} to="main" />
      <QuietMasthead lang={lang} page={page} words={words} />
      <main id="main" className={`page standing ${page}page`}>
        <h1>{title}</h1>
        <p className="standfirst">{standfirst}</p>
        {children}
        <Standing page={page} lang={lang} />
        {after}
      </main>
      <Footer words={words} />
    </>
  );
}
