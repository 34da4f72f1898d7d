import type { Dataset, Measure } from "../../types";
import { pinsOutside } from "../pins";
import { type Prepared, prepare, prepareRatio } from "./prepare";
import { isComputed } from "./select";
import type { Setting } from "./setting";
import { isTrade } from "./transform";

type Known = { key: string; prepared: Prepared };

const memory = new WeakMap<Dataset, Map<string, Known>>();

/**
 * Prepares a panel, or gives back the one prepared last where the view differs in nothing the panel shows.
 *
 * Shape:  as `prepare`; the same object for the same panel, so that what is made of it can be kept too.
 */
export const prepareOnce = (setting: Setting, measure: Measure): Prepared =>
  remembered("value", setting, measure, prepare);

/** The same for the ratio of a measure beside its values. */
export const prepareRatioOnce = (setting: Setting, measure: Measure): Prepared =>
  remembered("ratio", setting, measure, prepareRatio);

function remembered(kind: string, setting: Setting, measure: Measure, make: typeof prepare): Prepared {
  const ours = memory.get(setting.dataset) ?? new Map<string, Known>();
  memory.set(setting.dataset, ours);
  const place = `${kind} ${measure.measure} ${setting.say.lang}`;
  const key = panelKey(setting, measure);
  const known = ours.get(place);
  if (known?.key === key) return known.prepared;
  const prepared = make(setting, measure);
  ours.set(place, { key, prepared });
  return prepared;
}

/** All of a view that a panel of this measure says or draws. */
function panelKey({ view, page, clock }: Setting, { measure, unit, scale }: Measure): string {
  const { from, to, partners, as, base, layout, y, source, half, weights, prices, align, periods } = view;
  const isLead = view.measures[0] === measure;
  return JSON.stringify([
    [page, from, to, partners, as, layout, align, periods],
    as === "index" && base,
    layout === "side" && y,
    scale === "log" || view.scale === "log" ? view.scale : "linear",
    unit === "usd_million" && prices,
    isTrade(measure) && source,
    isComputed(measure) && [half, weights],
    isLead && pinsOutside(view.pin, clock.axis),
  ]);
}
