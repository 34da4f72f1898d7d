import type { ReadoutModel, TableModel } from "../../lib/view/model.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { eventListId } from "./EventList";
import { partnersOf } from "./Readout";
import { ReadoutCell } from "./ReadoutCell";

type Props = {
  model: ReadoutModel;
  year: number;
  /** Two pins only: then the dock shows the change instead of a year. */
  change: TableModel | null;
  words: BoardWords;
  /** Id of the element with the view options. */
  optionsId: string;
  step: (years: -1 | 1) => void;
};

/** The link leads to the list; a list to be read must be unfolded. */
const openEventList = () => document.getElementById(eventListId)?.setAttribute("open", "");

/** The readout of a phone, docked below, with the ways to everything else. */
export function Dock({ model, year, change, words: { dock, partners }, optionsId, step }: Props) {
  return (
    <section className="dock" aria-label={dock.label}>
      <div className="dock-values">
        <table>
          <thead>
            <tr>
              <th scope="row" className="dock-year">
                <button type="button" aria-label={dock.before} onClick={() => step(-1)}>
                  ‹
                </button>
                <span data-readout-year>{change ? change.caption : year}</span>
                <button type="button" aria-label={dock.after} onClick={() => step(1)}>
                  ›
                </button>
              </th>
              {model.columns.map(({ panel, part, words, short, isLead }) => (
                <th key={panel + part} scope="col" className={isLead ? "lead" : undefined}>
                  {short ?? words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {partnersOf(model).map((partner) => (
              <tr key={partner}>
                <th scope="row" className={`of-${partner}`}>
                  {partners[partner]}
                </th>
                {model.columns.map(({ panel, part, lines: { [partner]: line } }, place) =>
                  change ? (
                    <td key={panel + part}>{change.rows.find(({ key }) => key === partner)?.cells[3 * place + 3]}</td>
                  ) : (
                    <ReadoutCell key={panel + part} line={line} cell={line ? model.cell(year, line) : undefined} />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="dock-links">
        <button type="button" className="link" popoverTarget={optionsId}>
          {dock.options}
        </button>
        <a className="link" href={`#${eventListId}`} onClick={openEventList}>
          {dock.events}
        </a>
        <a className="link" href="#take-away">
          {dock.takeAway}
        </a>
      </p>
    </section>
  );
}
