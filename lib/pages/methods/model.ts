import { citeAll } from "../../export/cite";
import { pagePath } from "../../paths";
import { site } from "../../site";
import type { Dataset, Lang } from "../../types";
import { type MethodsSection, methodsSections, methodsWords } from "../../words/methods";
import { methodsIndexWords } from "../../words/methodsIndex";
import type { Block, Section } from "./block.types";
import { gapsBlocks, logBlocks } from "./gaps";
import { intensityBlocks } from "./intensity";
import { limitsBlocks } from "./limits";
import { modesBlocks } from "./modes";
import { pricesBlocks } from "./prices";
import { rangeBlocks } from "./range";
import { sensitivityBlocks } from "./sensitivity";
import { type Setting, settingOf } from "./setting";
import { spliceBlocks } from "./splice";

/** Everything the Methods page shows, in words and pictures. `contents` also names the live part under the sections. */
export type MethodsModel = { contents: { id: string; heading: string }[]; sections: Section[]; citation: string };

const makers: Record<Exclude<MethodsSection, "weights">, (setting: Setting) => Block[]> = {
  splice: spliceBlocks,
  range: rangeBlocks,
  prices: pricesBlocks,
  gaps: gapsBlocks,
  log: logBlocks,
  modes: modesBlocks,
  intensity: intensityBlocks,
  sensitivity: sensitivityBlocks,
  limits: limitsBlocks,
  reproduce: reproduceBlocks,
};

/**
 * Puts the Methods page together: every example worked out from the dataset.
 *
 * Shape:  sections in the order of reading; the same dataset and language give the same words and pictures.
 * Errors: RangeError where the data no longer have a figure that an example needs.
 */
export function methodsModel(dataset: Dataset, lang: Lang): MethodsModel {
  const setting = settingOf(dataset, lang);
  const { sections } = methodsWords(lang);
  const link = site.url + pagePath(lang, "methods");
  return {
    contents: methodsSections.map((id) => ({ id, heading: sections[id] })),
    sections: methodsSections.flatMap((id) =>
      id === "weights" ? [] : [{ id, heading: sections[id], blocks: makers[id](setting) }],
    ),
    citation: citeAll([], { link, version: site.version }, lang).text.trim(),
  };
}

function reproduceBlocks({ lang }: Setting): Block[] {
  const { text, cite } = methodsIndexWords(lang).reproduce;
  return [...text, cite].map((words): Block => ({ kind: "text", words }));
}
