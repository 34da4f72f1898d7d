import type { ReactNode } from "react";
import type { FileId } from "../../lib/export/fileName";
import type { Offer } from "../../lib/words/takeaway.types";

type Props = {
  ids: readonly FileId[];
  words: Record<FileId, Offer>;
  take: (id: FileId) => void;
  children?: ReactNode;
};

/** Files to take, each with a line on what it is. */
export function Offers({ ids, words, take, children }: Props) {
  return (
    <ul className="offers">
      {ids.map((id) => (
        <li key={id}>
          <button type="button" className="link" onClick={() => take(id)}>
            {words[id].name}
          </button>{" "}
          <span className="note">{words[id].about}</span>
        </li>
      ))}
      {children}
    </ul>
  );
}
