import { eventKinds, kindsOf, toggleKind } from "../../lib/view/choose";
import type { View } from "../../lib/view/view";
import type { ListWords } from "../../lib/words/ui.types";

type Props = { events: View["events"]; words: ListWords; change: (patch: Partial<View>) => void };

/** The kinds of events to choose from, under the control of the events. */
export function EventKinds({ events, words, change }: Props) {
  const chosen = kindsOf(events);
  return (
    <>
      <ul>
        {eventKinds.map((kind) => (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(kind)}
                onChange={() => change({ events: toggleKind(events, kind) })}
              />
              <span>{words.kinds[kind]}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={() => change({ events: "none" })}>
        {words.none}
      </button>
    </>
  );
}
