import { pagePath } from "../../lib/paths";
import type { Lang } from "../../lib/types";
import type { EventMark } from "../../lib/view/event.types";
import { eventsOnce } from "../../lib/view/panel/eventMarks";
import { fill } from "../../lib/words/fill";
import type { BoardWords } from "../../lib/words/ui.types";
import { sourceCount } from "./EventCard";
import { followEvent } from "./followEvent";
import { useFold } from "./useFold";

type Props = {
  marks: EventMark[];
  words: BoardWords;
  /** The address of the view with this event open. */
  href: (event: string) => string;
  open: (event: string) => void;
};

type ListProps = Props & { lang: Lang; isStill: boolean };

/** Id of the list, which the dock of a phone leads to. */
export const eventListId = "events";

/**
 * Every event of the span as a list, folded away: the way to the events for keyboard and screen reader. Until scripts run it leads to
 * the page that has them all.
 */
export function EventList({ isStill, lang, ...rows }: ListProps) {
  const { hasContent, props } = useFold(isStill);
  const marks = eventsOnce(rows.marks);
  return (
    <details className="fold" id={eventListId} {...props}>
      <summary>{fill(rows.words.events.list, { n: marks.length })}</summary>
      {isStill && <a href={pagePath(lang, "milestones")}>{rows.words.events.page}</a>}
      {hasContent && !isStill && <EventRows {...rows} marks={marks} />}
    </details>
  );
}

/** Events as rows, each with date, partner, title and number of sources. */
export function EventRows({ marks, words, href, open }: Props) {
  return (
    <ol className="event-rows">
      {marks.map(({ id, date, lane, title, milestone }) => (
        <li key={id}>
          <span>{date}</span>
          <b className={`of-${lane}`}>{words.partners[lane]}</b>
          <a href={href(id)} onClick={(event) => followEvent(event, () => open(id))}>
            {title}
          </a>
          <span className="note">{sourceCount(milestone.sources.length, words.events)}</span>
        </li>
      ))}
    </ol>
  );
}
