import type { ControlProps } from "./control.types";
import { Toggle } from "./Toggle";

/** US dollars of the year, or of 2024. */
export function Prices({ view, words: { prices: words }, change, reason }: ControlProps) {
  return (
    <Toggle
      name="prices"
      legend={words.legend}
      value={view.prices}
      choices={[
        ["current", words.current],
        ["constant", words.constant],
      ]}
      choose={(prices) => change({ prices })}
      reason={reason}
    />
  );
}
