import { fill } from "../../lib/words/fill";
import { useHanded } from "../handed";
import { Choose } from "./Choose";
import type { ControlProps } from "./control.types";
import { Word } from "./Toggle";

/** Which kinds of events are drawn. */
export function Events({ view: { events }, words: { events: words }, change }: ControlProps) {
  const { kinds } = useHanded();
  const isAll = events === "all";
  const n = typeof events === "string" ? 0 : events.length;
  return (
    <fieldset className="control">
      <legend>{words.legend}</legend>
      <div className="choices">
        <button type="button" aria-pressed={isAll} onClick={() => change({ events: "all" })}>
          <Word words={words.all} />
        </button>
        <Choose words={isAll ? words.choose : fill(words.some, { n })} isChosen={!isAll}>
          {kinds}
        </Choose>
      </div>
    </fieldset>
  );
}
