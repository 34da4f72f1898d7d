import type { ClaimsModel } from "../../lib/pages/claims/model";
import type { Lang } from "../../lib/types";
import { ClaimArticle } from "./ClaimArticle";
import { claimList } from "./claimList";

/** Every claim of the article, paragraph by paragraph. */
export function ClaimsContent({ model: { paragraphs }, lang }: { model: ClaimsModel; lang: Lang }) {
  return (
    <div id={claimList}>
      {paragraphs.map(({ n, heading, entries }) => (
        <section key={n} id={`paragraph-${n}`} data-group="">
          <h3 className="paragraph">{heading}</h3>
          {entries.map((entry) => (
            <ClaimArticle key={entry.claim.id} entry={entry} lang={lang} />
          ))}
        </section>
      ))}
    </div>
  );
}
