import type { ReactNode } from "react";
import { formatYear } from "../../lib/format";
import { isBeside } from "../../lib/view/panel/select";
import type { ReadoutModel } from "../../lib/view/readout.types";
import type { TableModel } from "../../lib/view/table.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { PartnerName } from "./PartnerName";
import { PinChange } from "./PinChange";
import { lookOf, ReadoutCell } from "./ReadoutCell";

type Props = {
  model: ReadoutModel;
  /** The year shown: the pinned one, else the one at rest. */
  year: number;
  pins: number[];
  /** Two pins only: a row a partner; after its name two years and the change, for each column of the readout. */
  change: TableModel | null;
  words: BoardWords;
  unpin: () => void;
  /** Opens the help on keys, once there are keys. */
  help: (() => void) | null;
};

/** The button goes with the pins: the focus goes to the first plot, whose keys pin again. */
function focusPlot(leaving: Element): void {
  leaving.closest(".board")?.querySelector<HTMLElement>("[data-plot]")?.focus({ preventScroll: true });
}

/** The values of one year, always in the same place and of the same height. */
export function Readout({ model, year, pins, change, words, unpin, help }: Props) {
  const corner = help && <HelpButton words={words.keys} open={help} />;
  return (
    <section className="readout" aria-label={words.readout.label}>
      <p className="readout-year">
        <span className="big-year" data-readout-year>
          {change ? change.caption : formatYear(year - (model.zero ?? 0))}
        </span>
        <ReadoutState pins={pins} words={words.readout} unpin={unpin} />
      </p>
      {change ? (
        <PinChange model={model} change={change} words={words} corner={corner} />
      ) : (
        <Values model={model} year={year} words={words} corner={corner} />
      )}
    </section>
  );
}

function HelpButton({ words, open }: { words: BoardWords["keys"]; open: () => void }) {
  return (
    <button type="button" className="link keys" aria-haspopup="dialog" title={words.name} onClick={open}>
      {words.help} <kbd>?</kbd>
    </button>
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
        <button
          type="button"
          className="link"
          onClick={({ currentTarget }) => {
            focusPlot(currentTarget);
            unpin();
          }}
        >
          {words.unpin}
        </button>
      </span>
      {pins.length === 1 && <span className="at-hover">{words.hoverPinned}</span>}
    </span>
  );
}

type ValuesProps = Pick<Props, "model" | "year" | "words"> & { corner: ReactNode };

/** Many panels need more room than the page has: then the strip scrolls sideways. Unit: px. */
function roomOf(columns: ReadoutModel["columns"]) {
  const count = columns.filter(({ part }) => !isBeside({ part })).length;
  return count > 5 ? { style: { minWidth: 420 + 120 * columns.length } } : {};
}

function Values({ model, year, words, corner }: ValuesProps) {
  return (
    <table {...roomOf(model.columns)}>
      <thead>
        <tr>
          <td>{corner}</td>
          {model.columns.map((column) => (
            <th key={column.panel + column.part} scope="col" className={lookOf(column)}>
              {column.words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row) => (
          <tr key={row.key}>
            <PartnerName row={row} words={words.partners} year={model.zero === null ? null : year} />
            {model.columns.map((column) => {
              const { [row.key]: line = null } = column.lines;
              return (
                <ReadoutCell
                  key={column.panel + column.part}
                  line={line}
                  cell={line ? model.cell(year, line) : undefined}
                  look={lookOf(column)}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
