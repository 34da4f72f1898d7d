"use client";
import { useEffect } from "react";
import { defaultWeights } from "../lib/derive/intensityWeights";
import type { Dataset, Lang } from "../lib/types";
import { eventKinds } from "../lib/view/choose";
import { parseView } from "../lib/view/url";
import type { ViewPage } from "../lib/view/view";
import { setCatalogue } from "./catalogue";
import { adopt } from "./viewStore";

/** Names the measures for the control that chooses panels. */
export function useNamedMeasures({ measures }: Dataset, lang: Lang): void {
  useEffect(() => {
    const named = measures.toSorted((a, b) => a.order - b.order);
    setCatalogue(named.map(({ measure, title }) => ({ id: measure, name: title[lang] })));
  }, [measures, lang]);
}

/** Takes the view from the address once the data are there, now and when the reader goes back, and shows the plots. */
export function useAddress(page: ViewPage, data: Dataset): void {
  useEffect(() => {
    const known = {
      measures: data.measures.map(({ measure }) => measure),
      milestones: data.milestones.map(({ id }) => id),
      sources: data.sources.map(({ id }) => id),
      kinds: eventKinds,
      weights: Object.keys(defaultWeights),
    };
    const read = () => adopt(page, parseView(location.search, page, known));
    if (location.search) read();
    document.documentElement.removeAttribute("data-view");
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [page, data]);
}
