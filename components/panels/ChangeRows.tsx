import type { ChangeColumn, ChangeModel, ChangeRow } from "../../lib/view/change.types";
import { isInUnits, type Order } from "../../lib/view/panel/sortRows";
import { Scrolling } from "../tables/Scrolling";
import { ChangeCell } from "./ChangeCell";
import { Noted } from "./Noted";
import { SortHead } from "./SortHead";

type Props = {
  columns: ChangeModel["columns"];
  /** As sorted. */
  rows: ChangeRow[];
  order: Order | null;
  label: string;
  /** Null as long as nothing sorts. */
  sort: ((column: ChangeColumn) => void) | null;
};

/** Rows under a common rule, by what they share. */
function groupsOf(rows: ChangeRow[], shared: (row: ChangeRow) => string | undefined): [string, ChangeRow[]][] {
  const names = new Set(rows.map((row) => shared(row) ?? ""));
  return [...names].map((name) => [name, rows.filter((row) => (shared(row) ?? "") === name)]);
}

/** Measures in their order, each said once; sorted, each row names its measure, and a rule parts the units that are not compared. */
export function ChangeRows({ columns, rows, order, label, sort }: Props) {
  const groups = groupsOf(rows, ({ cells, unit }) => {
    if (!order) return cells[0];
    return isInUnits(order.column) ? unit : "";
  });
  return (
    <Scrolling look="change-wide" label={label}>
      <table className="change">
        <thead>
          <tr>
            {columns.map(({ key, words }) => (
              <SortHead
                key={key}
                words={words}
                direction={order?.column === key ? order.direction : null}
                sort={sort && (() => sort(key))}
              />
            ))}
          </tr>
        </thead>
        {groups.map(([name, group]) => (
          <tbody key={name}>
            {group.map((row, place) => (
              <tr key={row.key}>
                {order ? <Measure row={row} /> : place === 0 && <Measure row={row} rows={group.length} />}
                <th scope="row" className={`of-${row.partner}`} data-earlier={row.isEarlier || undefined}>
                  {row.cells[1]}
                </th>
                {columns.slice(2).map(({ key, isNumber }, place) => (
                  <ChangeCell key={key} row={row} place={place + 2} isNumber={isNumber} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scrolling>
  );
}

/** The head of the rows of a measure, or of one row. */
function Measure({ row: { cells, notes }, rows }: { row: ChangeRow; rows?: number }) {
  return (
    <th scope={rows ? "rowgroup" : "row"} rowSpan={rows}>
      <Noted words={cells[0]} note={notes[0]} />
    </th>
  );
}
