import type { TableModel } from "../../lib/view/model.types";
import type { BoardWords } from "../../lib/words/ui.types";
import { Noted } from "./Noted";
import { toneOf } from "./tone";

type Props = { table: TableModel; words: Pick<BoardWords, "change"> };
type Row = TableModel["rows"][number];

/** The rows of one measure, one a partner. */
type Group = { name: string; rows: Row[] };

/** Columns before the figures: measure and partner. */
const heads = 2;

function groupsOf({ rows }: TableModel): Group[] {
  const names = new Set(rows.map(({ cells }) => cells[0] ?? ""));
  return [...names].map((name) => ({ name, rows: rows.filter(({ cells }) => cells[0] === name) }));
}

/** Start, end, change, peak and trough of the two, side by side; on a phone one small table a measure. */
export function ChangeTable({ table, words }: Props) {
  const groups = groupsOf(table);
  return (
    <section className="panel" aria-labelledby="change-title">
      <h2 id="change-title" className="title">
        {words.change}
      </h2>
      <p className="subtitle">{table.caption}</p>
      <WideTable table={table} groups={groups} />
      {groups.map((group) => (
        <MeasureTable key={group.name} group={group} columns={table.columns} />
      ))}
      {table.remarks?.map((remark) => (
        <p key={remark} className="note">
          {remark}
        </p>
      ))}
    </section>
  );
}

function WideTable({ table, groups }: { table: TableModel; groups: Group[] }) {
  return (
    <table className="change change-wide">
      <thead>
        <tr>
          {table.columns.map(({ key, words }, place) =>
            place < heads ? (
              <td key={key} />
            ) : (
              <th key={key} scope="col">
                {words}
              </th>
            ),
          )}
        </tr>
      </thead>
      {groups.map(({ name, rows }) => (
        <tbody key={name}>
          {rows.map(({ key, cells, notes }, line) => (
            <tr key={key}>
              {line === 0 && (
                <th scope="rowgroup" rowSpan={rows.length}>
                  {name}
                </th>
              )}
              <th scope="row" className={toneOf(key)}>
                {cells[1]}
              </th>
              {table.columns.slice(heads).map((column, place) => (
                <td key={column.key}>
                  <Noted words={cells[place + heads]} note={notes?.[place + heads]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function MeasureTable({ group: { name, rows }, columns }: { group: Group; columns: TableModel["columns"] }) {
  return (
    <table className="change change-phone">
      <caption>{name}</caption>
      <thead>
        <tr>
          <td />
          {rows.map(({ key, cells }) => (
            <th key={key} scope="col" className={toneOf(key)}>
              {cells[1]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.slice(heads).map((column, place) => (
          <tr key={column.key}>
            <th scope="row">{column.words}</th>
            {rows.map(({ key, cells, notes }) => (
              <td key={key}>
                <Noted words={cells[place + heads]} note={notes?.[place + heads]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
