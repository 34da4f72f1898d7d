import type { Dataset, Lang } from "../../lib/types";
import { sourceChoices } from "../../lib/view/sourceChoices";
import type { View } from "../../lib/view/view";
import { sourceChoiceWords } from "../../lib/words/sourceChoice";
import { Choose } from "./Choose";
import { Toggle, Word } from "./Toggle";

type Props = {
  view: Pick<View, "source" | "measures" | "partners">;
  dataset: Dataset;
  lang: Lang;
  change: (patch: Partial<View>) => void;
};

/** Whose figures the trade line follows: the headline, alone or with all others about it, or one source. Stands with the panel of trade. */
export function SourceChoice({ view, dataset, lang, change }: Props) {
  const words = sourceChoiceWords[lang];
  const isOne = view.source !== "headline" && view.source !== "all";
  const value = view.source === "all" || view.source === "headline" ? view.source : "one";
  return (
    <Toggle
      name="source"
      words={words}
      value={value}
      choices={["headline", "all"]}
      choose={(source) => change({ source })}
    >
      <Choose words={words.one} isChosen={isOne}>
        <SourceList view={view} dataset={dataset} lang={lang} change={change} />
      </Choose>
    </Toggle>
  );
}

function SourceList({ view, dataset, lang, change }: Props) {
  return (
    <ul>
      {sourceChoices(dataset, view, lang).map(({ id, name, years }) => (
        <li key={id}>
          <button type="button" aria-pressed={id === view.source} onClick={() => change({ source: id })}>
            <Word words={name} /> <small>{years}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
