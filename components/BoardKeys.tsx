"use client";
import { createPortal } from "react-dom";
import type { Lang } from "../lib/types";
import type { BoardWords } from "../lib/words/ui.types";
import { keysHintId } from "./charts/useYearKeys";
import { Help } from "./panels/Help";
import type { useHelp } from "./useHelp";

type Props = { lang: Lang; words: BoardWords["keys"]; help: ReturnType<typeof useHelp> };

/** What a board that is awake says to the ear, and the help on its keys: outside the board, whose keys do nothing behind it. */
export function BoardKeys({ lang, words, help }: Props) {
  return (
    <>
      <div className="unseen">
        <p id={keysHintId}>{words.hint}</p>
        <p aria-live="polite" aria-atomic="true" data-announce />
      </div>
      {help.isOpen && createPortal(<Help lang={lang} close={help.close} />, document.body)}
    </>
  );
}
