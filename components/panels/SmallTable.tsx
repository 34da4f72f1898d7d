import type { TableModel } from "../../lib/view/model.types";
import { Noted } from "./Noted";
import { toneOf } from "./tone";

type Props = { table: TableModel; heading: string };

/** A few measures over a few years. A row whose key names a partner takes its colour. */
export function SmallTable({ table, heading }: Props) {
  const [, ...columns] = table.columns;
  return (
    <table className="small-table">
      <caption>{heading}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ key, words }) => (
            <th key={key} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ key, cells, notes }) => (
          <tr key={key}>
            <th scope="row" className={toneOf(key)}>
              {cells[0]}
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
