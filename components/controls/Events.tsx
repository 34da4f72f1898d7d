import { eventKinds, kindsOf, toggleKind } from "../../lib/view/choose";
import { fill } from "../../lib/words/fill";
import { Choose } from "./Choose";
import type { ControlProps } from "./control.types";
import { Word } from "./Toggle";

/** Which kinds of events are drawn. */
export function Events({ view: { events }, words: { events: words, kinds }, change }: ControlProps) {
  const chosen = kindsOf(events);
  const isAll = events === "all";
  return (
    <fieldset className="control">
      <legend>{words.legend}</legend>
      <div className="choices">
        <button type="button" aria-pressed={isAll} onClick={() => change({ events: "all" })}>
          <Word words={words.all} />
        </button>
        <Choose
          words={isAll ? words.choose : fill(words.some, { n: chosen.length, total: eventKinds.length })}
          isChosen={!isAll}
        >
          <ul>
            {eventKinds.map((kind) => (
              <li key={kind}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(kind)}
                    onChange={() => change({ events: toggleKind(events, kind) })}
                  />
                  <span>{kinds[kind]}</span>
                </label>
              </li>
            ))}
          </ul>
          <button type="button" className="link" onClick={() => change({ events: "none" })}>
            {words.none}
          </button>
        </Choose>
      </div>
    </fieldset>
  );
}
