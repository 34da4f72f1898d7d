import type { GapNote } from "../../lib/view/model.types";

/** Why years have no figure, folded away. */
export function GapNotes({ notes, words }: { notes: GapNote[]; words: string }) {
  if (notes.length === 0) return null;
  return (
    <details className="fold gaps">
      <summary>{words}</summary>
      <ul>
        {notes.map(({ years, why }) => (
          <li key={years + why}>
            <b>{years}</b> {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
