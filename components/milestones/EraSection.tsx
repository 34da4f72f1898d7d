import type { EraGroup } from "../../lib/pages/milestones/groups";
import type { Lang } from "../../lib/types";
import { MilestoneArticle } from "./MilestoneArticle";

type Props = {
  group: EraGroup;
  /** Its place counted from the last era: what comes last is first where the latest is asked for. */
  fromLast: number;
  lang: Lang;
};

/** An era with its events in order of date. */
export function EraSection({ group: { id, title, facts, summary, entries }, fromLast, lang }: Props) {
  return (
    <section data-group="" data-sort-latest={fromLast}>
      <h2 id={id}>
        {title} <small>{facts.join(" · ")}</small>
      </h2>
      <p className="era-summary">{summary}</p>
      {entries.map((entry) => (
        <MilestoneArticle key={entry.id} entry={entry} era={id} lang={lang} />
      ))}
    </section>
  );
}
