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
import { change } from "./viewStore";

/** Hands the controls what only the board can know: what is drawn, what cannot apply and why, and the lists to choose from. */
export function useHandOver(model: ChartModel, data: Dataset, lang: Lang): void {
  useEffect(() => {
    const { page, view } = model;
    const words = uiWords(lang).lists;
    const set = (patch: Partial<View>) => change(page, patch);
    hand({
      ...controlState(model, data, lang),
      kinds: <EventKinds events={view.events} words={words} change={set} />,
      panels: <PanelList shown={view.measures} measures={data.measures} lang={lang} words={words} change={set} />,
    });
  }, [model, data, lang]);
}
