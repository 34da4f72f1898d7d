import { useMemo, useState } from "react";
import type { Lang, Measure } from "../../lib/types";
import { measureGroups } from "../../lib/view/catalogue";
import { toggleMeasure } from "../../lib/view/choose";
import type { View } from "../../lib/view/view";
import type { ListWords } from "../../lib/words/ui.types";
import { PanelOrder } from "./PanelOrder";

type Props = {
  /** Ids of the measures that have a panel. */
  shown: string[];
  measures: Measure[];
  lang: Lang;
  words: ListWords;
  change: (patch: Partial<View>) => void;
};

/** Which measures have a panel, and in which order: those shown on top, below them all of the catalogue in its groups. */
export function PanelList({ shown, measures, lang, words, change }: Props) {
  const [sought, seek] = useState("");
  const { panels } = words;
  const chosen = useMemo(
    () =>
      shown.flatMap((id) =>
        measures.filter(({ measure }) => measure === id).map(({ title }) => ({ id, name: title[lang] })),
      ),
    [shown, measures, lang],
  );
  const groups = measureGroups(measures, lang, sought);
  const set = (ids: string[]) => change({ measures: ids });
  return (
    <>
      <h2>{panels.shown}</h2>
      <PanelOrder chosen={chosen} words={panels} set={set} />
      <input
        type="search"
        className="find"
        placeholder={panels.find}
        aria-label={panels.find}
        value={sought}
        onChange={(event) => seek(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
          if (event.key !== "Escape" || sought === "") return;
          event.stopPropagation();
          seek("");
        }}
      />
      {groups.length === 0 && <p className="note">{panels.nothing}</p>}
      <div className="groups">
        {groups.map(({ group, measures: members }) => (
          <section key={group} aria-label={words.groups[group]}>
            <h2>{words.groups[group]}</h2>
            <ul>
              {members.map(({ id, name }) => {
                const reason = shown.length === 1 && shown.includes(id) ? panels.last : undefined;
                return (
                  <li key={id}>
                    <label title={reason}>
                      <input
                        type="checkbox"
                        checked={shown.includes(id)}
                        aria-disabled={reason ? true : undefined}
                        aria-description={reason}
                        onChange={() => set(toggleMeasure(shown, id))}
                      />
                      <span>{name}</span>
                    </label>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
