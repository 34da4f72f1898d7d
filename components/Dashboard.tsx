"use client";
import { type ReactNode, Suspense, useMemo, useRef } from "react";
import type { Lang } from "../lib/types";
import { defaultViews, type View, type ViewPage } from "../lib/view/view";
import type { FrameWords } from "../lib/words/ui";
import { Footer } from "./chrome/Footer";
import { Masthead } from "./chrome/Masthead";
import { SkipLink } from "./chrome/SkipLink";
import { Controls } from "./controls/Controls";
import { Span } from "./controls/Span";
import { Board, BoardHead, wake } from "./engine";
import { useView } from "./useView";
import { useWaking } from "./useWaking";
import { change } from "./viewStore";

type Props = { page: ViewPage; lang: Lang; words: FrameWords; total: number };

/** A page of panels: the frame and the controls, which are live at once, around a board that wakes when it is touched. */
export function Dashboard({ page, lang, words, total }: Props) {
  const { view } = useView(page);
  const set = (patch: Partial<View>) => {
    wake();
    change(page, patch);
  };
  // A boundary that has not woken must keep its element, or React would throw away the server's markup.
  const head = useMemo(() => asleep(<BoardHead page={page} lang={lang} />), [page, lang]);
  const board = useMemo(() => asleep(<Board page={page} lang={lang} />), [page, lang]);
  const main = useRef<HTMLElement>(null);
  useWaking(main);
  return (
    <>
      <SkipLink words={words} />
      <Masthead lang={lang} page={page} words={words} change={set} />
      <main id="main" className="page" ref={main}>
        {head}
        <Controls
          page={page}
          total={total}
          view={view}
          words={words.controls}
          change={set}
          reset={() => set({ ...defaultViews[page], theme: view.theme })}
        />
        {page === "explore" && <Span view={view} words={words.controls} change={set} />}
        {board}
      </main>
      <Footer words={words} />
    </>
  );
}

const asleep = (part: ReactNode) => <Suspense fallback={null}>{part}</Suspense>;
