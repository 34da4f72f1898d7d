import type { Metadata } from "next";
import { Document } from "../components/chrome/Document";
import { langs } from "../lib/langs";
import { uiWords } from "../lib/words/ui";

export const metadata: Metadata = { title: "Tumen" };

/** Leads to a language without needing a script. */
export default function Home() {
  return (
    <Document lang="en">
      <meta httpEquiv="refresh" content={`0; url=/${langs[0]}/`} />
      <main className="page">
        <h1>Tumen</h1>
        {langs.map((lang) => (
          <p key={lang} className="py-4">
            <a href={`/${lang}/`} hrefLang={lang} lang={lang} className="py-4">
              {uiWords(lang).languageName}
            </a>
          </p>
        ))}
      </main>
    </Document>
  );
}
