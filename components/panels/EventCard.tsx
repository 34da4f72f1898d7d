import type { CSSProperties } from "react";
import type { Lang, Source } from "../../lib/types";
import type { EventMark, TableModel } from "../../lib/view/model.types";
import { fill } from "../../lib/words/fill";
import type { UiWords } from "../../lib/words/ui.types";
import { SmallTable } from "./SmallTable";
import { SourceLink } from "./SourceNote";

type Props = {
  lang: Lang;
  mark: EventMark;
  sources: Source[];
  /** The measures in the years around it, the first column naming measure and partner. */
  moved: TableModel | null;
  /** x of the bead, px of the strip: where the notch points. */
  at: number | null;
  /** Ids of the events before and after, in date order. */
  earlier: string | null;
  later: string | null;
  words: Pick<UiWords, "board"> & { kinds: UiWords["lists"]["kinds"] };
  /** The address of the view with another event open, or none. */
  href: (event: string) => string;
  open: (event: string | null) => void;
};

/** Number of sources in words. */
export const sourceCount = (count: number, words: UiWords["board"]["events"]): string =>
  count === 1 ? words.source : fill(words.sources, { n: count });

/** The opened event: what happened, who says so, what moved around it. Stands between strip and readout and covers no data. */
export function EventCard({ lang, mark, sources, moved, at, words, ...steps }: Props) {
  const { events, partners } = words.board;
  const { milestone } = mark;
  // The notch follows the bead, which only the layout knows.
  const notch = at === null ? undefined : ({ "--at": `${at}px` } as CSSProperties);
  return (
    <article className="event-card" style={notch} aria-labelledby="event-title">
      <div>
        <p className="meta">
          <b className={`of-${mark.lane}`}>{partners[mark.lane]}</b>
          {[words.kinds[mark.kind], mark.date, events.levels[milestone.level]]
            .filter(Boolean)
            .map((word) => ` · ${word}`)}
        </p>
        <h2 id="event-title" className="title">
          {mark.title}
        </h2>
        <p>{milestone.summary[lang]}</p>
        <p className="text-muted">
          {sourceCount(milestone.sources.length, events)} · {events.confidence[milestone.confidence]}
          {sources.map((source, place) => (
            <span key={source.id}>
              {place === 0 ? " · " : ", "}
              <SourceLink source={source} />
            </span>
          ))}
        </p>
        <Steps {...steps} id={mark.id} words={events} />
      </div>
      {moved && <SmallTable table={moved} heading={events.moved} />}
    </article>
  );
}

type StepProps = Pick<Props, "earlier" | "later" | "href" | "open"> & { id: string; words: UiWords["board"]["events"] };

function Steps({ id, earlier, later, words, href, open }: StepProps) {
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
      <button type="button" className="link close" onClick={() => open(null)}>
        {words.close}
      </button>
    </p>
  );
}
