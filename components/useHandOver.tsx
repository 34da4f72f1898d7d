"use client";
import { useEffect } from "react";
import type { Dataset, Lang } from "../lib/types";
import { controlState } from "../lib/view/controls";
import type { ChartModel } from "../lib/view/model.types";
import type { View } from "../lib/view/view";
import { uiWords } from "../lib/words/ui";
import { EventKinds } from "./controls/EventKinds";
import { PanelList } from "./controls/PanelList";
import "./controls/lists.css";
import { hand } from "./handed";
import { useHandClock } from "./useHandClock";
import { change } from "./viewStore";

/**
 * Hands the controls what only the board can know: the lists to choose from, which answer at once, and what is drawn, what cannot apply
 * and why, which is known when all panels are.
 */
export function useHandOver(model: ChartModel, late: ChartModel, data: Dataset, lang: Lang): void {
  const { page, view } = model;
  // Not the whole view: another span leaves the lists as they are.
  const { events, measures } = view;
  useEffect(() => {
    const words = uiWords(lang).lists;
    const set = (patch: Partial<View>) => change(page, patch);
    hand({
      kinds: <EventKinds events={events} words={words} change={set} />,
      panels: <PanelList shown={measures} measures={data.measures} lang={lang} words={words} change={set} />,
    });
  }, [page, events, measures, data, lang]);
  useHandClock(model, data, lang);
  useEffect(() => hand(controlState(late, data, lang)), [late, data, lang]);
}
