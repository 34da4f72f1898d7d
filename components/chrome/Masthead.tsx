import type { SyntheticEvent } from "react";
import { pagePath, type SitePage } from "../../lib/paths";
import type { Lang } from "../../lib/types";
import type { View } from "../../lib/view/view";
import type { ChromeWords } from "../../lib/words/ui.types";
import { ThemeToggle } from "./ThemeToggle";

type Props = {
  lang: Lang;
  page: SitePage;
  words: ChromeWords;
  change: (patch: Partial<View>) => void;
};

const pages = ["explore", "compare", "milestones", "claims", "data", "methods"] as const;

/** The other language shows the same view: the link takes over the query of the address just before it is followed. */
const keepView = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
  currentTarget.search = location.search;
};

/** Name, pages, language and theme. On a phone all but the name is behind "Menu", which the browser opens without a script. */
export function Masthead({ lang, page, words, change }: Props) {
  const other: Lang = lang === "en" ? "es" : "en";
  return (
    <header className="masthead page">
      <a className="wordmark" href={pagePath(lang, "explore")}>
        Tumen
      </a>
      <button type="button" className="link phone" popoverTarget="menu">
        {words.menu}
      </button>
      <div id="menu" className="menu" popover="auto">
        <nav aria-label={words.nav.label}>
          {pages.map((one) => (
            <a key={one} href={pagePath(lang, one)} aria-current={one === page ? "page" : undefined}>
              {words.nav[one]}
            </a>
          ))}
        </nav>
        <a href={pagePath(other, page)} lang={other} hrefLang={other} onPointerDown={keepView} onFocus={keepView}>
          {words.otherLanguage}
        </a>
        <ThemeToggle words={words.theme} change={change} />
      </div>
    </header>
  );
}
