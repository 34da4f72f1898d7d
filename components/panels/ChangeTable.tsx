"use client";
import { useState } from "react";
import { changeCsv } from "../../lib/export/changeCsv";
import type { Lang } from "../../lib/types";
import type { ChangeModel } from "../../lib/view/change.types";
import { isInUnits, nextOrder, type Order, sortRows } from "../../lib/view/panel/sortRows";
import { changeWords } from "../../lib/words/changes";
import type { BoardWords } from "../../lib/words/ui.types";
import { save } from "../takeaway/save";
import { ChangeMeasures } from "./ChangeMeasures";
import { ChangeRows } from "./ChangeRows";

type Props = {
  table: ChangeModel;
  /** The years shown, as the name of the file says them. */
  years: string;
  lang: Lang;
  words: Pick<BoardWords, "change">;
  /** True until the page has woken: its heads do not sort yet. */
  isStill: boolean;
};

/** What changed from the first figure to the last: in a sentence, as a table to sort and to save; on a phone one small table a measure. */
export function ChangeTable({ table, years, lang, words, isStill }: Props) {
  const [order, setOrder] = useState<Order | null>(null);
  const said = changeWords[lang];
  const head = table.columns.find(({ key }) => key === order?.column);
  const take = () => {
    const name = `tumen-changes-${years}.csv`;
    save(name, new Blob([changeCsv(table.lines)], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <section className="panel" aria-labelledby="change-title">
      <h2 id="change-title" className="title">
        {words.change}
      </h2>
      {table.sentence && <p className="change-said">{table.sentence}</p>}
      <p className="subtitle">{table.caption}</p>
      <p role="status" className="note change-wide">
        {order && head && said.sorted(head.words, order.direction, isInUnits(order.column))}
      </p>
      <ChangeRows
        columns={table.columns}
        rows={sortRows(table, order, lang)}
        order={order}
        label={said.label}
        sort={isStill ? null : (column) => setOrder(nextOrder(order, column))}
      />
      <ChangeMeasures columns={table.columns} rows={table.rows} />
      <p className="take-away">
        <button type="button" className="link" onClick={take}>
          {said.save}
        </button>
      </p>
    </section>
  );
}
