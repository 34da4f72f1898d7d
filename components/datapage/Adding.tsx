import { Fragment } from "react";
import type { Piece, Step } from "../../lib/pages/data/adding";
import type { AddingWords } from "../../lib/words/dataPage/adding";

type Props = { steps: Step[]; words: AddingWords };

/** How a series is added, step by step, with header lines and rows to copy. */
export function Adding({ steps, words }: Props) {
  return (
    <>
      <p>{words.text}</p>
      <ol className="steps">
        {steps.map(({ id, title, pieces, header, example }) => (
          <li key={id}>
            <b>{title}.</b> <Pieces pieces={pieces} />
            {header && (
              <pre>
                <b>
                  <Header columns={header.split(",")} />
                </b>
                {"\n"}
                {example}
              </pre>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** A header line that a narrow screen breaks between columns, and that is copied as it is. */
function Header({ columns }: { columns: string[] }) {
  return columns.map((column, place) => (
    <Fragment key={column}>
      {place > 0 && ","}
      <wbr />
      {column}
    </Fragment>
  ));
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isCode }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
    isCode ? <code key={place}>{text}</code> : text,
  );
}
