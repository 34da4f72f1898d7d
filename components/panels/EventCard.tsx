"use client";
import { type KeyboardEvent, useRef } from "react";
import type { Lang, Source } from "../../lib/types";
import { directionWords } from "../../lib/view/describe/beadName";
import type { EventMark } from "../../lib/view/event.types";
import type { OpenedEvent } from "../../lib/view/panel/opened";
import type { TableModel } from "../../lib/view/table.types";
import type { View } from "../../lib/view/view";
import { eventWords } from "../../lib/words/events";
import { fill } from "../../lib/words/fill";
import type { UiWords } from "../../lib/words/ui.types";
import { Around } from "./Around";
import { EventSteps } from "./EventSteps";
import { SmallTable } from "./SmallTable";
import { publisherOf, SourceLink } from "./SourceNote";
import { useCardFocus } from "./useCardFocus";
import "./eventCard.css";

type Words = { board: UiWords["board"]; kinds: UiWords["lists"]["kinds"] };

type Props = OpenedEvent & {
  lang: Lang;
  sources: Source[];
  /** The measures in the years around it, the first column naming measure and partner. */
  moved: TableModel | null;
  around: View["around"];
  /** x of the bead, px of the strip: where the notch points. Null where the event has none. */
  at: number | null;
  /** Width of the card, px; null until it is measured. */
  width: number | null;
  words: Words;
  /** The address of the view with another event open. */
  href: (event: string) => string;
  open: (event: string) => void;
  close: () => void;
  look: (years: View["around"]) => void;
};

/** Below this width, px, the table has no room for names beside its values. */
const narrow = 560;

/** Number of sources in words. */
export const sourceCount = (count: number, words: UiWords["board"]["events"]): string =>
  count === 1 ? words.source : fill(words.sources, { n: count });

/** The opened event: what happened, who says so, what moved around it. Stands between strip and readout and covers no data. */
export function EventCard({ mark, outside, moved, around, at, width, lang, words, look, sources, ...steps }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useCardFocus(title, mark.id);
  const { events } = words.board;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    steps.close();
  };
  return (
    <article className="event-card" aria-labelledby="event-title" onKeyDown={onKeyDown}>
      {at !== null && <i className="notch" style={{ left: at }} />}
      <div>
        <div aria-live="polite">
          <Meta mark={mark} lang={lang} words={words} />
          <h2 id="event-title" className="title" ref={title} tabIndex={-1}>
            {mark.title}
          </h2>
          {outside && <p className="outside">{outside}</p>}
        </div>
        <p>{mark.milestone.summary[lang]}</p>
        <SourcesOf mark={mark} sources={sources} words={events} />
        <EventSteps {...steps} id={mark.id} words={events} />
      </div>
      {moved && (
        <section aria-label={events.moved}>
          <div className="moved-head">
            <h3>{events.moved}</h3>
            <Around years={around} lang={lang} choose={look} />
          </div>
          <SmallTable table={moved} label={events.moved} isNarrow={width !== null && width < narrow} />
        </section>
      )}
    </article>
  );
}

function Meta({ mark, lang, words }: { mark: EventMark; lang: Lang; words: Words }) {
  const { kind, date, lane, direction, milestone } = mark;
  const { levels } = words.board.events;
  return (
    <p className="meta">
      <b className={`of-${lane}`}>{eventWords[lang].partners[milestone.partner]}</b>
      {[words.kinds[kind], date, levels[milestone.level], directionWords(direction, lang)]
        .filter(Boolean)
        .map((word) => ` · ${word}`)}
    </p>
  );
}

type SourcesProps = { mark: EventMark; sources: Source[]; words: UiWords["board"]["events"] };

function SourcesOf({ mark: { milestone }, sources, words }: SourcesProps) {
  return (
    <p className="text-muted">
      {sourceCount(milestone.sources.length, words)} · {words.confidence[milestone.confidence]}
      {sources.map((source, place) => (
        <span key={source.id}>
          {place === 0 ? " · " : ", "}
          <SourceLink source={source}>{nameAmong(source, sources)}</SourceLink>
        </span>
      ))}
    </p>
  );
}

/** A source by its publisher and year, by its title where another goes by the same. */
function nameAmong(source: Source, sources: Source[]): string {
  const name = publisherOf(source) || source.title;
  return sources.some((other) => other !== source && publisherOf(other) === name) ? source.title : name;
}
