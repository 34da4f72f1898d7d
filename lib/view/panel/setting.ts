import type { Dataset, Source } from "../../types";
import type { Say } from "../describe/say";
import type { Span, View, ViewPage } from "../view";

/** What every part of a model is made for. */
export type Setting = {
  dataset: Dataset;
  view: View;
  page: ViewPage;
  span: Span;
  say: Say;
  sources: Map<string, Source>;
};
