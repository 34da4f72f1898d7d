import type { ChartModel } from "../model.types";
import type { PlotOptions } from "./plotting";

/** What every plot of a model shares: its years, how they are counted, and the pinned ones. */
export function axisOptions({
  span,
  clock,
  sinceWords,
  view,
}: Pick<ChartModel, "span" | "clock" | "sinceWords" | "view">): Pick<PlotOptions, "span" | "pins" | "zero" | "since"> {
  const { zero } = clock;
  return { span, pins: view.pin, zero, since: zero === null ? "" : sinceWords };
}
