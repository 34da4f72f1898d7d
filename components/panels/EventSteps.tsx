import type { BoardWords } from "../../lib/words/ui.types";

type Props = {
  id: string;
  /** Ids of the events before and after, in date order. */
  earlier: string | null;
  later: string | null;
  words: BoardWords["events"];
  /** The address of the view with another event open. */
  href: (event: string) => string;
  open: (event: string) => void;
  close: () => void;
};

/** Ways on from the opened event. */
export function EventSteps({ id, earlier, later, words, href, open, close }: Props) {
  return (
    <p className="steps">
      {earlier && (
        <button type="button" className="link" onClick={() => open(earlier)}>
          ‹ {words.earlier}
        </button>
      )}
      {later && (
        <button type="button" className="link" onClick={() => open(later)}>
          {words.later} ›
        </button>
      )}
      <a href={href(id)}>{words.link}</a>
      <button type="button" className="link close" onClick={close}>
        {words.close}
      </button>
    </p>
  );
}
