import type { ClaimsModel } from "../../lib/pages/claims/model";
import type { Lang } from "../../lib/types";
import { claimsWords } from "../../lib/words/claims";
import { Slips } from "./Slips";
import { Tally } from "./Tally";

/** What comes before the list: how the claims fare, and the slips explained. */
export function ClaimsIntro({
  model: { tally, slips, heading, paragraphs },
  lang,
}: {
  model: ClaimsModel;
  lang: Lang;
}) {
  const words = claimsWords(lang);
  return (
    <>
      <h2 id="verdicts">{words.tally.heading}</h2>
      <Tally rows={tally} lang={lang} />
      <h2 id="slips">{words.slips.heading}</h2>
      <Slips slips={slips} lang={lang} />
      <h2 id="claims">{heading}</h2>
      <nav className="paragraphs" aria-label={words.paragraphs}>
        {words.paragraphs}{" "}
        {paragraphs.map(({ n, heading: title }) => (
          <a key={n} href={`#paragraph-${n}`} aria-label={title}>
            {n}
          </a>
        ))}
      </nav>
    </>
  );
}
