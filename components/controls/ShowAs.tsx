import type { ControlProps } from "./control.types";
import { Toggle } from "./Toggle";
import { YearField } from "./YearField";

/** Values, index, share or ratio; the index asks for its base year beside it. */
export function ShowAs({ view, words: { as: words, span }, change, reason }: ControlProps) {
  return (
    <Toggle
      name="as"
      legend={words.legend}
      value={view.as}
      choices={[
        ["value", words.value],
        ["index", words.index],
        ["share", words.share],
        ["ratio", words.ratio],
      ]}
      choose={(as) => change({ as })}
      reason={reason}
    >
      {view.as === "index" && (
        <span className="years">
          <YearField label={words.base} year={view.base} hint={span.invalid} set={(base) => change({ base })} /> = 100
        </span>
      )}
    </Toggle>
  );
}
