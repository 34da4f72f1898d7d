import { useEffect, useRef, useState } from "react";
import { movePanel, toggleMeasure } from "../../lib/view/choose";
import { fill } from "../../lib/words/fill";
import type { ListWords } from "../../lib/words/ui.types";

type Props = {
  chosen: { id: string; name: string }[];
  words: ListWords["panels"];
  set: (measures: string[]) => void;
};

type Act = "up" | "down" | "remove";
const signs: Record<Act, string> = { up: "↑", down: "↓", remove: "×" };

/** The panels shown, in their order, to be moved and removed. The focus stays on the row, or goes to the one that takes its place. */
export function PanelOrder({ chosen, words, set }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<{ row: string | undefined; act: Act } | null>(null);
  const [said, say] = useState("");
  // A row that moves loses the focus on its way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are new when the order is
  useEffect(() => {
    const row = [...(list.current?.children ?? [])].find(({ id }) => id === `shown-${next.current?.row}`);
    row?.querySelector<HTMLElement>(`[data-act="${next.current?.act}"]`)?.focus();
    next.current = null;
  }, [chosen]);
  const ids = chosen.map(({ id }) => id);
  const total = chosen.length;
  const reasonOf = (act: Act) => (act === "remove" && total === 1 ? words.last : undefined);

  const move = (place: number, by: -1 | 1) => {
    const { id, name } = chosen[place] ?? { id: "", name: "" };
    next.current = { row: id, act: by < 0 ? "up" : "down" };
    set(movePanel(ids, id, by));
    say(fill(words.place, { name, n: place + by + 1, total }));
  };
  const remove = (place: number) => {
    const { id, name } = chosen[place] ?? { id: "", name: "" };
    next.current = { row: ids[place + 1] ?? ids[place - 1], act: "remove" };
    set(toggleMeasure(ids, id));
    say(fill(words.removed, { name }));
  };
  const actions: Record<Act, (place: number) => void> = {
    up: (place) => move(place, -1),
    down: (place) => move(place, 1),
    remove,
  };
  const isIdle = (act: Act, place: number) =>
    (act === "up" && place === 0) || (act === "down" && place === total - 1) || reasonOf(act) !== undefined;

  return (
    <>
      <ol className="order" ref={list}>
        {chosen.map(({ id, name }, place) => (
          <li key={id} id={`shown-${id}`}>
            <span>{name}</span>
            {(["up", "down", "remove"] as const).map((act) => (
              <button
                key={act}
                type="button"
                data-act={act}
                aria-label={`${words[act]}: ${name}`}
                title={reasonOf(act) ?? words[act]}
                aria-description={reasonOf(act)}
                aria-disabled={isIdle(act, place) || undefined}
                onClick={() => isIdle(act, place) || actions[act](place)}
              >
                {signs[act]}
              </button>
            ))}
          </li>
        ))}
      </ol>
      {total === 1 && <p className="note">{words.last}</p>}
      <p role="status" className="aloud">
        {said}
      </p>
    </>
  );
}
