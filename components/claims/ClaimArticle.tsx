import type { ClaimEntry } from "../../lib/pages/claims/entry";
import type { Lang } from "../../lib/types";
import { claimsWords } from "../../lib/words/claims";
import { References } from "./References";

type Props = { entry: ClaimEntry; lang: Lang };

/** One claim: what the article says beside what the sources say, the verdict, who says so, and where it is on the charts. */
export function ClaimArticle({ entry, lang }: Props) {
  const { claim, label, verdict, partner, kind, charts, milestone, note, notDrawn, references } = entry;
  const { id } = claim;
  return (
    <article
      id={id}
      className="claim"
      data-item=""
      data-verdict={claim.verdict}
      data-partner={claim.partner === "BOTH" ? "PRK KOR" : (claim.partner ?? "")}
      data-kind={claim.kind}
    >
      <h4>{label}</h4>
      <p className="meta">
        <a href={`#${id}`}>{id}</a> · <b className="verdict">{verdict}</b> · {partner && `${partner} · `}
        {kind}
      </p>
      <Said entry={entry} lang={lang} />
      {note && <p className="note">{note}</p>}
      {notDrawn && <p className="note">{notDrawn}</p>}
      <p className="shown">
        <a href={charts.path}>{charts.words}</a>
      </p>
      {milestone && (
        <p className="shown">
          <a href={milestone.path}>{milestone.words}</a>
        </p>
      )}
      <References references={references} lang={lang} />
    </article>
  );
}

/** Both sides, always next to each other. */
function Said({ entry: { says, checked, figure }, lang }: Props) {
  const words = claimsWords(lang);
  return (
    <dl className="said">
      <div>
        <dt>{words.says}</dt>
        <dd>{says}</dd>
      </div>
      <div>
        <dt>{words.sourcesSay}</dt>
        <dd>
          {checked}
          {figure && <p>{figure}</p>}
        </dd>
      </div>
    </dl>
  );
}
