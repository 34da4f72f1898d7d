import { formatYear } from "../../lib/format";
import { isBeside } from "../../lib/view/panel/select";
import type { ReadoutModel } from "../../lib/view/readout.types";
import type { TableModel } from "../../lib/view/table.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { eventListId } from "./EventList";
import { PartnerName } from "./PartnerName";
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
                {!change && (
                  <button type="button" aria-label={dock.before} onClick={() => step(-1)}>
                    ‹
                  </button>
                )}
                <span data-readout-year>{change ? change.caption : formatYear(year - (model.zero ?? 0))}</span>
                {!change && (
                  <button type="button" aria-label={dock.after} onClick={() => step(1)}>
                    ›
                  </button>
                )}
              </th>
              {model.columns.map(({ panel, part, words, short, isWide }) => (
                <th
                  key={panel + part}
                  scope="col"
                  className={isWide ? "wide" : isBeside({ part }) ? "beside" : undefined}
                >
                  {short ?? words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <tr key={row.key}>
                <PartnerName row={row} words={partners} year={model.zero === null || change ? null : year} />
                {model.columns.map(({ panel, part, lines: { [row.key]: line = null } }, place) =>
                  change ? (
                    <td key={panel + part} className={isBeside({ part }) ? "beside" : undefined}>
                      {change.rows.find(({ key }) => key === row.key)?.cells[3 * place + 3]}
                    </td>
                  ) : (
                    <ReadoutCell
                      key={panel + part}
                      line={line}
                      cell={line ? model.cell(year, line) : undefined}
                      look={isBeside({ part }) ? "beside" : undefined}
                    />
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
