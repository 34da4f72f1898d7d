import type { ReadoutModel, TableModel } from "../../lib/view/model.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { Noted } from "./Noted";

type Props = { model: ReadoutModel; change: TableModel; words: BoardWords };

const isPartner = (key: string): key is "PRK" | "KOR" => key === "PRK" || key === "KOR";

/** Two pinned years and the change between them, three cells for each column of the readout. */
export function PinChange({ model, change, words }: Props) {
  const [, ...columns] = change.columns;
  return (
    <table className="pin-change">
      <thead>
        <tr>
          <td />
          {model.columns.map(({ panel, part, words: heading }) => (
            <th key={panel + part} scope="colgroup" colSpan={3}>
              {heading}
            </th>
          ))}
        </tr>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column.key} scope="col">
              {column.words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {change.rows.map(({ key, cells, notes }) => (
          <tr key={key}>
            <th scope="row" className={isPartner(key) ? `of-${key}` : undefined}>
              {isPartner(key) ? words.partners[key] : cells[0]}
            </th>
            {columns.map((column, place) => (
              <td key={column.key}>
                <Noted words={cells[place + 1]} note={notes?.[place + 1]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
