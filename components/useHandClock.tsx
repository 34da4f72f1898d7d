"use client";
import { useEffect } from "react";
import type { Dataset, Lang } from "../lib/types";
import { alignmentYears } from "../lib/view/alignments";
import type { ChartModel } from "../lib/view/model.types";
import type { View } from "../lib/view/view";
import { clockListWords } from "../lib/words/clockLists";
import { AlignList } from "./controls/AlignList";
import "./controls/clockList.css";
import { PeriodsList } from "./controls/PeriodsList";
import { hand } from "./handed";
import { change } from "./viewStore";

/** Hands the controls the lists that say from where years are counted, and the years of the events chosen. */
export function useHandClock({ page, view }: ChartModel, { milestones }: Dataset, lang: Lang): void {
  const { align, partners, periods, from, to } = view;
  useEffect(() => {
    const set = (patch: Partial<View>) => change(page, patch);
    hand({
      aligned: align && clockListWords[lang].years(alignmentYears(milestones, align, partners)),
      alignments: <AlignList view={{ align, partners }} milestones={milestones} lang={lang} change={set} />,
    });
  }, [page, align, partners, milestones, lang]);
  useEffect(() => {
    // Explore, where the span is dragged, has no control for them.
    if (page === "explore") return;
    const set = (patch: Partial<View>) => change(page, patch);
    hand({ periods: <PeriodsList view={{ periods, from, to }} lang={lang} change={set} /> });
  }, [page, periods, from, to, lang]);
}
