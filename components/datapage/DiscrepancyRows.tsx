import { Fragment } from "react";
import type { DiscrepancyRow, Statement } from "../../lib/pages/data/discrepancyRow";
import type { DiscrepancyWords } from "../../lib/words/dataPage/discrepancies";

type Props = { rows: DiscrepancyRow[]; words: DiscrepancyWords };

/** A row for each year: every figure with who says so, how far apart they are, what the data say of the one chosen. */
export function DiscrepancyRows({ rows, words }: Props) {
  return rows.map(({ id, year, href, counted, apart, range, difference, isCounted, note }) => (
    <tr key={id} id={id}>
      <th scope="row">{href ? <a href={href}>{year}</a> : year}</th>
      <td>
        <Statements list={counted} />
        {apart.length > 0 && (
          <small>
            {" "}
            {isCounted ? words.setApart : words.differsOnlyApart} <Statements list={apart} />
          </small>
        )}
        {note && (
          <small>
            {" "}
            {words.chosenNote} <span lang="en">{note}</span>
          </small>
        )}
      </td>
      <td className="number">{range}</td>
      <td className={isCounted ? "number" : "number uncounted"}>{difference}</td>
    </tr>
  ));
}

function Statements({ list }: { list: Statement[] }) {
  return list.map((statement, place) => (
    <Fragment key={statement.source.id}>
      {place > 0 && "; "}
      <Said statement={statement} />
    </Fragment>
  ));
}

function Said({ statement: { words, source, mark, isChosen } }: { statement: Statement }) {
  const link = <a href={`#source-${source.id}`}>{source.name}</a>;
  return (
    <>
      {isChosen ? <b>{words}</b> : words} {link}
      {mark && ` (${mark})`}
    </>
  );
}
