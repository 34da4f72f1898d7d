import type { Dataset, Korea, Lang, Milestone } from "../../types";
import { chartModel } from "../../view/model";
import type { TableModel } from "../../view/table.types";
import { defaultViews } from "../../view/view";

/**
 * What moved around an event, as Explore says it where the event is opened.
 *
 * Shape: lines of the event's own partner, of both Koreas where it concerns both; a line without a figure in any of the years is left
 *        out, and null stands where none is left.
 */
export function movedAt({ id, partner }: Milestone, dataset: Dataset, lang: Lang): TableModel | null {
  const partners: Korea[] = partner === "PRK" || partner === "KOR" ? [partner] : ["PRK", "KOR"];
  const { moved } = chartModel(dataset, { ...defaultViews.explore, partners, event: id }, "explore", lang);
  if (!moved) return null;
  const isYear = new Set(moved.columns.flatMap(({ key }, place) => (/^\d+$/.test(key) ? [place] : [])));
  const rows = moved.rows.filter(({ raw }) => raw?.some((value, place) => isYear.has(place) && value !== null));
  return rows.length > 0 ? { ...moved, rows } : null;
}
