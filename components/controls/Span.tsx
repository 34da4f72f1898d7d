import { presets } from "../../lib/view/presets";
import { spanOf } from "../../lib/view/typedYear";
import type { ControlProps } from "./control.types";
import { Word } from "./Toggle";
import { YearField } from "./YearField";

/** First and last year shown: two fields, and spans to take with one click. */
export function Span({ view: { from, to }, words: { span: words, presets: names }, change }: ControlProps) {
  return (
    <fieldset className="control span">
      <legend>{words.legend}</legend>
      <div className="choices">
        <span className="years">
          <YearField label={words.from} year={from} hint={words.invalid} set={(year) => change(spanOf(year, to))} />{" "}
          {words.joint}{" "}
          <YearField label={words.to} year={to} hint={words.invalid} set={(year) => change(spanOf(from, year))} />
        </span>
        {presets.map(({ id, span }) => (
          <button
            key={id}
            type="button"
            aria-pressed={span.from === from && span.to === to}
            onClick={() => change(span)}
          >
            <Word words={names[id]} />
          </button>
        ))}
      </div>
    </fieldset>
  );
}
