"use client";
import { lazy, Suspense } from "react";
import type { Lang } from "../lib/types";
import type { BoardWords } from "../lib/words/ui.types";
import { keysHintId } from "./charts/useYearKeys";
import type { useHelp } from "./useHelp";

const Help = lazy(() => import("./panels/Help"));

type Props = { lang: Lang; words: BoardWords["keys"]; help: ReturnType<typeof useHelp> };

/** What a board that is awake says to the ear, and the help on its keys. */
export function BoardKeys({ lang, words, help }: Props) {
  return (
    <>
      <div className="unseen">
        <p id={keysHintId}>{words.hint}</p>
        <p aria-live="polite" aria-atomic="true" data-announce />
      </div>
      {help.isOpen && (
        <Suspense>
          <Help lang={lang} close={help.close} />
        </Suspense>
      )}
    </>
  );
}
