import type { ReactNode } from "react";
import { Choose } from "./Choose";
import { Word } from "./Toggle";

type Props = {
  legend: string;
  /** What holds as long as nothing is taken from the list. */
  plain: string;
  isPlain: boolean;
  choosePlain: () => void;
  /** The word that opens the list. */
  words: string;
  children: ReactNode;
};

/** A choice between what is usual, in a word, and something out of a list. */
export function Either({ legend, plain, isPlain, choosePlain, words, children }: Props) {
  return (
    <fieldset className="control">
      <legend>{legend}</legend>
      <div className="choices">
        <button type="button" aria-pressed={isPlain} onClick={choosePlain}>
          <Word words={plain} />
        </button>
        <Choose words={words} isChosen={!isPlain}>
          {children}
        </Choose>
      </div>
    </fieldset>
  );
}
