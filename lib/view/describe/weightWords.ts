import { defaultWeights, type WeightKey } from "../../derive/intensityWeights";
import { formatNumber } from "../../format";
import type { Lang } from "../../types";
import { capital } from "../../words/capital";
import { fill } from "../../words/fill";
import { uiWords } from "../../words/ui";
import { weightsWords } from "../../words/weights";
import { changedWeights, weightIn } from "../typedWeight";

/** All digits a weight can have: 99.999. */
const figures = 5;

/** A weight as a reader of a language writes it, not rounded: "1.6", "1,6". */
export const weightText = (weight: number, lang: Lang): string => formatNumber(weight, lang, figures);

/** What a weight is of: "ministers", "summit". */
export function weightName(key: WeightKey, lang: Lang): string {
  const { lists, board } = uiWords(lang);
  const [group, name = ""] = key.split(".");
  const names: Record<string, string> =
    group === "level" ? { ...board.events.levels, other: weightsWords[lang].other } : lists.kinds;
  return names[name] ?? key;
}

/** Each weight that is not the standard one: "ministers 2 instead of 3". */
export function changedWords(weights: Record<string, number>, lang: Lang): string[] {
  return changedWeights(weights).map((key) =>
    fill(weightsWords[lang].place, {
      name: weightName(key, lang),
      weight: weightText(weightIn(weights, key), lang),
      standard: weightText(defaultWeights[key], lang),
    }),
  );
}

/** Says which weights of a view are not the standard ones: "Changed: ministers 2 instead of 3." */
export function changedSentence(weights: Record<string, number>, lang: Lang): string {
  const words = weightsWords[lang];
  const places = changedWords(weights, lang);
  return places.length > 0 ? fill(words.some, { places: places.join("; ") }) : words.none;
}

/** Says that what was typed for a weight is not used, what would be, and what stays. */
export function refusedSentence(key: WeightKey, given: string, kept: number, lang: Lang): string {
  const words = weightsWords[lang];
  const name = weightName(key, lang);
  const values = { name, given: given.trim(), kept: weightText(kept, lang) };
  return capital(fill(given.trim() === "" ? words.empty : words.invalid, values));
}
