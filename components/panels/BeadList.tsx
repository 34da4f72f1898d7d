import type { Lang } from "../../lib/types";
import { directionWords } from "../../lib/view/describe/beadName";
import type { EventMark } from "../../lib/view/event.types";
import type { LaidBead } from "../../lib/view/layout/layout.types";
import { eventWords } from "../../lib/words/events";
import type { ListWords } from "../../lib/words/ui.types";
import { followEvent } from "./followEvent";

type Props = {
  bead: LaidBead;
  /** Id of the opened event. */
  opened: string | null;
  kinds: ListWords["kinds"];
  lang: Lang;
  href: (event: string) => string;
  choose: (event: string) => void;
};

/** The events of one bead in order of date, each a link that opens it. */
export function BeadList({ bead, opened, href, choose, ...words }: Props) {
  return (
    <ol>
      {bead.events.map((mark) => (
        <li key={mark.id}>
          <a
            href={href(mark.id)}
            aria-current={mark.id === opened || undefined}
            onClick={(event) => followEvent(event, () => choose(mark.id))}
          >
            <time dateTime={mark.milestone.date}>{mark.date}</time>
            <span>
              {mark.title}
              <small>{noteOf(mark, bead, words)}</small>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Partner, where the lane does not name it, then kind and direction. */
function noteOf(
  { kind, direction, lane, milestone }: EventMark,
  bead: LaidBead,
  { kinds, lang }: Pick<Props, "kinds" | "lang">,
) {
  const partner = lane === bead.lane && lane !== "BOTH" ? "" : eventWords[lang].partners[milestone.partner];
  return [partner, kinds[kind], directionWords(direction, lang)].filter((words) => words !== "").join(" · ");
}
