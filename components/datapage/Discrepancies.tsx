import type { Choice, DiscrepancyGroup, DiscrepancyModel } from "../../lib/pages/data/discrepancies";
import type { DiscrepancyWords } from "../../lib/words/dataPage/discrepancies";
import { Scrolling } from "../tables/Scrolling";
import { DiscrepancyRows } from "./DiscrepancyRows";

type Props = { model: DiscrepancyModel; words: DiscrepancyWords };

/** Every year in which sources differ, folded by measure and partner. */
export function Discrepancies({ model, words }: Props) {
  return (
    <>
      <p>{model.summary.join(" ")}</p>
      <p className="note">
        {words.definition} <a href={model.methods}>{words.method}</a>.
      </p>
      {model.groups.map((group) => (
        <Group key={group.id} group={group} why={model.why} words={words} />
      ))}
    </>
  );
}

type GroupProps = { group: DiscrepancyGroup; why: string; words: DiscrepancyWords };

function Group({ group, why, words }: GroupProps) {
  const { id, heading, scroll, unit, choices } = group;
  const { columns } = words;
  return (
    <details className="fold part" id={id}>
      <summary>{heading}</summary>
      <Scrolling look="differs" label={scroll}>
        <table>
          <caption>{unit}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.year}</th>
              <th scope="col">{columns.figures}</th>
              <th scope="col" className="number">
                {columns.range}
              </th>
              <th scope="col" className="number">
                {columns.difference}
              </th>
            </tr>
          </thead>
          {choices.map((choice) => (
            <Chosen key={choice.key} choice={choice} why={why} words={words} />
          ))}
        </table>
      </Scrolling>
    </details>
  );
}

/** The years in which the line follows one source, under the reason why. */
function Chosen({ choice, why, words }: { choice: Choice; why: string; words: DiscrepancyWords }) {
  const { words: said, note, rows } = choice;
  return (
    <tbody>
      <tr className="why">
        <th colSpan={4} scope="rowgroup">
          {said.before}
          {said.source && <a href={`#source-${said.source.id}`}>{said.source.name}</a>}
          {said.after} {note && <span lang="en">{note}</span>} {said.source && <a href={why}>{words.whyThis}</a>}
        </th>
      </tr>
      <DiscrepancyRows rows={rows} words={words} />
    </tbody>
  );
}
