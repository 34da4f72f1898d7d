import type { MilestoneEntry } from "../../lib/pages/milestones/entry";
import { pagePath } from "../../lib/paths";
import type { Lang } from "../../lib/types";
import { milestonesWords } from "../../lib/words/milestones";
import { uiWords } from "../../lib/words/ui";
import { SmallTable } from "../panels/SmallTable";
import { SourceRefs } from "./SourceRefs";

type Props = { entry: MilestoneEntry; era: string; lang: Lang };

/** One event: when, with whom, what happened, who says so, what moved around it. */
export function MilestoneArticle({ entry, era, lang }: Props) {
  const { id, milestone, place, title, summary, date, partner, nature, standing, claims, explore } = entry;
  const words = milestonesWords(lang);
  return (
    <article
      id={id}
      className="milestone"
      data-item=""
      data-partner={milestone.partner === "BOTH" ? "PRK KOR" : milestone.partner}
      data-kind={milestone.kind}
      data-importance={milestone.importance}
      data-era={era}
      data-since={entry.since}
      data-sort-date={place.first}
      data-sort-latest={place.last}
      data-sort-importance={`${milestone.importance} ${place.first}`}
    >
      <p className="when" data-sought="">
        <b>{date}</b> <a href={`#${id}`}>{id}</a>
      </p>
      <div className="what">
        <div data-sought="">
          <h3>{title}</h3>
          <p className="meta">
            <b className={`of-${milestone.partner}`}>{partner}</b> · {nature.join(" · ")}
          </p>
          <p>{summary}</p>
        </div>
        {claims.length > 0 && <Claims claims={claims} heading={words.claims} />}
      </div>
      <div className="evidence">
        <p className="meta">
          {standing.join(" · ")}
          {entry.isBreak && (
            <>
              {" "}
              · {words.break}: <a href={`${pagePath(lang, "data")}#breaks`}>{words.breakLink}</a>
            </>
          )}
        </p>
        <SourceRefs sources={entry.sources} count={entry.sourceCount} words={words.entry} lang={lang} />
        <Moved table={entry.moved} lang={lang} />
        <p className="shown">
          <a href={explore.path}>{explore.words}</a>
        </p>
      </div>
    </article>
  );
}

function Claims({ claims, heading }: { claims: MilestoneEntry["claims"]; heading: string }) {
  return (
    <p className="meta">
      {heading}{" "}
      {claims.map(({ path, words }, place) => (
        <span key={path}>
          {place > 0 && "; "}
          <a href={path}>{words}</a>
        </span>
      ))}
    </p>
  );
}

function Moved({ table, lang }: { table: MilestoneEntry["moved"]; lang: Lang }) {
  if (!table) return null;
  const { moved } = uiWords(lang).board.events;
  return (
    <details className="fold">
      <summary>
        {moved}, {table.caption}
      </summary>
      <SmallTable table={table} label={`${moved}, ${table.caption}`} isNarrow />
    </details>
  );
}
