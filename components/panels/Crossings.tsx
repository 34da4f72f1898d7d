import type { Lang } from "../../lib/types";
import type { TableModel } from "../../lib/view/table.types";
import { crossingsWords } from "../../lib/words/crossings";
import { Noted } from "./Noted";
import { Remarks } from "./Remarks";

type Props = { table: TableModel; lang: Lang };

/** Who overtook whom, measure by measure and source by source; on a phone each row is two lines. */
export function Crossings({ table: { caption, columns, rows, remarks }, lang }: Props) {
  const names = [...new Set(rows.map(({ cells }) => cells[0]))];
  return (
    <section className="panel" aria-labelledby="crossings-title">
      <h2 id="crossings-title" className="title">
        {crossingsWords[lang].title}
      </h2>
      <p className="subtitle">{caption}</p>
      <table className="crossings">
        <thead>
          <tr>
            {columns.map(({ key, words }) => (
              <th key={key} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        {names.map((name) => (
          <tbody key={name}>
            {rows
              .filter(({ cells }) => cells[0] === name)
              .map(({ key, cells: [, ...cells], notes }, place, { length }) => (
                <tr key={key}>
                  {place === 0 && (
                    <th scope="rowgroup" rowSpan={length}>
                      {name}
                    </th>
                  )}
                  {cells.map((words, column) => (
                    <td key={columns[column + 1]?.key}>
                      <Noted words={words} note={notes?.[column + 1]} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      <Remarks remarks={remarks} />
    </section>
  );
}
