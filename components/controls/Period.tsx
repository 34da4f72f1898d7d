import { useHanded } from "../handed";
import { Choose } from "./Choose";
import type { ControlProps } from "./control.types";
import { Span } from "./Span";

/** The span in a word, or the two that are compared, for a page without an overview strip. */
export function Period(props: ControlProps) {
  const { periods: list, whose } = useHanded();
  const { periods } = props.view;
  const words = props.words.span;
  return (
    <fieldset className="control period">
      <legend>{words.legend}</legend>
      <div className="choices">
        <span className="chosen">
          {whose} {(periods ?? [props.view]).map(({ from, to }) => `${from}–${to}`).join(", ")}
        </span>
        {!periods && (
          <Choose words={words.change}>
            <Span {...props} />
          </Choose>
        )}
        <Choose words={words.two} isChosen={!!periods}>
          {list}
        </Choose>
      </div>
    </fieldset>
  );
}
