import { defaultWeights } from "../../derive/intensityWeights";
import { type Sensitivity, sensitivity, standardSpread } from "../../derive/sensitivity";
import { formatCount, formatPercent } from "../../format";
import { decimal } from "../../format/number";
import { koreas } from "../../partners";
import type { Dataset } from "../../types";
import { fill } from "../../words/fill";
import type { Block } from "./block.types";
import { type Drawn, sensitivityPicture } from "./sensitivityPicture";
import { bandTable, closeWords, orderTable, robustFrom, unsteady } from "./sensitivityTables";
import type { Setting } from "./setting";
import { line } from "./workedYears";

const pictures: readonly Drawn[][] = [["cooperation", "conflict"], ["activity"]];

type Varied = Record<"both" | "half" | "weights", Sensitivity>;
// The dataset is read once and never changed, and every language asks for the same draws.
const known = new WeakMap<Dataset, Varied>();

/** The index under varied half-lives and weights, under varied half-lives, and under varied weights. */
export function variedOf(dataset: Dataset): Varied {
  const made = known.get(dataset) ?? {
    both: sensitivity(dataset),
    half: sensitivity(dataset, { ...standardSpread, weights: 0 }),
    weights: sensitivity(dataset, { ...standardSpread, halves: [3, 3] }),
  };
  known.set(dataset, made);
  return made;
}

/** Shows how far the index hangs on its half-life and weights, and says where that changes the order or the sign. */
export function sensitivityBlocks(setting: Setting): Block[] {
  const words = setting.index.sensitivity;
  const varied = variedOf(setting.dataset);
  return [
    ...words.text.map((one): Block => ({ kind: "text", words: fill(one, spreadWords(setting)) })),
    {
      kind: "key",
      entries: (["standard", "band", "extremes"] as const).map((one) => ({
        swatch: `of-${one}`,
        words: words.key[one],
      })),
    },
    {
      kind: "pictures",
      pictures: pictures.flatMap((lines) => koreas.map((one) => sensitivityPicture(setting, varied.both, one, lines))),
    },
    { kind: "text", words: fill(words.order, { part: formatPercent(robustFrom, setting.lang) }) },
    { kind: "table", table: orderTable(setting, varied.both) },
    ...closeBlocks(setting, varied.both),
    { kind: "text", words: robustWords(setting, varied.both) },
    { kind: "text", words: fill(words.widths, widthsOf(setting, varied)) },
    { kind: "table", table: bandTable(setting, varied.both) },
    { kind: "text", words: words.fixed },
  ];
}

function spreadWords({ lang }: Setting): Record<string, string | number> {
  const { draws, seed, halves, weights } = standardSpread;
  const [shortest, longest] = halves;
  return {
    draws: formatCount(draws, lang),
    seed,
    shortest: decimal(shortest, lang),
    longest: decimal(longest, lang),
    middle: decimal(Math.sqrt(shortest * longest), lang),
    weights: formatCount(Object.keys(defaultWeights).length, lang),
    least: decimal(1 - weights, lang, 1),
    most: decimal(1 + weights, lang, 1),
  };
}

function closeBlocks(setting: Setting, found: Sensitivity): Block[] {
  const items = closeWords(setting, found);
  if (items === "") return [];
  const said = { part: formatPercent(robustFrom, setting.lang), draws: formatCount(found.spread.draws, setting.lang) };
  return [{ kind: "text", words: fill(setting.index.sensitivity.close, { ...said, items }) }];
}

function robustWords({ index, lang }: Setting, found: Sensitivity): string {
  const total = found.years.length;
  const signs = new Set(koreas.flatMap((one) => unsteady(found, found.sign[one])));
  const said = { n: total - unsteady(found, found.order.net).length, total, signs: total - signs.size };
  return fill(
    index.sensitivity.robust,
    Object.fromEntries(Object.entries(said).map(([name, count]) => [name, formatCount(count, lang)])),
  );
}

/** How wide the band of net is on average, by what is varied. */
function widthsOf({ lang }: Setting, varied: Varied): Record<string, string> {
  const width = ({ bands }: Sensitivity) => {
    const all = koreas.flatMap((one) => bands[one].net);
    return all.reduce((sum, { low, high }) => sum + high - low, 0) / all.length;
  };
  return Object.fromEntries(Object.entries(varied).map(([name, found]) => [name, line(width(found), lang)]));
}
