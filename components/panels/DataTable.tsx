"use client";
import type { PanelModel } from "../../lib/view/model.types";
import type { TableModel } from "../../lib/view/table.types";
import { Scrolling } from "../tables/Scrolling";
import { Noted } from "./Noted";
import { Remarks } from "./Remarks";
import { useFold } from "./useFold";

type Props = { panel: PanelModel; words: string; isStill: boolean };

/** The values of a panel as a table, folded away. */
export function DataTable({ panel, words, isStill }: Props) {
  const { hasContent, props } = useFold(isStill);
  return (
    <details className="fold" id={`table-${panel.id}`} {...props}>
      <summary>{words}</summary>
      {hasContent && <Values table={panel.table} />}
    </details>
  );
}

function Values({ table }: { table: TableModel }) {
  return (
    <Scrolling look="scroll" label={table.caption}>
      <table className="values">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={column.isNumber ? "number" : undefined}>
                {column.words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={row.key} row={row} columns={table.columns} />
          ))}
        </tbody>
      </table>
      <Remarks remarks={table.remarks} />
    </Scrolling>
  );
}

/** The first cell names the row. */
function Row({ row: { cells, notes }, columns }: { row: TableModel["rows"][number]; columns: TableModel["columns"] }) {
  return (
    <tr>
      {columns.map(({ key, isNumber }, place) =>
        place === 0 ? (
          <th key={key} scope="row">
            {cells[place]}
          </th>
        ) : (
          <td key={key} className={isNumber ? "number" : undefined}>
            <Noted words={cells[place]} note={notes?.[place]} />
          </td>
        ),
      )}
    </tr>
  );
}
