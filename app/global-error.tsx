"use client";
import { langs } from "../lib/langs";
import { brokenWords } from "../lib/words/broken";

/** Stands in the place of a page that its own scripts have broken, and leads to its default view. Nobody knows its language here. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main className="page">
          {langs.map((lang) => (
            <p key={lang} lang={lang}>
              {brokenWords[lang].text} <a href="?">{brokenWords[lang].again}</a>
            </p>
          ))}
        </main>
      </body>
    </html>
  );
}
