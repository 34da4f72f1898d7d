import { fill } from "../../lib/words/fill";
import { useHanded } from "../handed";
import type { ControlProps } from "./control.types";
import { Either } from "./Either";

/** Which kinds of events are drawn. */
export function Events({ view: { events }, words: { events: words }, change }: ControlProps) {
  const { kinds } = useHanded();
  const isAll = events === "all";
  const n = typeof events === "string" ? 0 : events.length;
  return (
    <Either
      legend={words.legend}
      plain={words.all}
      isPlain={isAll}
      choosePlain={() => change({ events: "all" })}
      words={isAll ? words.choose : fill(words.some, { n })}
    >
      {kinds}
    </Either>
  );
}
