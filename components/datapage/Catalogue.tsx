import type { CatalogueModel, MeasureEntry } from "../../lib/pages/data/catalogue";
import type { CatalogueWords } from "../../lib/words/dataPage/catalogue";
import { Linked } from "./Linked";
import { Sparkline } from "./Sparkline";

type Props = { model: CatalogueModel; words: CatalogueWords };

/** Every measure, folded by group: a small picture, what it counts, how far it reaches, who says so, where to get it. */
export function Catalogue({ model, words }: Props) {
  return (
    <>
      <p>
        {words.text} {words.modes.before} <a href={model.methods}>{words.modes.link}</a>.
      </p>
      {model.groups.map(({ id, heading, measures }, place) => (
        <details key={id} className="fold part" id={`group-${id}`} open={place === 0}>
          <summary>{heading}</summary>
          <ul className="measures">
            {measures.map((measure) => (
              <Entry key={measure.id} measure={measure} words={words} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function Entry({ measure, words }: { measure: MeasureEntry; words: CatalogueWords }) {
  const { id, title, definition, unit, spark, coverage, sources, more, files, explore, method } = measure;
  return (
    <li id={`measure-${id}`}>
      <div>
        <h3>{title}</h3>
        <p>
          {definition} {unit}
        </p>
        <p className="note">
          {coverage.join("; ")}. {words.sources}{" "}
          <Linked links={sources.map((source) => ({ href: `#source-${source.id}`, name: source.name }))} />
          {more && ` ${more}`}.
        </p>
        <p className="note">
          <a href={explore}>{words.explore}</a> · {words.files}{" "}
          <Linked links={files.map((name) => ({ href: `/data/${name}`, name }))} />
          {method && (
            <>
              {" · "}
              <a href={method}>{words.computed}</a>
            </>
          )}
        </p>
      </div>
      <Sparkline spark={spark} />
    </li>
  );
}
