import { pagePath } from "../../lib/paths";
import type { Lang } from "../../lib/types";
import { fill } from "../../lib/words/fill";
import { takeWords } from "../../lib/words/takeaway";
import type { Outcome } from "./outcome";

type Props = { outcome: Outcome; lang: Lang; cancel: () => void };

/** How a taking stands, said once and politely; a long one can be called off, a lost one has another way. */
export function OutcomeLine({ outcome, lang, cancel }: Props) {
  return (
    <div role="status" className="outcome note">
      <Told outcome={outcome} lang={lang} cancel={cancel} />
    </div>
  );
}

function Told({ outcome, lang, cancel }: Props) {
  const { outcome: words } = takeWords[lang];
  switch (outcome.is) {
    case "working":
      return (
        <span className="working">
          {words.steps[outcome.step]} <progress aria-label={words.steps[outcome.step]} />{" "}
          <button type="button" className="link" onClick={cancel}>
            {words.cancel}
          </button>
        </span>
      );
    case "saved":
      return (
        <>
          {fill(words.saved, { name: outcome.name, size: sizeOf(outcome.size) })}{" "}
          <SavedLink outcome={outcome} words={words} />
        </>
      );
    case "copied":
      return words.copied[outcome.what];
    case "cancelled":
      return words.cancelled;
    case "refused":
      return outcome.text === null ? words.refusedImage : <ByHand text={outcome.text} words={words.refused} />;
    case "failed":
      return (
        <>
          {words.failed[outcome.why]}{" "}
          {outcome.why !== "picture" && <a href={pagePath(lang, "data")}>{words.otherWay}</a>}
        </>
      );
    default:
      return null;
  }
}

type SavedProps = { outcome: Extract<Outcome, { is: "saved" }>; words: { open: string; again: string } };

/** A picture with a style sheet, opened from here, would be under the policy of the page, which refuses the sheet. */
function SavedLink({ outcome: { name, url }, words }: SavedProps) {
  const isStyled = name.endsWith(".svg");
  return isStyled ? (
    <a href={url} download={name}>
      {words.again}
    </a>
  ) : (
    <a href={url} target="_blank" rel="noopener">
      {words.open}
    </a>
  );
}

function ByHand({ text, words }: { text: string; words: string }) {
  return (
    <label>
      {words}
      <textarea readOnly rows={3} spellCheck={false} value={text} ref={(area) => area?.select()} />
    </label>
  );
}

/** Kilobytes as a reader's downloads show them. */
const sizeOf = (bytes: number): string =>
  bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 1e6)} MB`;
