import type { BreakModel } from "../../lib/pages/data/breaks";
import type { BreakWords } from "../../lib/words/dataPage/gaps";
import { Linked } from "./Linked";

type Props = { model: BreakModel; words: BreakWords };

/** Every break in a series, then every event that changes what figures mean. */
export function Breaks({ model, words }: Props) {
  return (
    <>
      <p>{words.text}</p>
      <p className="note">
        {words.listed} <a href={model.methods}>{words.method}</a>.
      </p>
      <h3>{model.seriesHeading}</h3>
      <ul className="breaks">
        {model.series.map(({ id, year, partner, name, measures, change, note }) => (
          <li key={id} id={id}>
            <b>{year}</b> <span className={`of-${partner}`}>{name}</span>:{" "}
            <Linked links={measures.map(({ title, href }) => ({ name: title, href }))} />. {change}{" "}
            {note && <span lang="en">{note}</span>}
          </li>
        ))}
      </ul>
      <h3>{model.eventsHeading}</h3>
      <ul className="breaks">
        {model.events.map(({ id, date, partner, title, summary, href }) => (
          <li key={id} id={`break-${id}`}>
            <b>{date}</b> {partner}: <a href={href}>{title}</a>. {summary}
          </li>
        ))}
      </ul>
    </>
  );
}
