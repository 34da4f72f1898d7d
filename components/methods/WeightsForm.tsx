"use client";
import { memo, useState } from "react";
import { type WeightKey, weightKeys } from "../../lib/derive/intensityWeights";
import type { Lang } from "../../lib/types";
import { changedSentence, refusedSentence } from "../../lib/view/describe/weightWords";
import { typedWeight, weightIn, withWeight } from "../../lib/view/typedWeight";
import type { View } from "../../lib/view/view";
import { uiWords } from "../../lib/words/ui";
import { weightsWords } from "../../lib/words/weights";
import { HalfLife } from "../controls/HalfLife";
import { change } from "../viewStore";
import { type Typed, WeightsTable } from "./WeightsTable";

type Props = Pick<View, "half" | "weights"> & { lang: Lang };

const set = (patch: Partial<View>) => change("methods", patch);

/** As many rows as the table of levels and the half-life together are high. */
const firstKinds = 6;

/** Half-life and weights of the index. What is typed counts as soon as it is a weight; until then the last one stays. */
export const WeightsForm = memo(function WeightsForm({ half, weights, lang }: Props) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const words = weightsWords[lang];
  const type = (key: WeightKey, text: string) => {
    setTyped({ key, text, isOver: false });
    const weight = typedWeight(text);
    if (weight !== null) set({ weights: withWeight(weights, key, weight) });
  };
  // What was refused is said until something else is typed.
  const leave = () => setTyped((last) => last && (typedWeight(last.text) === null ? { ...last, isOver: true } : null));
  const isRefused = typed !== null && typedWeight(typed.text) === null;
  const status = isRefused
    ? refusedSentence(typed.key, typed.text, weightIn(weights, typed.key), lang)
    : changedSentence(weights, lang);
  const table = (caption: string, keys: WeightKey[]) => (
    <WeightsTable caption={caption} keys={keys} weights={weights} typed={typed} lang={lang} type={type} leave={leave} />
  );
  return (
    <form className="weights-form" method="dialog" autoComplete="off" aria-label={words.title}>
      <div>
        {table(words.captions.level, weightKeys.level)}
        <HalfLife half={half} words={uiWords(lang).lists.half} change={set} />
      </div>
      {table(words.captions.kind, weightKeys.kind.slice(0, firstKinds))}
      {table(words.captions.more, weightKeys.kind.slice(firstKinds))}
      <p className="weights-foot note">
        <span>{words.accepted}</span> <span role="status">{status}</span>{" "}
        <button
          type="button"
          className="link"
          onClick={() => {
            setTyped(null);
            set({ weights: {} });
          }}
        >
          {words.reset}
        </button>
      </p>
      <p className="needs-script note">{words.needsScript}</p>
    </form>
  );
});
