import type { Korea } from "../../lib/types";
import type { ReadoutModel, TableModel } from "../../lib/view/model.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { PinChange } from "./PinChange";
import { ReadoutCell } from "./ReadoutCell";

type Props = {
  model: ReadoutModel;
  /** The year shown: the pinned one, else the one at rest. */
  year: number;
  pins: number[];
  /** Two pins only: a row a partner; after its name two years and the change, for each column of the readout. */
  change: TableModel | null;
  words: BoardWords;
  unpin: () => void;
};

const koreas: readonly Korea[] = ["PRK", "KOR"];

/** The partners a readout has a row for. */
export const partnersOf = ({ columns }: ReadoutModel): Korea[] =>
  koreas.filter((korea) => columns.some(({ lines }) => lines[korea]));

/** The values of one year, always in the same place and of the same height. */
export function Readout({ model, year, pins, change, words, unpin }: Props) {
  return (
    <section className="readout" aria-label={words.readout.label}>
      <p className="readout-year">
        <span className="big-year" data-readout-year>
          {change ? change.caption : year}
        </span>
        <ReadoutState pins={pins} words={words.readout} unpin={unpin} />
      </p>
      {change ? (
        <PinChange model={model} change={change} words={words} />
      ) : (
        <Values model={model} year={year} words={words} />
      )}
    </section>
  );
}

function ReadoutState({ pins, words, unpin }: { pins: number[]; words: BoardWords["readout"]; unpin: () => void }) {
  if (pins.length === 0) {
    return (
      <span className="note">
        <span className="at-rest">{words.rest}</span>
        <span className="at-hover">{words.hover}</span>
      </span>
    );
  }
  return (
    <span className="note">
      <span className={pins.length === 1 ? "at-rest" : undefined}>
        {pins.length === 1 ? words.pinned : words.twoPins}{" "}
        <button type="button" className="link" onClick={unpin}>
          {words.unpin}
        </button>
      </span>
      {pins.length === 1 && <span className="at-hover">{words.hoverPinned}</span>}
    </span>
  );
}

function Values({ model, year, words }: Pick<Props, "model" | "year" | "words">) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          {model.columns.map(({ panel, part, words: heading, isLead }) => (
            <th key={panel + part} scope="col" className={isLead ? "lead" : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {partnersOf(model).map((partner) => (
          <tr key={partner}>
            <th scope="row" className={`of-${partner}`}>
              {words.partners[partner]}
            </th>
            {model.columns.map(({ panel, part, isLead, lines: { [partner]: line } }) => (
              <ReadoutCell
                key={panel + part}
                line={line}
                cell={line ? model.cell(year, line) : undefined}
                isLead={isLead}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
