import type { Dataset, Source } from "../../types";
import type { Clock } from "../clock";
import type { Say } from "../describe/say";
import type { Span, View, ViewPage } from "../view";

/** What every part of a model is made for. */
export type Setting = {
  dataset: Dataset;
  view: View;
  page: ViewPage;
  clock: Clock;
  /** The axis of the clock. */
  span: Span;
  layout: View["layout"];
  say: Say;
  sources: Map<string, Source>;
};
