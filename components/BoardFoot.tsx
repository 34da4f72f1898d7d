"use client";
import { memo } from "react";
import type { Lang } from "../lib/types";
import type { ChartModel } from "../lib/view/model.types";
import type { BoardWords } from "../lib/words/ui.types";
import { Key } from "./panels/Key";
import { TakeAway } from "./takeaway/TakeAway";

type Props = { now: () => ChartModel; lang: Lang; words: BoardWords };

/** What stands under the panels and is the same in every view. */
export const BoardFoot = memo(function BoardFoot({ now, lang, words }: Props) {
  return (
    <>
      <Key words={words.key} />
      <TakeAway now={now} lang={lang} words={words.takeAway} />
    </>
  );
});
