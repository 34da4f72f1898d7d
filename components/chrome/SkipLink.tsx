import type { ChromeWords } from "../../lib/words/ui.types";

/** First stop of the keyboard: past masthead and controls. */
export function SkipLink({ words, to = "board" }: { words: Pick<ChromeWords, "skip">; to?: string }) {
  return (
    <a className="skip" href={`#${to}`}>
      {words.skip}
    </a>
  );
}
