"use client";
import { useLayoutEffect, useRef, useState } from "react";
import type { PanelModel, TableModel } from "../../lib/view/model.types";
import { Noted } from "./Noted";

type Props = {
  panel: PanelModel;
  words: string /** True for the page as it was built, which holds the table whole. */;
  isStill: boolean;
};

/** The values of a panel as a table, folded away. On a live page it is made when it is unfolded. */
export function DataTable({ panel, words, isStill }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  // It can have been unfolded before this script ran.
  useLayoutEffect(() => setOpen(fold.current?.open ?? false), []);
  return (
    <details
      className="fold"
      id={`table-${panel.id}`}
      ref={fold}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words}</summary>
      {(isStill || isOpen) && <Values table={panel.table} />}
    </details>
  );
}

function Values({ table }: { table: TableModel }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must be able to scroll it
    <section className="scroll" aria-label={table.caption} tabIndex={0}>
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
      {table.remarks?.map((remark) => (
        <p key={remark} className="note">
          {remark}
        </p>
      ))}
    </section>
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
