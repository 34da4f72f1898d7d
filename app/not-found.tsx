import type { Metadata } from "next";
import { Document } from "../components/chrome/Document";
import { langs } from "../lib/langs";
import { uiWords } from "../lib/words/ui";

export const metadata: Metadata = {
  title: [...langs.map((lang) => uiWords(lang).notFound.title), "Tumen"].join(" · "),
};

/** The page of an address that does not exist, in every language of the site. */
export default function NotFound() {
  return (
    <Document lang="en">
      <main className="page">
        {langs.map((lang) => (
          <section key={lang} lang={lang}>
            <h1>{uiWords(lang).notFound.title}</h1>
            <p>
              {uiWords(lang).notFound.text} <a href={`/${lang}/`}>{uiWords(lang).nav.explore}</a>
            </p>
          </section>
        ))}
      </main>
    </Document>
  );
}
