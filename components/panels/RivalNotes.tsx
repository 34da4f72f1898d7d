import type { RivalNote } from "../../lib/view/readout.types";
import "./pins.css";

type Props = { notes: RivalNote[]; heading: string };

/** What other sources say of the pinned year: every figure with who says so. */
export function RivalNotes({ notes, heading }: Props) {
  if (notes.length === 0) return null;
  return (
    <section className="rivals" aria-label={heading}>
      <p>{heading}</p>
      <dl>
        {notes.map(({ key, tone, name, measure, words }) => (
          <div key={key}>
            <dt className={`of-${tone}`}>
              {name} · {measure}
            </dt>
            <dd>{words.join("; ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
