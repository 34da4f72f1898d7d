import type { TableModel } from "../../lib/view/table.types";
import { Noted } from "./Noted";
import { Remarks } from "./Remarks";
import { toneOf } from "./tone";

type Props = {
  table: TableModel;
  label: string;
  /** No room for names beside the values: each has a line of its own. */
  isNarrow: boolean;
};

/** A few measures over a few years. A row whose key names a partner takes its colour; what stands in place of a figure is muted. */
export function SmallTable({ table: { columns, rows, remarks }, label, isNarrow }: Props) {
  const values = columns.slice(1);
  return (
    <>
      <table className="small-table" aria-label={label}>
        <thead>
          <tr>
            {!isNarrow && <td />}
            {values.map(({ key, words }) => (
              <th key={key} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ key, cells, notes, raw }) => (
          <tbody key={key}>
            {isNarrow && (
              <tr>
                <th scope="rowgroup" colSpan={values.length} className={toneOf(key)}>
                  {cells[0]}
                </th>
              </tr>
            )}
            <tr>
              {!isNarrow && (
                <th scope="row" className={toneOf(key)}>
                  {cells[0]}
                </th>
              )}
              {values.map((column, place) => (
                <td key={column.key} className={raw?.[place + 1] === null ? "text-muted" : undefined}>
                  <Noted words={cells[place + 1]} note={notes?.[place + 1]} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <Remarks remarks={remarks} />
    </>
  );
}
