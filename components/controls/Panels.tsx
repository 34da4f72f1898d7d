import { moveUp, toggleMeasure } from "../../lib/view/choose";
import { fill } from "../../lib/words/fill";
import { useCatalogue } from "../catalogue";
import { Choose } from "./Choose";
import type { ControlProps } from "./control.types";

type Props = ControlProps & {
  /** How many measures there are. */
  total: number;
};

/** Which measures have a panel, and in which order. */
export function Panels({ view: { measures }, words: { panels: words }, change, total }: Props) {
  const panels = useCatalogue();
  const chosen = measures.flatMap((measure) => panels.find(({ id }) => id === measure) ?? []);
  return (
    <fieldset className="control">
      <legend>{words.legend}</legend>
      <div className="choices">
        <Choose words={fill(words.some, { n: measures.length, total })}>
          <ol className="order">
            {chosen.map(({ id, name }, place) => (
              <li key={id}>
                {name}
                {place > 0 && (
                  <button
                    type="button"
                    aria-label={`${words.up}: ${name}`}
                    title={words.up}
                    onClick={() => change({ measures: moveUp(measures, id) })}
                  >
                    ↑
                  </button>
                )}
              </li>
            ))}
          </ol>
          <ul>
            {panels.map(({ id, name }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={measures.includes(id)}
                    onChange={() => change({ measures: toggleMeasure(measures, id) })}
                  />
                  <span>{name}</span>
                </label>
              </li>
            ))}
          </ul>
        </Choose>
      </div>
    </fieldset>
  );
}
