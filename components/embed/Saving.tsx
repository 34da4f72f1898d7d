"use client";
import { type ReactNode, useState } from "react";
import type { Lang } from "../../lib/types";
import { embedWords } from "../../lib/words/embed";

/** A frame that keeps files from being saved does so without a word: what to do then is said after the first press, where that can be. */
export function Saving({ lang, children }: { lang: Lang; children: ReactNode }) {
  const [isTaken, setTaken] = useState(false);
  return (
    // biome-ignore lint/a11y: hears the buttons inside it, which have keys of their own
    <div onClick={() => setTaken(window.origin === "null")}>
      {children}
      {isTaken && <p className="note">{embedWords[lang].noFile}</p>}
    </div>
  );
}
