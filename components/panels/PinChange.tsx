import type { ReactNode } from "react";
import type { ReadoutModel } from "../../lib/view/readout.types";
import type { TableModel } from "../../lib/view/table.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { PartnerName } from "./PartnerName";
import "./pins.css";

type Props = { model: ReadoutModel; change: TableModel; words: BoardWords; corner: ReactNode };

/** Two pinned years and the change between them, three cells for each column of the readout. */
export function PinChange({ model, change, words, corner }: Props) {
  const [, ...columns] = change.columns;
  return (
    <table className="pin-change">
      <thead>
        <tr>
          <td>{corner}</td>
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
        {model.rows.map((one) => {
          const row = change.rows.find(({ key }) => key === one.key);
          return (
            <tr key={one.key}>
              <PartnerName row={one} words={words.partners} year={null} />
              {columns.map((column, place) => (
                <td key={column.key}>
                  <b>{row?.cells[place + 1]}</b> <small>{row?.notes?.[place + 1]}</small>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
