import type { ChromeWords } from "../../lib/words/ui.types";

/** First stop of the keyboard: past masthead and controls. */
export function SkipLink({ words }: { words: Pick<ChromeWords, "skip"> }) {
  return (
    <a className="skip" href="#board">
      {words.skip}
    </a>
  );
}
