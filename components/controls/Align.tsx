import { useHanded } from "../handed";
import type { ControlProps } from "./control.types";
import { Either } from "./Either";

/** Whether years are those of the calendar, or are counted from an event of each partner. */
export function Align({ view: { align }, words: { align: words }, change }: ControlProps) {
  const { alignments, aligned } = useHanded();
  return (
    <Either
      legend={words.legend}
      plain={words.year}
      isPlain={!align}
      choosePlain={() => change({ align: null })}
      words={(align && aligned) ?? words.event}
    >
      {alignments}
    </Either>
  );
}
