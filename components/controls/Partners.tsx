import type { Korea } from "../../lib/types";
import type { ControlProps } from "./control.types";
import { Toggle } from "./Toggle";

const both: Korea[] = ["PRK", "KOR"];

/** Whose lines are shown. */
export function Partners({ view, words: { partners: words }, change, reason }: ControlProps) {
  const [only] = view.partners;
  return (
    <Toggle
      name="partners"
      legend={words.legend}
      value={view.partners.length === 1 && only ? only : "both"}
      choices={[
        ["both", words.both],
        ["PRK", words.PRK],
        ["KOR", words.KOR],
      ]}
      choose={(value) => change({ partners: value === "both" ? both : [value] })}
      reason={reason}
    />
  );
}
