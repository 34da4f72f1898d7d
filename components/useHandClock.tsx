"use client";
import { useEffect } from "react";
import type { Dataset, Korea, Lang } from "../lib/types";
import { alignmentYears } from "../lib/view/alignments";
import type { Clock } from "../lib/view/clock";
import type { ChartModel } from "../lib/view/model.types";
import type { View } from "../lib/view/view";
import { clockListWords } from "../lib/words/clockLists";
import { uiWords } from "../lib/words/ui";
import { AlignList } from "./controls/AlignList";
import "./controls/clockList.css";
import { PeriodsList } from "./controls/PeriodsList";
import { hand } from "./handed";
import { change } from "./viewStore";

/** The partner whose calendar the axis has; null where both share it. */
function calendarOf({ origins, zero }: Clock, partners: Korea[]): Korea | null {
  if (origins === null || partners.every((partner) => origins[partner] === zero)) return null;
  return partners.find((partner) => origins[partner] === zero) ?? null;
}

/** Hands the controls the lists that say from where years are counted, and the years of the events chosen. */
export function useHandClock({ page, view, clock }: ChartModel, { milestones }: Dataset, lang: Lang): void {
  const { align, partners, periods, from, to } = view;
  const whose = calendarOf(clock, partners);
  useEffect(() => {
    const set = (patch: Partial<View>) => change(page, patch);
    hand({
      whose: whose && uiWords(lang).board.partners[whose],
      aligned: align && clockListWords[lang].years(alignmentYears(milestones, align, partners)),
      alignments: <AlignList view={{ align, partners }} milestones={milestones} lang={lang} change={set} />,
    });
  }, [page, align, partners, whose, milestones, lang]);
  useEffect(() => {
    // Explore, where the span is dragged, has no control for them.
    if (page === "explore") return;
    const set = (patch: Partial<View>) => change(page, patch);
    hand({ periods: <PeriodsList view={{ periods, from, to }} lang={lang} change={set} /> });
  }, [page, periods, from, to, lang]);
}
