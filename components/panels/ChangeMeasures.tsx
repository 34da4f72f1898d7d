import type { ChangeModel, ChangeRow } from "../../lib/view/change.types";
import { ChangeCell } from "./ChangeCell";

type Props = Pick<ChangeModel, "columns" | "rows">;

/** Measure and partner head the table: what follows are its rows. */
const heads = 2;

/** One small table a measure, the lines side by side: for a phone and for paper. */
export function ChangeMeasures({ columns, rows }: Props) {
  const names = new Set(rows.map(nameOf));
  return [...names].map((name) => (
    <MeasureTable key={name} columns={columns} rows={rows.filter((row) => nameOf(row) === name)} />
  ));
}

/** A table holds one measure; of two periods, which make four lines, one partner of it. */
const nameOf = ({ measure, partner, period }: ChangeRow): string => (period ? `${measure} ${partner}` : measure);

/** What no line of the measure has, percent of an index say, has no row. */
function MeasureTable({ columns, rows }: Props) {
  const shown = columns
    .map((column, place) => ({ ...column, place }))
    .filter(({ place }) => place >= heads && rows.some(({ raw }) => raw[place] !== null));
  return (
    <table className="change change-phone">
      <caption>
        {rows[0]?.cells[0]} <small>{rows[0]?.notes[0]}</small>
      </caption>
      <thead>
        <tr>
          <td />
          {rows.map(({ key, partner, isEarlier, cells }) => (
            <th key={key} scope="col" className={`of-${partner}`} data-earlier={isEarlier || undefined}>
              {cells[1]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ key, words, isNumber, place }) => (
          <tr key={key}>
            <th scope="row">{words}</th>
            {rows.map((row) => (
              <ChangeCell key={row.key} row={row} place={place} isNumber={isNumber} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
