import type { Dataset, Lang, Measure } from "../types";
import { clockListWords } from "../words/clockLists";
import { prose } from "../words/prose";
import type { Prose } from "../words/prose.types";
import type { ChartModel } from "./model.types";
import { canBeLog } from "./panel/axisModel";
import { division } from "./panel/prepare";
import { modeOf } from "./panel/transform";
import type { View } from "./view";

/** What the controls show of a model, beside the view. */
export type ControlState = {
  /** The scale drawn: log where any panel has it. */
  scale: "log" | "linear";
  /** What a view asks for to get a log scale: nothing where the catalogue gives it anyhow. */
  log: "auto" | "log";
  /** Why a control, or one of its choices ("as.share"), cannot apply, in a sentence. */
  reasons: Record<string, string>;
};

/**
 * Says which controls do what on a page, and why the others cannot.
 *
 * Shape:  `reasons` by the field of the view a control sets; no key where it applies.
 */
export function controlState(model: ChartModel, dataset: Pick<Dataset, "measures">, lang: Lang): ControlState {
  const { view, panels } = model;
  const shown = dataset.measures.filter(({ measure }) => view.measures.includes(measure));
  const isLog = panels.some(({ facets }) => facets.some(({ axis, empty }) => axis.kind === "log" && empty === null));
  const opensLog = shown.some((one) => one.scale === "log" && modeOf(one, view.as) !== "share");
  const words = prose[lang].controls;
  const isTwice = model.page === "compare" && view.periods !== null;
  const side = sideReason(view, shown, words);
  const reasons = {
    scale: canAnyBeLog(model, shown) ? null : words.noLog,
    prices: pricesReason(model, shown, words),
    "as.index": shown.some((one) => modeOf(one, "index") === "index") ? null : words.noIndex,
    "as.share": shown.some((one) => modeOf(one, "share") === "share") ? null : words.noShare,
    "as.ratio": shown.some((one) => modeOf(one, "ratio") === "ratio") ? null : words.noRatio,
    layout: side ?? (isTwice ? clockListWords[lang].periodsApart : null),
    y: view.layout === "overlay" && !isTwice ? words.oneAxis : side,
  };
  return {
    scale: isLog ? "log" : "linear",
    log: opensLog ? "auto" : "log",
    reasons: Object.fromEntries(Object.entries(reasons).flatMap(([name, why]) => (why === null ? [] : [[name, why]]))),
  };
}

function canAnyBeLog({ panels }: ChartModel, shown: Measure[]): boolean {
  return panels.some(({ facets }) => {
    const lines = facets.flatMap((facet) => facet.lines);
    const measure = shown.find((one) => one.measure === lines[0]?.measure);
    return measure !== undefined && canBeLog(lines, measure);
  });
}

/** Constant prices change dollars, and indices of dollars; in a share or ratio they cancel, unless its two figures are of different years. */
function pricesReason({ view, clock }: ChartModel, shown: Measure[], words: Prose["controls"]): string | null {
  const { as } = view;
  const priced = ["value", "index", ...(clock.origins ? ["ratio"] : [])];
  const money = shown.filter(({ unit }) => unit === "usd_million");
  if (money.length === 0) return words.noDollars;
  const hasPrices = money.some((one) => priced.includes(modeOf(one, as)));
  return hasPrices ? null : words.pricesCancel;
}

function sideReason(view: View, shown: Measure[], words: Prose["controls"]): string | null {
  if (view.partners.length === 1) return words.onePartner;
  if ((view.periods ?? [view]).every(({ to }) => to < division)) return words.undivided;
  return shown.every((one) => modeOf(one, view.as) === "ratio") ? words.oneLine : null;
}
