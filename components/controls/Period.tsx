import { Choose } from "./Choose";
import type { ControlProps } from "./control.types";
import { Span } from "./Span";

/** The span in a word, for a page without an overview strip. */
export function Period(props: ControlProps) {
  const { view, words } = props;
  return (
    <fieldset className="control period">
      <legend>{words.span.legend}</legend>
      <div className="choices">
        <span className="chosen">
          {view.from}–{view.to}
        </span>
        <Choose words={words.span.change}>
          <Span {...props} />
        </Choose>
      </div>
    </fieldset>
  );
}
