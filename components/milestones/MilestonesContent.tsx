import { listId, type MilestonesModel } from "../../lib/pages/milestones/model";
import { methodPath } from "../../lib/paths";
import type { Lang } from "../../lib/types";
import { milestonesWords } from "../../lib/words/milestones";
import { EraSection } from "./EraSection";

type Props = { model: MilestonesModel; lang: Lang };

/** Every event, era by era. */
export function MilestonesContent({ model: { groups }, lang }: Props) {
  const { reading, flat } = milestonesWords(lang);
  return (
    <>
      <p className="note">
        {reading.text} <a href={methodPath("intensity", lang)}>{reading.link}</a>.
      </p>
      <div id={listId}>
        <section data-flat="" hidden>
          <h2>{flat}</h2>
        </section>
        {groups.map((group, place) => (
          <EraSection key={group.id} group={group} fromLast={groups.length - place} lang={lang} />
        ))}
      </div>
    </>
  );
}
