import { saturationPoints } from "../../derive/intensityTerms";
import { defaultWeights } from "../../derive/intensityWeights";
import { formatCount } from "../../format";
import { decimal } from "../../format/number";
import { pagePath } from "../../paths";
import { fill } from "../../words/fill";
import type { Block } from "./block.types";
import { halfBlocks } from "./halfLives";
import { oneYearBlocks } from "./oneYear";
import type { Setting } from "./setting";
import { sharesOf } from "./shareWords";
import { stateTable } from "./stateTable";
import { kindTable, levelTable } from "./weightTables";
import { netWords, standardHalf, workedBlocks } from "./workedYears";

/** Says what the index is made of, with its weights, and works it out for some years. */
export function intensityBlocks(setting: Setting): Block[] {
  const words = setting.index.intensity;
  return [
    ...words.text.map((one): Block => ({ kind: "text", words: fill(one, introOf(setting)) })),
    ...eventBlocks(setting),
    ...saturationBlocks(setting),
    { kind: "head", words: words.stateHead },
    { kind: "text", words: words.state },
    { kind: "table", table: stateTable(setting) },
    { kind: "head", words: words.linesHead },
    { kind: "text", words: words.linesText },
    { kind: "formula", items: words.formulas.map((one) => fill(one, sharesOf(setting))) },
    { kind: "text", words: netWords(setting) },
    ...workedBlocks(setting),
    ...oneYearBlocks(setting),
    ...halfBlocks(setting),
  ];
}

const introOf = ({ dataset, lang }: Setting) => ({
  events: formatCount(dataset.milestones.length, lang),
  milestones: pagePath(lang, "milestones"),
});

function eventBlocks(setting: Setting): Block[] {
  const { lang, index } = setting;
  const words = index.intensity;
  const half = { half: decimal(standardHalf, lang), twice: decimal(2 * standardHalf, lang) };
  return [
    { kind: "head", words: words.eventsHead },
    { kind: "text", words: words.events },
    { kind: "formula", items: [words.weight, fill(words.memory, half)] },
    { kind: "text", words: fill(words.fading, half) },
    { kind: "text", words: words.weightsText },
    { kind: "table", table: levelTable(setting) },
    { kind: "table", table: kindTable(setting) },
  ];
}

function saturationBlocks({ index, lang }: Setting): Block[] {
  const words = index.intensity;
  const visit = defaultWeights["level.head_of_state"] * defaultWeights["kind.visit_head_of_state"];
  const said = { points: decimal(saturationPoints, lang), visit: decimal(visit, lang) };
  return [
    { kind: "head", words: words.saturationHead },
    { kind: "text", words: fill(words.saturation, said) },
    { kind: "formula", items: [fill(words.saturationFormula, said)] },
  ];
}
