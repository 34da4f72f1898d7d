import type { ChartModel } from "../model.types";
import { indexed, isComputed } from "./select";
import type { Setting } from "./setting";

/** The whole history in one line a partner: diplomatic activity, which exists for every year. */
export function overviewOf({ dataset, view, say }: Setting): ChartModel["overview"] {
  if (!isComputed("activity")) return { lines: [], words: "" };
  const partners = ["KOREA", ...view.partners] as const;
  const lines = partners.map((partner) => {
    const { observations } = indexed(dataset, "activity", partner, view);
    const tone = partner === "KOREA" ? ("moscow" as const) : partner;
    return { tone, points: observations.map(({ year, value }) => ({ at: year + 0.5, value })) };
  });
  return { lines, words: say.prose.page.overview };
}
