import { Fragment } from "react";
import type { GapModel, GapReasonEntry } from "../../lib/pages/data/gaps";
import type { GapWords } from "../../lib/words/dataPage/gaps";

type Props = { model: GapModel; words: GapWords };

/** Every run of years without a figure and its reason, folded by measure. */
export function Gaps({ model, words }: Props) {
  return (
    <>
      <p>{model.summary}</p>
      <p className="note">
        {words.text} <a href={model.methods}>{words.method}</a>.
      </p>
      {model.groups.map(({ measure, heading, partners }) => (
        <details key={measure} className="fold part" id={`gaps-${measure}`}>
          <summary>{heading}</summary>
          {partners.map(({ partner, name, entries }) => (
            <Fragment key={partner}>
              <h3 className={`of-${partner}`}>{name}</h3>
              <ul>
                {entries.map((entry) => (
                  <Entry key={entry.key} entry={entry} />
                ))}
              </ul>
            </Fragment>
          ))}
        </details>
      ))}
    </>
  );
}

function Entry({ entry: { runs, reason, note } }: { entry: GapReasonEntry }) {
  return (
    <li>
      {runs.map(({ id, years }, place) => (
        <Fragment key={id}>
          {place > 0 && ", "}
          <b id={id}>{years}</b>
        </Fragment>
      ))}
      {": "}
      {reason}
      {note && `. ${note}`}
    </li>
  );
}
