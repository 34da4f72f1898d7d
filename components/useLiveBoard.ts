"use client";
import { useCallback, useEffect, useRef } from "react";
import type { Lang } from "../lib/types";
import type { ViewPage } from "../lib/view/view";
import { uiWords } from "../lib/words/ui";
import { useYearKeys } from "./charts/useYearKeys";
import { replayClick, replayPointer } from "./touch";
import { useAddress } from "./useAddress";
import { useAnnounce } from "./useAnnounce";
import { useBoard } from "./useBoard";
import { useHelp } from "./useHelp";
import { useModel } from "./useModel";
import { useNow } from "./useNow";
import { useTouched } from "./useTouched";
import { useWidth } from "./useWidth";
import { useYear } from "./useYear";

/** What every board has, whatever it shows: model, width, the shared year, keys, and what a reader did before it woke. */
export function useLiveBoard(page: ViewPage, lang: Lang) {
  const { data, model, notices } = useModel(page, lang);
  const board = useRef<HTMLDivElement>(null);
  const width = useWidth(board);
  const isLive = useTouched(board);
  const now = useNow(model);
  const { restYear, pins, act } = useBoard(page, model);
  const year = useYear(board, model, restYear);
  const help = useHelp(board);
  useYearKeys(board, { model, lang, year, restYear, act, announce: useAnnounce(board, model) });
  useAddress(page, data);
  useEffect(replayClick, []);
  const sourcesOf = useCallback(
    (ids: string[]) => ids.flatMap((id) => data.sources.find((source) => source.id === id) ?? []),
    [data],
  );
  // The markup of the server has no keys to help with yet, nor anything to say.
  const isAwake = width !== null;
  useEffect(() => {
    if (isAwake) replayPointer();
  }, [isAwake]);
  const words = uiWords(lang);
  return {
    board,
    data,
    model,
    notices,
    words,
    width,
    isAwake,
    isLive,
    now,
    restYear,
    pins,
    year,
    act,
    help,
    sourcesOf,
  };
}
