"use client";
import type { Lang } from "../lib/types";
import { tellNotices } from "../lib/view/describe/notices";
import type { ViewPage } from "../lib/view/view";
import { uiWords } from "../lib/words/ui";
import { Notice } from "./chrome/Notice";
import { useModel } from "./useModel";
import { dismiss } from "./viewHome";

type Props = { page: ViewPage; lang: Lang };

/** What the page shows, in a line, and what of its address could not be used. */
export default function BoardHead({ page, lang }: Props) {
  const { model, notices } = useModel(page, lang);
  return (
    <>
      <h1>{model.heading}</h1>
      <p className="standfirst">{model.standfirst}</p>
      <Notice notices={tellNotices(notices, lang)} words={uiWords(lang).dismiss} dismiss={() => dismiss(page)} />
    </>
  );
}
