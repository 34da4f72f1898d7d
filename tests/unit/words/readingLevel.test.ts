import { expect, it } from "vitest";
import { loadDataset } from "../../../lib/load";
import { chartModel } from "../../../lib/view/model";
import { defaultViews } from "../../../lib/view/view";

/** Vowels that follow each other are one syllable; an ending that is not heard is none. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  return letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "").match(/[aeiouy]{1,2}/g)?.length ?? 1;
}

/** Years of school that an English text asks for, by the formula of Flesch and Kincaid 1975. */
function grade(texts: string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.!?]+(?=\s|$)/)).filter((one) => /[a-z]/i.test(one));
  const words = sentences.flatMap((one) => one.split(/\s+/)).filter((one) => /[a-z]/i.test(one));
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * spoken) / words.length - 15.59;
}

const dataset = loadDataset();
const every = { ...defaultViews.explore, measures: dataset.measures.map(({ measure }) => measure) };
const { panels } = chartModel(dataset, every, "explore", "en");

const texts: [string, string[]][] = [
  [
    "what stands over and under the panels",
    panels.flatMap(({ title, subtitle, summary }) => [title, subtitle, summary]),
  ],
  ["events and eras", [...dataset.milestones, ...dataset.eras].map(({ summary }) => summary.en)],
  ["claims and what was found", dataset.claims.map(({ note }) => note.en)],
  ["definitions of measures", dataset.measures.map(({ definition }) => definition.en)],
];

it.each(texts)("%s can be read with nine years of school", (what, some) => {
  const level = grade(some.filter(Boolean));
  console.info(`${what}: ${level.toFixed(1)}`);
  expect(level).toBeLessThan(9);
});

it("grade(…) tells a plain sentence from a learned one", () => {
  expect(grade(["The cat sat on the mat. It was warm."])).toBeLessThan(2);
  expect(grade(["Bilateral normalisation necessitated considerable institutional accommodation."])).toBeGreaterThan(20);
});
