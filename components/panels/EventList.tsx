import type { MouseEvent } from "react";
import type { EventMark } from "../../lib/view/model.types";
import { fill } from "../../lib/words/fill";
import type { BoardWords } from "../../lib/words/ui.types";
import { sourceCount } from "./EventCard";

type Props = {
  marks: EventMark[];
  words: BoardWords;
  /** The address of the view with this event open. */
  href: (event: string) => string;
  open: (event: string) => void;
};

/** Id of the list, which the dock of a phone leads to. */
export const eventListId = "events";

/** Every event of the span as a list, folded away: the way to the events for keyboard, screen reader and a page without scripts. */
export function EventList({ marks, words, href, open }: Props) {
  return (
    <details className="fold" id={eventListId}>
      <summary>{fill(words.events.list, { n: marks.length })}</summary>
      <EventRows marks={marks} words={words} href={href} open={open} />
    </details>
  );
}

/** Events as rows, each with date, partner, title and number of sources. */
export function EventRows({ marks, words, href, open }: Props) {
  const follow = (event: MouseEvent, id: string) => {
    event.preventDefault();
    open(id);
  };
  return (
    <ol className="event-rows">
      {marks.map(({ id, date, lane, title, milestone }) => (
        <li key={id}>
          <time dateTime={milestone.date}>{date}</time>
          <b className={`of-${lane}`}>{words.partners[lane]}</b>
          <a href={href(id)} onClick={(event) => follow(event, id)}>
            {title}
          </a>
          <span className="note">{sourceCount(milestone.sources.length, words.events)}</span>
        </li>
      ))}
    </ol>
  );
}
